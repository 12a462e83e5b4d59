/** A field's schema as the pages read it: TypeBox makes JSON Schema data, and these are the keywords that the kinds use. */
import type { factsOf } from '@hufu/contract';

/** What `factsOf` takes, with the keywords that are shown. */
export type FieldSchema = Parameters<typeof factsOf>[0] & {
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly items?: FieldSchema;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
};
