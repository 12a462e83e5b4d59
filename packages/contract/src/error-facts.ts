/** What a code means where it is refused with: the control operations are no merchant's, and are surely as is told here. */
import { errors, type ErrorCode, type PlatformError } from './errors.ts';
import type { Operation } from './operation.ts';

type Meaning = Partial<Pick<PlatformError, 'message' | 'remedy'>>;

const ofControl: Readonly<Partial<Record<ErrorCode, Meaning>>> = {
  NO_AUTH: {
    message: {
      zh: '控制接口仅限本机访问，或携带令牌',
      en: 'Control operations are for this machine, or for who brings the token.',
    },
    remedy: {
      zh: '在网关所在的机器上调用，或加请求头 Authorization: Bearer 与令牌',
      en: 'Call from the machine of the gateway, or send `Authorization: Bearer` with its token.',
    },
  },
  INVALID_REQUEST: {
    remedy: { zh: '按 message 指出的规则修改', en: 'Mend what `message` names.' },
  },
  RESOURCE_NOT_EXISTS: {
    message: { zh: '本网关没有所指的对象', en: 'This gateway has no such thing.' },
    remedy: {
      zh: '检查编号，并确认它来自这个网关',
      en: 'Check the id, and that it is one of this gateway.',
    },
  },
  SYSTEM_ERROR: {
    message: { zh: '网关内部错误', en: 'The gateway failed.' },
    remedy: { zh: '以相同的参数重试，并查看网关的日志', en: "Repeat it, and read the gateway's log." },
  },
};

/** What `code` means as a refusal of an operation of `surface`. */
export function errorFactsOf(code: ErrorCode, surface: Operation['surface']): PlatformError {
  const facts = errors[code];
  return surface === 'platform' ? facts : { ...facts, ...ofControl[code], confidence: 'documented' };
}
