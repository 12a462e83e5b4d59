/** A field's schema as the pages read it: TypeBox makes JSON Schema data, and its keywords are those that the kinds use. */
import type { factsOf, Keywords } from '@hufu/contract';

export type FieldSchema = Parameters<typeof factsOf>[0] & Keywords;
