/** Why nothing can be generated from a prompt with these settings. */
export type GenerationError =
  | { readonly code: "generation.empty-prompt" }
  | {
      readonly code: "generation.id-out-of-range";
      readonly index: number;
      readonly id: number;
      readonly vocabularySize: number;
    }
  | { readonly code: "generation.prompt-too-long"; readonly tokens: number; readonly capacity: number }
  | {
      readonly code: "generation.bad-setting";
      readonly field: string;
      readonly value: unknown;
      readonly expected: string;
    };
