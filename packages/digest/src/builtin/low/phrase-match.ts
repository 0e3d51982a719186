/** Where each place of a phrase was found, and where the phrase ends. */
export interface PhraseMatch {
  readonly places: readonly (number | undefined)[];
  readonly start: number;
  readonly end: number;
}
