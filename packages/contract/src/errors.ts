/**
 * The platform's error codes: one table of status, message and retry advice. An operation names the codes
 * that it can answer; nothing else may be refused with.
 */
import type { Confidence, Text } from './field.ts';

export interface PlatformError {
  readonly status: 400 | 401 | 403 | 404 | 429 | 500;
  /** What is said when a refusal brings no message of its own. */
  readonly message: Text;
  /** Whether the same request, signed afresh, may succeed later. */
  readonly retryable: boolean;
  readonly remedy: Text;
  readonly confidence: Confidence;
}

export const errors = {
  PARAM_ERROR: {
    status: 400,
    message: { zh: '参数错误', en: 'A parameter is wrong.' },
    retryable: false,
    remedy: { zh: '按 detail 指出的字段与规则修改参数', en: 'Mend the field that `detail` names.' },
    confidence: 'documented',
  },
  INVALID_REQUEST: {
    status: 400,
    message: { zh: '请求不符合业务规则', en: 'The request breaks a rule.' },
    retryable: false,
    remedy: {
      zh: '检查业务状态与单号是否重复使用',
      en: 'Check the state, and whether a number was used before.',
    },
    confidence: 'documented',
  },
  SIGN_ERROR: {
    status: 401,
    message: { zh: '错误的签名，验签失败', en: 'The signature does not match.' },
    retryable: false,
    remedy: {
      zh: '比对 detail.sign_information 与己方的签名串',
      en: 'Compare `detail.sign_information` with the text you signed.',
    },
    confidence: 'documented',
  },
  NO_AUTH: {
    status: 403,
    message: { zh: '商户暂无权限使用此服务', en: 'The merchant may not use this service.' },
    retryable: false,
    remedy: {
      zh: '检查服务、商户号与 AppID 的绑定关系',
      en: 'Check how service, merchant and appid are bound.',
    },
    confidence: 'observed',
  },
  RESOURCE_NOT_EXISTS: {
    status: 404,
    message: { zh: '查询的资源不存在', en: 'There is no such resource.' },
    retryable: false,
    remedy: { zh: '检查单号以及创建它的商户号', en: 'Check the number, and which merchant created it.' },
    confidence: 'assumed',
  },
  INVALID_ORDER_STATE: {
    status: 400,
    message: { zh: '当前订单状态不允许该操作', en: "The order's state does not allow this." },
    retryable: false,
    remedy: { zh: '查询订单，检查业务流程', en: 'Query the order and check the flow.' },
    confidence: 'documented',
  },
  ORDER_CANCELED: {
    status: 400,
    message: { zh: '订单已取消', en: 'The order was cancelled.' },
    retryable: false,
    remedy: { zh: '无需再操作', en: 'There is nothing left to do.' },
    confidence: 'documented',
  },
  ORDER_DONE: {
    status: 400,
    message: { zh: '订单已完成', en: 'The order is done.' },
    retryable: false,
    remedy: { zh: '无需再操作', en: 'There is nothing left to do.' },
    confidence: 'documented',
  },
  ORDER_NOT_EXIST: {
    status: 404,
    message: { zh: '订单不存在', en: 'There is no such order.' },
    retryable: false,
    remedy: {
      zh: '检查单号、服务ID以及创建它的商户号',
      en: 'Check the number, the service, and which merchant created it.',
    },
    confidence: 'documented',
  },
  FREQUENCY_LIMITED: {
    status: 429,
    message: { zh: '频率超限，请降低请求频率', en: 'Too many requests.' },
    retryable: true,
    remedy: { zh: '稍后以更低的频率重试', en: 'Slow down and try again.' },
    confidence: 'documented',
  },
  SYSTEM_ERROR: {
    status: 500,
    message: {
      zh: '系统错误，请用相同参数重试',
      en: 'The platform failed. Try again with the same parameters.',
    },
    retryable: true,
    remedy: { zh: '以相同的参数重试', en: 'Repeat with the same parameters.' },
    confidence: 'documented',
  },
} as const satisfies Readonly<Record<string, PlatformError>>;

export type ErrorCode = keyof typeof errors;
