/** The files of a model that are needed to run it. */
export interface ModelFiles {
  readonly dtype: string;
  readonly paths: readonly string[];
}

/** What is missing for a folder or a repository to be a model that can be run. */
export interface NotAModel {
  readonly missing: string;
}

const ALWAYS = ["config.json", "tokenizer.json", "tokenizer_config.json"];
const WHERE_THERE = ["generation_config.json", "chat_template.jinja", "special_tokens_map.json"];

/** The ends of the names of files with weights, and what the library calls what is in them; what is tried first, first. */
const DTYPES: readonly (readonly [suffix: string, dtype: string])[] = [
  ["_q4", "q4"],
  ["_quantized", "q8"],
  ["_int8", "int8"],
  ["_uint8", "uint8"],
  ["_bnb4", "bnb4"],
  ["_q4f16", "q4f16"],
  ["_fp16", "fp16"],
  ["", "fp32"],
];

/** Which of the files of a model are needed: of weights that are there several times, `dtype`, else the smallest that runs well. */
export function chooseModelFiles(
  there: readonly string[],
  dtype?: string,
): ModelFiles | { readonly error: NotAModel } {
  const all = new Set(there);
  const missing = ALWAYS.find((path) => !all.has(path));
  if (missing !== undefined) return { error: { missing } };
  const wanted = dtype === undefined ? DTYPES : DTYPES.filter((each) => each[1] === dtype);
  const found = wanted.find(([suffix]) => all.has(`onnx/model${suffix}.onnx`));
  if (found === undefined) return { error: { missing: `onnx/model${wanted[0]?.[0] ?? ""}.onnx` } };
  const weights = `onnx/model${found[0]}.onnx`;
  // Weights of more than 2 GB lie beside the file that describes them.
  const beside = there.filter((path) => path.startsWith(`${weights}_data`)).sort();
  return {
    dtype: found[1],
    paths: [...ALWAYS, ...WHERE_THERE.filter((path) => all.has(path)), weights, ...beside],
  };
}
