/** @file Models in ONNX, run by `@huggingface/transformers` on ONNX Runtime. The library is optional, and loaded when a model is. */
import { basename, dirname } from "node:path";
import type { PreTrainedModel } from "@huggingface/transformers";
import { chatFailure } from "../chat/chat-failure.ts";
import type { Engine, EngineOptions } from "./engine.ts";
import { generateReply, type LoadedModel, loadedModel } from "./generate-reply.ts";

type Library = typeof import("@huggingface/transformers");

/** The library that this package is tested with; it brings ONNX Runtime. */
export const TRANSFORMERS_VERSION = "4.3.1";

/** Whether what runs models is installed. */
export async function hasTransformers(): Promise<boolean> {
  try {
    await importLibrary();
    return true;
  } catch {
    // Whatever keeps it from being loaded, a model can not be run by it.
    return false;
  }
}

/**
 * Loads a model from its folder; no network is ever asked.
 *
 * @throws {OutsideError} `model.engine-missing`, `model.not-loaded`
 */
export async function transformersEngine(options: EngineOptions): Promise<Engine> {
  const library = await importLibrary();
  const { env, LogLevel } = library;
  env.allowRemoteModels = false;
  env.localModelPath = dirname(options.folder);
  env.useFSCache = false;
  // A library prints nothing: what goes wrong is thrown.
  env.logLevel = LogLevel.NONE;
  const loaded = await load(library, options);
  return {
    answer: (question, isStopped) => generateReply(loaded, question, isStopped),
    async close() {
      loaded.memory.clear();
      await loaded.model.dispose();
    },
  };
}

async function importLibrary(): Promise<Library> {
  try {
    return await import("@huggingface/transformers");
  } catch (error) {
    throw chatFailure("model.engine-missing", { version: TRANSFORMERS_VERSION }, error);
  }
}

async function load(library: Library, { folder, dtype, threads }: EngineOptions): Promise<LoadedModel> {
  const name = basename(folder);
  try {
    const tokenizer = await library.AutoTokenizer.from_pretrained(name, { local_files_only: true });
    const model: PreTrainedModel = await library.AutoModelForCausalLM.from_pretrained(name, {
      local_files_only: true,
      dtype: dtype as "q4",
      device: "cpu",
      session_options: {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        // Threads that spin while they wait take the processor from whoever answers readers: it took 1.4 times as much.
        extra: { session: { intra_op: { allow_spinning: "0" } } },
        logSeverityLevel: 4,
      },
    });
    return loadedModel({ library, tokenizer, model });
  } catch (error) {
    throw chatFailure("model.not-loaded", { model: name }, error);
  }
}
