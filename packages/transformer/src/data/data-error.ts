/** Data that a model can not be trained on, with the facts. */
export type DataError =
  | { readonly code: "data.empty-corpus"; readonly documents: number; readonly tokens: number }
  /** `fits`: the longest context that the corpus has room for. */
  | {
      readonly code: "data.corpus-too-short";
      readonly tokens: number;
      readonly contextLength: number;
      readonly fits: number;
    }
  | {
      readonly code: "data.token-out-of-range";
      readonly id: number;
      readonly position: number;
      readonly vocabularySize: number;
    };
