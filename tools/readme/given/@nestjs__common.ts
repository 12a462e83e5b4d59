/** Of Nest, what the samples touch: https://docs.nestjs.com/controllers and https://docs.nestjs.com/faq/raw-body. */
export declare function Controller(): ClassDecorator;
export declare function Post(path: string): MethodDecorator;
export declare function Req(): ParameterDecorator;
export declare function Res(): ParameterDecorator;

/** A request that still has its bytes. */
export type RawBodyRequest<Request> = Request & { readonly rawBody?: Buffer };
