/** An OpenAPI document as an answer. What it holds beyond its version is OpenAPI's to say. */
import { openGroup, text } from '../field.ts';

export const openApiDocument = openGroup(
  {
    openapi: text({ label: { zh: 'OpenAPI 版本', en: 'version of OpenAPI' }, max: 16, example: '3.1.0' }),
  },
  { label: { zh: 'OpenAPI 文档', en: 'OpenAPI document' } },
);
