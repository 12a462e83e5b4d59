import { group, list, nothing, optional, text } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlPath } from './control-path.ts';
import { explained } from './explained.ts';

/** As long as the longest text that an explanation keeps. */
const explainedTextMax = 131_072;

const sentence = (zh: string, en: string, example: string) =>
  text({ label: { zh, en }, min: 0, max: explainedTextMax, example });

/** Read why a signature was refused. */
export const readExplanation = defineOperation({
  id: 'readExplanation',
  method: 'GET',
  path: `${controlPath}/explanations/{explanation_id}`,
  surface: 'control',
  mode: 'any',
  title: { zh: '签名被拒的原因', en: 'Why a signature was refused' },
  summary: {
    zh: '完整的待验签名串，以及对收到的签名逐一试出的原因与改法。',
    en: 'The whole text that was verified, and the causes found by trial against the very signature that came.',
  },
  link: 'README.md#a-401-that-teaches',
  parameters: {
    path: group(
      {
        explanation_id: text({
          label: { zh: '编号', en: 'id' },
          max: 64,
          example: explained.id,
          pattern: '^[0-9A-Za-z_-]+$',
        }),
      },
      { label: { zh: '路径参数', en: 'path variables' } },
    ),
    query: nothing,
  },
  body: null,
  answer: {
    status: 200,
    body: group(
      {
        id: text({ label: { zh: '编号', en: 'id' }, max: 64, example: explained.id }),
        message: sentence('待验签名串', 'the text that was verified', explained.verified),
        causes: list(
          group(
            {
              id: text({ label: { zh: '原因', en: 'cause' }, max: 64, example: 'query-left-out' }),
              zh: sentence(
                '中文说明',
                'what to change, in Chinese',
                '签名串的 URL 漏了查询参数。第二行要写 路径?查询参数，与请求行上的完全一致。',
              ),
              en: sentence(
                '英文说明',
                'what to change, in English',
                'The URL that was signed lacks its query. The second line is path?query, exactly as on the request line.',
              ),
              signed: optional(sentence('对方签名的内容', 'the text that was signed', explained.signed)),
            },
            { label: { zh: '原因', en: 'cause' } },
          ),
          { label: { zh: '原因列表', en: 'causes' } },
        ),
      },
      { label: { zh: '签名被拒的原因', en: 'why a signature was refused' } },
    ),
  },
  errors: ['RESOURCE_NOT_EXISTS', 'NO_AUTH', 'PARAM_ERROR', 'SYSTEM_ERROR'],
  idempotent: true,
  signedAnswer: false,
});
