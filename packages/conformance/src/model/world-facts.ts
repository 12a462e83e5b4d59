/**
 * The small world in which the model is played: a partner with two sub-merchants, a direct merchant, two users. Both
 * the reference and the gateway are founded on these facts.
 */
export const partner = '1900000100';
export const direct = '1900000200';

/** The appids of each merchant. The direct one has two, so that an order can be named by the wrong one. */
export const appids: Readonly<Record<string, readonly string[]>> = {
  [partner]: ['wxd678efh567hg6787'],
  [direct]: ['wxd678efh567hg7000', 'wxd678efh567hg7001'],
};

/** The partner's sub-merchants, each with its appids. */
export const subAppids: Readonly<Record<string, readonly string[]>> = {
  '1900000109': ['wxd678efh567hg6999'],
  '1900000110': ['wxd678efh567hg6998'],
};

export interface ServiceFacts {
  readonly granted: boolean;
  readonly confirmsByPlan: boolean;
  readonly durationMax: number;
  readonly quantityMax: number;
  readonly priceMax: number;
}

const wide = { granted: true, confirmsByPlan: true, durationMax: 400, quantityMax: 5, priceMax: 100_000 };

/** By their ids: one that everybody uses, a narrow one, one that nobody may use, one that knows no plans. */
export const services: Readonly<Record<string, ServiceFacts>> = {
  'service-main': wide,
  'service-narrow': { ...wide, durationMax: 30, quantityMax: 2, priceMax: 20_000 },
  'service-foreign': { ...wide, granted: false },
  'service-planless': { ...wide, confirmsByPlan: false },
};

/** Both users go by one name under every appid. */
export const users: Readonly<Record<string, string>> = { 'openid-1': 'user-1', 'openid-2': 'user-2' };

/** When every sequence begins: 2026-01-05T23:30:00+08:00, frozen, so that a signing page outlives its day. */
export const beginsAt = Date.UTC(2026, 0, 5, 15, 30);
