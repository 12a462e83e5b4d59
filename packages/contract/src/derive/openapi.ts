/**
 * The contract as OpenAPI 3.1, for the tools of any language: one document for what the platform does for a merchant, and
 * one for Hufu's own operations. A pure walk; what OpenAPI has no word for stands under keys that begin with `x-hufu-`.
 */
import { operations } from '../contract.ts';
import { events } from '../events/events.ts';
import type { Language } from '../field.ts';
import type { Operation } from '../operation.ts';
import { Names } from './names.ts';
import type {
  OpenApiComponents,
  OpenApiDocument,
  OpenApiPathItem,
  OpenApiSchema,
  OpenApiSecurity,
} from './openapi-document.ts';
import { headerComponents, parameterComponents } from './openapi-headers.ts';
import { openApiOperation } from './openapi-operation.ts';
import { errorBody, errorBodyName, type RefusalShelf } from './openapi-refusals.ts';
import type { Shelf } from './openapi-schema.ts';
import { notificationTag, tagOf, tagsOf } from './openapi-tags.ts';
import { openApiTexts } from './openapi-texts.ts';
import { webhooksOf } from './openapi-webhooks.ts';

/**
 * Returns the document of a surface, as new plain data. Texts are in `language`, English by default; `version` is what
 * `info.version` says, `0.0.0` by default. Throws a TypeError for a schema that no kind of `field.ts` makes.
 */
export function openApiOf(
  surface: Operation['surface'],
  language: Language = 'en',
  version = '0.0.0',
): OpenApiDocument {
  const schemas: Record<string, OpenApiSchema> = {};
  const shelf: Shelf = { language, schemas, names: new Names([errorBodyName]), groups: new Map() };
  const refusals: RefusalShelf = { language, responses: {} };
  const own = operations.filter((operation) => operation.surface === surface);
  const paths = pathsOf(own, shelf, refusals);
  // The SDK prints what notifications open to apart from the operations, so they share no group with them.
  const told = surface === 'control' ? [] : Object.values(events);
  const webhooks = webhooksOf(told, { ...shelf, groups: new Map() });
  schemas[errorBodyName] = errorBody(language);
  const tags = [...own.map(tagOf), ...(told.length === 0 ? [] : [notificationTag])];
  const texts = openApiTexts[surface];
  return structuredClone({
    openapi: '3.1.0',
    info: {
      title: texts.title[language],
      version,
      description: texts.description[language],
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: texts.servers.map(({ says, ...server }) => ({ ...server, description: says[language] })),
    tags: tagsOf(tags, language),
    security: securityOf[surface],
    paths,
    ...(told.length === 0 ? {} : { webhooks }),
    components: {
      schemas,
      responses: refusals.responses,
      parameters: parameterComponents(surface, language),
      headers: headerComponents(surface, language),
      securitySchemes: schemesOf(surface, language),
    },
  });
}

function pathsOf(
  own: readonly Operation[],
  shelf: Shelf,
  refusals: RefusalShelf,
): Readonly<Record<string, OpenApiPathItem>> {
  const paths: Record<string, OpenApiPathItem> = {};
  for (const operation of own) {
    const described = openApiOperation(operation, shelf, refusals);
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: described };
  }
  return paths;
}

const signatureScheme = 'WECHATPAY2-SHA256-RSA2048';
const tokenScheme = 'controlToken';

/** The control operations are open to this machine; others need the token. */
const securityOf: Readonly<Record<Operation['surface'], OpenApiSecurity>> = {
  platform: [{ [signatureScheme]: [] }],
  control: [{}, { [tokenScheme]: [] }],
};

function schemesOf(surface: Operation['surface'], language: Language): OpenApiComponents['securitySchemes'] {
  const description = openApiTexts[surface].security[language];
  return surface === 'platform'
    ? { [signatureScheme]: { type: 'http', scheme: signatureScheme, description } }
    : { [tokenScheme]: { type: 'http', scheme: 'bearer', description } };
}
