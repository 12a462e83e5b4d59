/** The parts of OpenAPI 3.1 that the documents are made of: plain JSON data. Keys of our own begin with `x-hufu-`. */
interface Extended {
  readonly [extension: `x-hufu-${string}`]: unknown;
}

/** A schema of JSON Schema 2020-12. */
export interface OpenApiSchema extends Extended {
  readonly $ref?: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: OpenApiSchema;
  readonly properties?: Readonly<Record<string, OpenApiSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly allOf?: readonly OpenApiSchema[];
  readonly anyOf?: readonly OpenApiSchema[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly examples?: readonly unknown[];
}

/** A place that names a component. */
export interface OpenApiReference extends Extended {
  readonly $ref: string;
}

export interface OpenApiHeader {
  readonly description: string;
  readonly required: boolean;
  readonly schema: OpenApiSchema;
}

export interface OpenApiParameter extends OpenApiHeader {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
}

/** What a body holds, by its media type; here it is always JSON. */
export interface OpenApiContent {
  readonly 'application/json': {
    readonly schema: OpenApiSchema;
    readonly example?: unknown;
    readonly examples?: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
  };
}

export interface OpenApiBody {
  readonly required: true;
  readonly content: OpenApiContent;
}

export interface OpenApiResponse extends Extended {
  readonly description: string;
  readonly headers?: Readonly<Record<string, OpenApiReference>>;
  readonly content?: OpenApiContent;
}

export interface OpenApiOperation extends Extended {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly externalDocs?: { readonly url: string };
  readonly parameters?: readonly (OpenApiParameter | OpenApiReference)[];
  readonly requestBody?: OpenApiBody;
  readonly responses: Readonly<Record<string, OpenApiResponse | OpenApiReference>>;
  readonly security?: OpenApiSecurity;
}

/** What is called at one path, by the method in lower case. */
export type OpenApiPathItem = Readonly<Record<string, OpenApiOperation>>;

/** Any one of these opens the door; one without a member opens it without a key. */
export type OpenApiSecurity = readonly Readonly<Record<string, readonly string[]>>[];

export interface OpenApiServer {
  readonly url: string;
  readonly description: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}

export interface OpenApiTag extends Extended {
  readonly name: string;
  readonly description?: string;
}

export interface OpenApiComponents {
  readonly schemas: Readonly<Record<string, OpenApiSchema>>;
  readonly responses: Readonly<Record<string, OpenApiResponse>>;
  readonly parameters: Readonly<Record<string, OpenApiParameter>>;
  readonly headers: Readonly<Record<string, OpenApiHeader>>;
  readonly securitySchemes: Readonly<
    Record<string, { readonly type: 'http'; readonly scheme: string; readonly description: string }>
  >;
}

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    readonly license: { readonly name: string; readonly identifier: string };
  };
  readonly servers: readonly OpenApiServer[];
  readonly tags: readonly OpenApiTag[];
  readonly security: OpenApiSecurity;
  readonly paths: Readonly<Record<string, OpenApiPathItem>>;
  readonly webhooks?: Readonly<Record<string, OpenApiPathItem>>;
  readonly components: OpenApiComponents;
}
