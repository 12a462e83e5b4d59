import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { openApiDocument } from './openapi-fields.ts';

/** Read the platform's operations as an OpenAPI document. */
export const readPlatformOpenApi = defineOperation({
  ...controlFacts,
  id: 'readPlatformOpenApi',
  method: 'GET',
  path: `${controlPath}/openapi/platform.json`,
  title: { zh: '平台接口的 OpenAPI 文档', en: "The platform's operations as OpenAPI" },
  summary: {
    zh: '计划、签约计划、服务订单、平台证书与通知的 OpenAPI 3.1 文档，语言随 Accept-Language。',
    en: 'Plans, sign plans, service orders, certificates and notifications in OpenAPI 3.1, in the language of Accept-Language.',
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: { status: 200, body: openApiDocument },
  errors: controlErrors,
  idempotent: true,
});
