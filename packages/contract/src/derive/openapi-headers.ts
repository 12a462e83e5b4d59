/**
 * The headers of the documents: what a request brings beside its parameters, and what an answer carries. The contract
 * imports no protocol, so the names stand here once more; a test holds what a gateway sends against what is declared.
 */
import type { Operation } from '../operation.ts';
import type { Language, Text } from '../field.ts';
import type {
  OpenApiComponents,
  OpenApiHeader,
  OpenApiParameter,
  OpenApiReference,
} from './openapi-document.ts';
import { componentOf } from './openapi-schema.ts';

interface HeaderFacts {
  readonly says: Text;
  readonly example: string;
  readonly pattern?: string;
}

/** What signs an answer or a notification: all of it stands, or nothing. */
const signature: Readonly<Record<string, HeaderFacts>> = {
  'Wechatpay-Timestamp': {
    says: { zh: '签名的时间戳，单位：秒', en: 'When it was signed, in seconds since 1970.' },
    pattern: '^[0-9]+$',
    example: '1554209980',
  },
  'Wechatpay-Nonce': {
    says: { zh: '签名的随机串', en: 'The nonce of the signature.' },
    example: 'c5ac7061fccab6bf3e254dcf98995b8c',
  },
  'Wechatpay-Signature': {
    says: {
      zh: '对时间戳、随机串与报文主体的签名，以 Base64 书写',
      en: 'The signature over timestamp, nonce and body, in Base64.',
    },
    example: 'CtcbzwtQjN8rnOXItEBJ5aQFSnIXESeV28Pr2YEmf9w=',
  },
  'Wechatpay-Signature-Type': {
    says: { zh: '签名算法', en: 'How it is signed.' },
    pattern: '^WECHATPAY2-SHA256-RSA2048$',
    example: 'WECHATPAY2-SHA256-RSA2048',
  },
  'Wechatpay-Serial': {
    says: {
      zh: '签名所用平台证书的序列号，或微信支付公钥的 ID',
      en: "The serial of the platform's certificate, or the id of its public key, that signed.",
    },
    example: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  },
};

const requestId: HeaderFacts = {
  says: { zh: '应答的编号', en: 'The number of this answer.' },
  example: '08F78BB0A0061080051816BC8AEC9A0120E4F3A3D306-0',
};

/** What only Hufu's gateway sends, and not with every answer. */
const own: Readonly<Record<string, HeaderFacts>> = {
  'Hufu-Notice': {
    says: {
      zh: '仅 Hufu 网关：此处容许、别处未必容许的事',
      en: "Hufu's gateway only: what was tolerated here and may not be elsewhere.",
    },
    example: 'This operation takes no body; the one that came was ignored.',
  },
  'Hufu-Rule': {
    says: { zh: '仅 Hufu 网关：违反的规则的名称', en: "Hufu's gateway only: the rule that was broken." },
    example: 'plan-exists',
  },
  'Hufu-Confidence': {
    says: {
      zh: '仅 Hufu 网关：该规则的依据',
      en: "Hufu's gateway only: how sure it is that the platform has the rule.",
    },
    pattern: '^(documented|observed|assumed)$',
    example: 'assumed',
  },
};

/** What only Hufu's gateway sends, where a signature failed. */
const explanation: Readonly<Record<string, HeaderFacts>> = {
  'Hufu-Explain': {
    says: {
      zh: '仅 Hufu 网关：说明验签为何失败的网址',
      en: "Hufu's gateway only: where it is told why the signature failed.",
    },
    example: 'http://127.0.0.1:7700/_hufu/explanations/k3J9xQ',
  },
};

/** The component of a header that signs a refusal, which only a known merchant gets signed. */
const whereKnown = (name: string): string => `${name}.where-known`;

