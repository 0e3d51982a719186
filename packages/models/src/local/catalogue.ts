/** A model that is known to be of use, wherever it may be pulled from. */
export interface CatalogueModel {
  readonly name: string;
  /** On the hub, as owner/name. */
  readonly repository: string;
  /** How the weights of the file that is pulled are stored: `q4` is `onnx/model_q4.onnx`. */
  readonly dtype: string;
  /** An SPDX name. */
  readonly licence: string;
  readonly parameters: number;
  /**
   * Of all files. Reckoned from the numbers of weights and of words (a 4-bit file keeps its words in 32 bits), unless
   * it was pulled here; the hub says the exact size before anything is pulled.
   */
  readonly aboutBytes: number;
  /** There where it wrote in a browser's tab on a machine of ours: WebAssembly bears less than a process. */
  readonly runsInTabs?: true;
  /** What is known from running it on a machine of ours; null: never run here. */
  readonly tried: TriedModel | null;
}

/** How a model did where Engram is made. */
export interface TriedModel {
  /** Of the very file that was run. The hub's own may be another one, with the same weights. */
  readonly sha256: string;
  readonly fileBytes: number;
  /** Where that file came from. */
  readonly origin: "other-conversion" | "hub";
  /** Resident memory of the process while it wrote, at its highest. */
  readonly memoryBytes: number;
}

/** Small models that follow instructions, under licences that let anybody use them for anything. The smallest first. */
export const CATALOGUE: readonly CatalogueModel[] = [
  {
    name: "SmolLM2-135M-Instruct",
    repository: "HuggingFaceTB/SmolLM2-135M-Instruct",
    dtype: "q4",
    licence: "Apache-2.0",
    parameters: 135e6,
    aboutBytes: 200e6,
    runsInTabs: true,
    tried: {
      sha256: "6bb932925ca4fd928f7ec68b752ca42f51a2b13f085887819d04633eedbbdd39",
      fileBytes: 98_797_074,
      origin: "other-conversion",
      memoryBytes: 900e6,
    },
  },
  {
    name: "SmolLM2-360M-Instruct",
    repository: "HuggingFaceTB/SmolLM2-360M-Instruct",
    dtype: "q4",
    licence: "Apache-2.0",
    parameters: 360e6,
    aboutBytes: 370e6,
    tried: null,
  },
  {
    name: "Qwen2.5-0.5B-Instruct",
    repository: "onnx-community/Qwen2.5-0.5B-Instruct",
    dtype: "q4",
    licence: "Apache-2.0",
    parameters: 494e6,
    aboutBytes: 750e6,
    tried: null,
  },
  {
    name: "SmolLM2-1.7B-Instruct",
    repository: "HuggingFaceTB/SmolLM2-1.7B-Instruct",
    dtype: "q4",
    licence: "Apache-2.0",
    parameters: 1.7e9,
    aboutBytes: 1_300e6,
    tried: null,
  },
  {
    name: "Qwen2.5-1.5B-Instruct",
    repository: "onnx-community/Qwen2.5-1.5B-Instruct",
    dtype: "q4",
    licence: "Apache-2.0",
    parameters: 1.5e9,
    aboutBytes: 1_700e6,
    tried: null,
  },
];

/** The model of that name, or of that name on the hub; letters large or small. */
export function findInCatalogue(name: string): CatalogueModel | undefined {
  const wanted = name.toLowerCase();
  return CATALOGUE.find(({ name: own, repository }) =>
    [own, repository].some((each) => each.toLowerCase() === wanted),
  );
}
