import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { openApiDocument } from './openapi-fields.ts';

/** Read the control operations as an OpenAPI document. */
export const readControlOpenApi = defineOperation({
  ...controlFacts,
  id: 'readControlOpenApi',
  method: 'GET',
  path: `${controlPath}/openapi/control.json`,
  title: { zh: '控制接口的 OpenAPI 文档', en: 'The control operations as OpenAPI' },
  summary: {
    zh: '控制接口的 OpenAPI 3.1 文档，语言随 Accept-Language。',
    en: 'The control operations in OpenAPI 3.1, in the language of Accept-Language.',
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: { status: 200, body: openApiDocument },
  errors: controlErrors,
  idempotent: true,
});
