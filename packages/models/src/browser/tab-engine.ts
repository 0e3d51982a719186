/** @file Models in a browser's worker: the same library on WebAssembly, with files that were fetched and checked already. */
import type { PreTrainedModel } from "@huggingface/transformers";
import type { Engine } from "../local/engine.ts";
import { generateReply, loadedModel } from "../local/generate-reply.ts";

type Library = typeof import("@huggingface/transformers");

export interface TabEngineOptions {
  readonly name: string;
  /** How its weights are stored, as its file's name says. */
  readonly dtype: string;
  /** By their paths in the model's folder. Each is taken out when it is read, so that its memory is free again. */
  readonly files: Map<string, ArrayBuffer>;
  /** ONNX Runtime itself. */
  readonly wasmBinary: ArrayBuffer;
  /** More than one only where the page is isolated from other sites. */
  readonly threads: number;
}

/** Never asked: `env.fetch` answers from what was fetched before. */
const FOLDER = "/models/";

/** Loads a model in this worker. The library is handed in, as only its build for browsers can be bundled for one. */
export async function tabEngine(library: Library, options: TabEngineOptions): Promise<Engine> {
  const { name, dtype, threads } = options;
  setUp(library, options);
  const tokenizer = await library.AutoTokenizer.from_pretrained(name, { local_files_only: true });
  const model: PreTrainedModel = await library.AutoModelForCausalLM.from_pretrained(name, {
    local_files_only: true,
    dtype: dtype as "q4",
    device: "wasm",
    session_options: { intraOpNumThreads: threads, logSeverityLevel: 4 },
  });
  const loaded = loadedModel({ library, tokenizer, model });
  return {
    answer: (question, isStopped) => generateReply(loaded, question, isStopped),
    async close() {
      loaded.memory.clear();
      await loaded.model.dispose();
    },
  };
}

function setUp({ env, LogLevel }: Library, { name, files, wasmBinary, threads }: TabEngineOptions): void {
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = FOLDER;
  // Kept by the browser as what it fetched from us; a second copy would be kept for ever.
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.logLevel = LogLevel.NONE;
  env.fetch = (address) => Promise.resolve(answerFrom(files, String(address), name));
  const { wasm } = env.backends.onnx;
  if (wasm === undefined) throw new Error("the library has no WebAssembly to set up");
  Object.assign(wasm, { wasmBinary, numThreads: threads, wasmPaths: undefined });
}

function answerFrom(files: Map<string, ArrayBuffer>, address: string, name: string): Response {
  const path = address.slice(`${FOLDER}${name}/`.length);
  const file = files.get(path);
  return file === undefined
    ? new Response(null, { status: 404 })
    : new Response(file, { headers: { "content-length": String(file.byteLength) } });
}
