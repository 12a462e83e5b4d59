/** How a request is read where the platform's own texts disagree, or may have moved on. */

/** One choice for each question; what they mean stands at the options of `createValidator`. */
export interface Reading {
  readonly textLength: 'characters' | 'bytes';
  readonly nullMember: 'refused' | 'left_out';
  readonly unknownMember: 'refused' | 'allowed';
}

/** The choices for each question, the default first. */
export const readingChoices: {
  readonly [Name in keyof Reading]: readonly [Reading[Name], ...Reading[Name][]];
} = {
  textLength: ['characters', 'bytes'],
  nullMember: ['refused', 'left_out'],
  unknownMember: ['refused', 'allowed'],
};
