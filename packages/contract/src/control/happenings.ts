/** What happens by itself when time passes. */

/** By name: a signing page closes, a sign plan or an order runs out, a deduction is tried. */
export const happenings = [
  'package-lapsed',
  'sign-plan-expired',
  'order-expired',
  'deduction-failed',
  'deduction-succeeded',
] as const;

export type Happening = (typeof happenings)[number];