/** The headers that answers refer to. */
export function headerComponents(
  surface: Operation['surface'],
  language: Language,
): OpenApiComponents['headers'] {
  const always = (facts: HeaderFacts) => headerOf(facts, { language, required: true });
  const sometimes = (facts: HeaderFacts) => headerOf(facts, { language, required: false });
  const signed = surface === 'control' ? [] : Object.entries(signature);
  const explained = surface === 'control' ? [] : Object.entries(explanation);
  return Object.fromEntries([
    ['Request-ID', always(requestId)],
    ...signed.map(([name, facts]) => [name, always(facts)]),
    ...signed.map(([name, facts]) => [whereKnown(name), sometimes(facts)]),
    ...[...Object.entries(own), ...explained].map(([name, facts]) => [name, sometimes(facts)]),
  ]);
}

function headerOf(
  { says, example, pattern }: HeaderFacts,
  { language, required }: { readonly language: Language; readonly required: boolean },
): OpenApiHeader {
  return {
    description: says[language],
    required,
    schema: { type: 'string', ...(pattern === undefined ? {} : { pattern }), examples: [example] },
  };
}

type HeaderReferences = Readonly<Record<string, OpenApiReference>>;

/** The headers of an operation's successful answer. */
export function answerHeaders({ signedAnswer }: Operation): HeaderReferences {
  const names = ['Request-ID', ...(signedAnswer ? Object.keys(signature) : []), 'Hufu-Notice'];
  return Object.fromEntries(names.map((name) => [name, componentOf('headers', name)]));
}

/** The headers of an answer that says no. One to a request whose own signature failed is not signed. */
export function refusalHeaders(surface: Operation['surface'], status: number): HeaderReferences {
  const names = [
    'Request-ID',
    'Hufu-Rule',
    'Hufu-Confidence',
    'Hufu-Notice',
    ...(status === 401 ? Object.keys(explanation) : []),
  ];
  const signed = surface === 'control' || status === 401 ? [] : Object.keys(signature);
  return Object.fromEntries([
    ...names.map((name) => [name, componentOf('headers', name)] as const),
    ...signed.map((name) => [name, componentOf('headers', whereKnown(name))] as const),
  ]);
}

const acceptLanguage: HeaderFacts = {
  says: {
    zh: '应答中文字的语言：默认中文，en 为英文',
    en: 'The language of the texts in the answer: Chinese, or English for `en`.',
  },
  example: 'en',
};

const wantedSerial: HeaderFacts = {
  says: {
    zh: '希望平台以哪把密钥签名应答：微信支付公钥的 ID，或平台证书的序列号；敏感字段也以它加密',
    en: 'Which of its keys the platform shall sign with: the id of its public key, or the serial of its certificate. Sealed fields are sealed with it too.',
  },
  example: 'PUB_KEY_ID_0119000002002024053100224400000001',
};

/** The parameters that requests of every operation can bring, and those that every notification brings. */
export function parameterComponents(
  surface: Operation['surface'],
  language: Language,
): OpenApiComponents['parameters'] {
  const may = (name: string, facts: HeaderFacts) =>
    [name, parameterOf(name, headerOf(facts, { language, required: false }))] as const;
  const ofTexts = may('Accept-Language', acceptLanguage);
  if (surface === 'control') return Object.fromEntries([ofTexts]);
  const ofNotifications = Object.entries(signature).map(
    ([name, facts]) =>
      [notified(name), parameterOf(name, headerOf(facts, { language, required: true }))] as const,
  );
  return Object.fromEntries([ofTexts, may('Wechatpay-Serial', wantedSerial), ...ofNotifications]);
}

function parameterOf(name: string, header: OpenApiHeader): OpenApiParameter {
  return { name, in: 'header', ...header };
}

const notified = (name: string): string => `Notification.${name}`;

/** The header parameters of a request. */
export function requestParameters({ surface }: Operation): readonly OpenApiReference[] {
  const names = surface === 'control' ? ['Accept-Language'] : ['Accept-Language', 'Wechatpay-Serial'];
  return names.map((name) => componentOf('parameters', name));
}

/** The header parameters of a notification. */
export function notificationParameters(): readonly OpenApiReference[] {
  return Object.keys(signature).map((name) => componentOf('parameters', notified(name)));
}
