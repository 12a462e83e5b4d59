/** What all control operations have in common: they are Hufu's own, anybody on this machine may call them, nothing is signed. */
export const controlFacts = {
  surface: 'control',
  mode: 'any',
  link: 'README.md#control-operations',
  signedAnswer: false,
} as const;
