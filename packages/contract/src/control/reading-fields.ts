/** How the gateway reads what the platform's texts leave open. */
import { choice, group, list, optional, text, type TEnum } from '../field.ts';
import { readings, type ReadingName, type Readings } from '../readings.ts';

/** Most characters of a sentence about the platform. */
export const sentenceMax = 1024;

/** Most characters of the name of a rule, a reading or an operation. */
export const nameMax = 64;

/** A sentence for people. */
export const sentence = (label: { readonly zh: string; readonly en: string }, example: string) =>
  text({ label, max: sentenceMax, example });

const readingName = text({
  label: { zh: '读法的名称', en: 'name of the question' },
  max: nameMax,
  example: 'cancel_before_signing',
});

const optionName = (zh: string, en: string) => text({ label: { zh, en }, max: nameMax, example: 'allowed' });

const option = group(
  {
    value: optionName('取值', 'value'),
    zh: sentence({ zh: '中文说明', en: 'what it means, in Chinese' }, '允许'),
    en: sentence({ zh: '英文说明', en: 'what it means, in English' }, 'allowed'),
  },
  { label: { zh: '一种读法', en: 'one reading' } },
);

const listedReading = group(
  {
    name: readingName,
    chosen: optionName('当前读法', 'the reading that counts'),
    default: optionName('默认读法', 'the reading that counts when nobody chooses'),
    question_zh: sentence(
      { zh: '问题（中文）', en: 'the question, in Chinese' },
      '用户签约前，商户能否取消签约计划？',
    ),
    question_en: sentence(
      { zh: '问题（英文）', en: 'the question, in English' },
      'May the merchant cancel a sign plan before the user signs it?',
    ),
    why_zh: sentence({ zh: '理由（中文）', en: 'why that is the default, in Chinese' }, '文档未说明'),
    why_en: sentence(
      { zh: '理由（英文）', en: 'why that is the default, in English' },
      'Nothing is written.',
    ),
    source: choice(['conflict', 'silent'], {
      label: { zh: '来源', en: 'what the sources do' },
      meanings: {
        conflict: { zh: '官方资料自相矛盾', en: 'the official texts say both' },
        silent: { zh: '官方资料未提及', en: 'none says anything' },
      },
      example: 'silent',
    }),
    options: list(option, { label: { zh: '可选的读法', en: 'the readings' } }),
  },
  { label: { zh: '一处疑问', en: 'one open question' } },
);

export const readingList = list(listedReading, { label: { zh: '读法列表', en: 'readings' } });

/** Every question with the reading that counts. */
export const readingAnswer = group({ readings: readingList }, { label: { zh: '读法', en: 'readings' } });

function readingChoice<Name extends ReadingName>(name: Name): TEnum<[Readings[Name], ...Readings[Name][]]> {
  const { question, readings: options, default: preferred } = readings[name];
  const values = Object.keys(options) as [Readings[Name], ...Readings[Name][]]; // the keys of the table, never none
  return choice(values, { label: question, example: preferred });
}

/** The readings that somebody chooses; the others stay as they are. */
export const chosenReadings = group(
  {
    cancel_after_completion: optional(readingChoice('cancel_after_completion')),
    cancel_while_serving: optional(readingChoice('cancel_while_serving')),
    cancel_before_signing: optional(readingChoice('cancel_before_signing')),
    order_starts_as: optional(readingChoice('order_starts_as')),
    cancelled_detail_counts: optional(readingChoice('cancelled_detail_counts')),
    plan_over_time: optional(readingChoice('plan_over_time')),
    text_length: optional(readingChoice('text_length')),
    merchant_cancel_notice: optional(readingChoice('merchant_cancel_notice')),
    null_member: optional(readingChoice('null_member')),
  } satisfies Readonly<Record<ReadingName, unknown>>,
  { label: { zh: '选择的读法', en: 'chosen readings' } },
);
