/** The schemas of an OpenAPI document, compiled by Ajv as another program would: from the document alone. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument } from '@hufu/contract/derive';

/** Says what is wrong with a value: one sentence a fault. */
export type Check = (value: unknown) => readonly string[];

/** Returns the check of what stands at a place of the document, given as the keys that lead there. */
export type CheckAt = (...place: readonly string[]) => Check;

const documentId = 'https://hufu.example/openapi.json';

/** What schemas say in words of ours; any other unknown keyword is refused. */
const ownKeywords = ['label', 'unit', 'confidence', 'source', 'group-rules'].map((name) => `x-hufu-${name}`);

/** Each check throws when its schema, or one that it refers to, cannot be compiled. */
export function checksOf(document: OpenApiDocument): CheckAt {
  // Members that an anyOf requires are described beside it, not in it.
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  addFormats.default(ajv);
  // The document is no schema itself, but references lead into it.
  ajv.addVocabulary([...ownKeywords, ...Object.keys(document)]);
  ajv.addSchema(document, documentId, undefined, false);
  return (...place) => {
    const keys = place.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')));
    const $ref = `${documentId}#/${keys.join('/')}`;
    const validate = ajv.getSchema($ref) ?? ajv.compile({ $ref });
    return (value) => (validate(value) ? [] : (validate.errors ?? []).map(faultOf));
  };
}

function faultOf({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  return `${instancePath} ${message} ${JSON.stringify(params)}`;
}
