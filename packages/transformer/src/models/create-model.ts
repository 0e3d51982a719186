import { err, type Result } from "../result.ts";
import { type Gpt2Config, gpt2 } from "./gpt2.ts";
import type { LanguageModel } from "./language-model.ts";
import { type LlamaConfig, llama } from "./llama.ts";
import type { ModelConfigError } from "./model-config-error.ts";
import { type OpenElmConfig, openElm } from "./openelm.ts";
import { type VanillaConfig, vanilla } from "./vanilla.ts";

/** The configuration of a model of any family: plain data, as checkpoints keep it. */
export type ModelConfig = Gpt2Config | VanillaConfig | LlamaConfig | OpenElmConfig;

/** The model that a configuration describes; what is read from a file is checked field by field. */
export function createModel(
  config: ModelConfig | Readonly<Record<string, unknown>>,
): Result<LanguageModel, ModelConfigError> {
  // What a program without types passes.
  switch ((config as Readonly<Record<string, unknown>> | null | undefined)?.family) {
    case "gpt2":
      return gpt2(config as Gpt2Config);
    case "vanilla":
      return vanilla(config as VanillaConfig);
    case "llama":
      return llama(config as LlamaConfig);
    case "openelm":
      return openElm(config as OpenElmConfig);
    default:
      return err({
        code: "model-config.unknown-family",
        family: (config as { readonly family?: unknown } | null | undefined)?.family,
      });
  }
}
