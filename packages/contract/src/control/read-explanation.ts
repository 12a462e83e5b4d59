import { group, list, nothing, optional, text } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlPath } from './control-path.ts';

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
          example: 'k3J9xQ',
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
        id: text({ label: { zh: '编号', en: 'id' }, max: 64, example: 'k3J9xQ' }),
        message: sentence(
          '待验签名串',
          'the text that was verified',
          'GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n',
        ),
        causes: list(
          group(
            {
              id: text({ label: { zh: '原因', en: 'cause' }, max: 64, example: 'other-body' }),
              zh: sentence('中文说明', 'what to change, in Chinese', '签名时漏了查询参数'),
              en: sentence(
                '英文说明',
                'what to change, in English',
                'The query was left out of what was signed.',
              ),
              signed: optional(
                sentence(
                  '对方签名的内容',
                  'the text that was signed',
                  'GET\n/v3\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n',
                ),
              ),
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
