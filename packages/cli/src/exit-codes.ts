/** What `hufu` ends with, once: the help, the README and the tests all read this table. */
import type { Words } from './language.ts';

interface ExitCode {
  readonly code: number;
  readonly says: Words;
}

export const exitCodes = {
  done: {
    code: 0,
    says: { zh: '完成；doctor 没有发现错误', en: 'Done; doctor found no fault.' },
  },
  refused: {
    code: 1,
    says: {
      zh: '对方给出了否定的应答，或 doctor 发现错误',
      en: 'The other side said no, or doctor found a fault.',
    },
  },
  usage: {
    code: 2,
    says: {
      zh: '命令、参数或密钥文件用错，什么也没有发出',
      en: 'A wrong command, option, file or key; nothing was sent.',
    },
  },
  noAnswer: {
    code: 3,
    says: { zh: '没有得到应答', en: 'No answer came.' },
  },
  unproven: {
    code: 4,
    says: {
      zh: '应答不能证明来自平台，或无法使用',
      en: "The answer is not proven to be the platform's, or cannot be used.",
    },
  },
  failed: {
    code: 5,
    says: { zh: 'hufu 自身出错', en: 'hufu itself failed.' },
  },
} as const satisfies Readonly<Record<string, ExitCode>>;

export type ExitCodeName = keyof typeof exitCodes;

/** The table for the end of a help text. */
export function printExitCodes(): string {
  const lines = Object.values(exitCodes).map(({ code, says }) => `  ${code}  ${says.en}`);
  return ['Exit codes:', ...lines].join('\n');
}
