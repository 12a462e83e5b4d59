/** The answers that say no: one component for each status with the same codes. */
import { errorFactsOf } from '../error-facts.ts';
import { errors, type ErrorCode, type PlatformError } from '../errors.ts';
import type { Language } from '../field.ts';
import type { Operation } from '../operation.ts';
import type { OpenApiReference, OpenApiResponse, OpenApiSchema } from './openapi-document.ts';
import { refusalHeaders } from './openapi-headers.ts';
import { componentOf } from './openapi-schema.ts';

/** Where the refusals of one document come together. */
export interface RefusalShelf {
  readonly language: Language;
  readonly responses: Record<string, OpenApiResponse>;
}

/** The name of the component that every refusal's body is. */
export const errorBodyName = 'ErrorBody';

/** The body of every refusal. */
export function errorBody(language: Language): OpenApiSchema {
  const texts = errorBodyTexts[language];
  return {
    type: 'object',
    title: texts.title,
    properties: {
      code: { type: 'string', description: texts.code },
      message: { type: 'string', description: texts.message },
      detail: { description: texts.detail },
    },
    required: ['code', 'message'],
  };
}

const errorBodyTexts = {
  zh: {
    title: '错误',
    code: '错误码，供程序判断',
    message: '给人看的说明，文字可能变化',
    detail: '哪个字段、违反什么规则；形式因错误而异',
  },
  en: {
    title: 'refusal',
    code: 'The word to branch on.',
    message: 'A sentence for a person; its wording may change.',
    detail: 'Which field, and what is wrong with it; its shape differs from error to error.',
  },
} as const;

/** In the order of the table: a mock that has to choose takes the first, which is the usual one. */
const knownCodes = Object.keys(errors) as readonly ErrorCode[]; // its keys are the codes

/** The refusals of an operation by their status, from the lowest. */
export function refusalsOf(
  { errors: codes, surface }: Operation,
  shelf: RefusalShelf,
): Readonly<Record<string, OpenApiReference>> {
  const statuses = [...new Set(codes.map(statusOf))].toSorted((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const ofStatus = knownCodes.filter((code) => statusOf(code) === status && codes.includes(code));
      const name = `Refused${status}_${ofStatus.join('_')}`;
      shelf.responses[name] ??= responseOf(ofStatus, { status, surface, language: shelf.language });
      return [String(status), componentOf('responses', name)];
    }),
  );
}

function statusOf(code: ErrorCode): PlatformError['status'] {
  return errors[code].status;
}

interface Facts {
  readonly status: number;
  readonly surface: Operation['surface'];
  readonly language: Language;
}

function responseOf(codes: readonly ErrorCode[], { status, surface, language }: Facts): OpenApiResponse {
  const of = (code: ErrorCode): PlatformError => errorFactsOf(code, surface);
  const narrowed = { type: 'object', properties: { code: { type: 'string', enum: codes } } };
  return {
    description: codes.map((code) => `\`${code}\` ${of(code).message[language]}`).join('\n\n'),
    headers: refusalHeaders(surface, status),
    content: {
      'application/json': {
        schema: { allOf: [componentOf('schemas', errorBodyName), narrowed] },
        examples: Object.fromEntries(
          codes.map((code) => {
            const message = of(code).message[language];
            return [code, { summary: of(code).remedy[language], value: { code, message } }];
          }),
        ),
      },
    },
    'x-hufu-errors': Object.fromEntries(
      codes.map((code) => {
        const { retryable, remedy, confidence } = of(code);
        return [code, { retryable, remedy, confidence }];
      }),
    ),
  };
}
