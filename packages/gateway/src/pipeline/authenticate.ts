/**
 * Step 3: who calls. Each check is one fact, in the order in which the platform was seen to check: the header's form
 * and scheme, the timestamp, the certificate's serial, its validity, and the signature last.
 */
import {
  freshness,
  freshnessWindowSeconds,
  isAuthorizationFault,
  normalizeSerial,
  parseAuthorization,
  requestMessage,
  verify,
  type Authorization,
} from '@hufu/protocol';
import type { BusinessRule, Text } from '@hufu/contract';

import type { Clock } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { Merchant, MerchantCertificate, World } from '../world.ts';
import type { GatewayRequest } from './message.ts';

/** What authentication looks things up in. */
export interface Authority {
  readonly world: World;
  /** Real time, never the platform's movable clock. */
  readonly wall: Clock;
}

/** Who called, and with which certificate. */
export interface Caller {
  readonly merchant: Merchant;
  readonly certificate: MerchantCertificate;
}

/** How much of the body the platform shows in `truncated_sign_message`, as seen in live answers. */
export const shownBodyBytes = 8;

/** The caller of a request whose signature holds over its raw bytes. Throws a `SIGN_ERROR` refusal otherwise. */
export function authenticate(request: GatewayRequest, authority: Authority): Caller {
  const nowMs = authority.wall.nowMs();
  const authorization = readAuthorization(request);
  requireFresh(authorization, nowMs);
  const caller = findCaller(authorization, authority.world);
  requireUnexpired(caller.certificate, nowMs);
  requireSignature(request, authorization, caller.certificate);
  return caller;
}

function readAuthorization(request: GatewayRequest): Authorization {
  const parsed = parseAuthorization(request.headers['authorization']);
  if (!isAuthorizationFault(parsed)) return parsed;
  if (parsed.fault === 'scheme') {
    throw signError('authorization-scheme', {
      zh: 'Http头Authorization认证类型不正确',
      en: 'The authentication type in the HTTP header Authorization is not correct',
    });
  }
  throw badForm();
}

function badForm(): Refusal {
  return signError('authorization-form', {
    zh: 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
    en: 'The HTTP header Authorization is malformed, see the signature rules of the REST API',
  });
}

function requireFresh(authorization: Authorization, nowMs: number): void {
  const finding = freshness(authorization.timestamp, nowMs);
  if (finding.fresh) return;
  if (finding.reason === 'malformed') throw badForm();
  const minutes = freshnessWindowSeconds / 60;
  throw signError('timestamp-window', {
    zh: `Http头Authorization中的timestamp与发起请求的时间不得超过${minutes}分钟`,
    en: `The timestamp in the HTTP header Authorization is more than ${minutes} minutes off`,
  });
}

function findCaller(authorization: Authorization, world: World): Caller {
  const merchant = world.merchant(authorization.mchid);
  const certificate = merchant?.certificates.get(normalizeSerial(authorization.serial));
  if (merchant !== undefined && certificate !== undefined) return { merchant, certificate };
  throw signError('certificate-serial', {
    zh: '商户证书序列号有误',
    en: "The serial of the merchant's certificate is wrong",
  });
}

function requireUnexpired(certificate: MerchantCertificate, nowMs: number): void {
  if (nowMs < certificate.expiresAt) return;
  throw signError('certificate-expired', {
    zh: '商户证书已过期',
    en: "The merchant's certificate has expired",
  });
}

function requireSignature(
  request: GatewayRequest,
  authorization: Authorization,
  certificate: MerchantCertificate,
): void {
  const { method, target, body } = request;
  const { timestamp, nonce, signature } = authorization;
  const message = requestMessage({ method, target, timestamp, nonce, body });
  if (verify(message, signature, certificate.publicKey) === 'valid') return;

  const text = { zh: '错误的签名，验签失败', en: 'Wrong signature, verification failed' };
  throw signError('signature', text, mismatchDetail(request, message));
}

/** The live platform nests `issue` in a second `detail`; its documentation does not. Both are given. */
function mismatchDetail(request: GatewayRequest, message: Buffer): unknown {
  const head = message.length - request.body.length - 1;
  return {
    detail: { issue: 'sign not match' },
    field: 'signature',
    issue: 'sign not match',
    location: 'authorization',
    sign_information: {
      method: request.method,
      sign_message_length: message.length,
      truncated_sign_message: `${message.subarray(0, head + Math.min(shownBodyBytes, request.body.length)).toString()}\n`,
      url: request.target,
    },
  };
}

function signError(rule: BusinessRule, message: Text, detail?: unknown): Refusal {
  const facts = { rule, message };
  return new Refusal('SIGN_ERROR', detail === undefined ? facts : { ...facts, detail });
}
