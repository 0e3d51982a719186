import type { Command } from "commander";
import type { ModelPullOptions } from "../commands/model-pull.ts";
import { refuseHelpOnNothing, withCommonOptions } from "../common-options.ts";
import { helpTexts } from "../help-texts.ts";
import type { Perform } from "../program.ts";
import type { CommonOptions, Surroundings } from "../surroundings.ts";

/** `engram model ...`: models that run on this machine. */
export function addModel(program: Command, surroundings: Surroundings, perform: Perform): void {
  const model = program
    .command("model")
    .summary("language models on this machine")
    .description("Lists, pulls, removes or tests language models that run on this machine.")
    .addHelpText("after", helpTexts.model);
  refuseHelpOnNothing(model);
  const list = model
    .command("list")
    .description("Lists the models that are here, and those that can be pulled.")
    .addHelpText("after", helpTexts.modelList);
  withCommonOptions(list).action((options: CommonOptions) =>
    perform(options, async () =>
      (await import("../commands/model-list.ts")).listModels(options, surroundings),
    ),
  );
  const pull = model
    .command("pull")
    .description("Brings a model here, from the hub of models or from a folder.")
    .argument("<name>", "as engram model list shows it")
    .option("--from <folder>", "take it from a folder, without a network")
    .addHelpText("after", helpTexts.modelPull);
  withCommonOptions(pull).action((name: string, options: ModelPullOptions) =>
    perform(options, async () =>
      (await import("../commands/model-pull.ts")).pullModel(name, options, surroundings),
    ),
  );
  const remove = model
    .command("remove")
    .description("Removes a model, and what a broken-off pull of it left.")
    .argument("<name>", "which")
    .addHelpText("after", helpTexts.modelRemove);
  withCommonOptions(remove).action((name: string, options: CommonOptions) =>
    perform(options, async () =>
      (await import("../commands/model-remove.ts")).removeModel(name, options, surroundings),
    ),
  );
  const test = model
    .command("test")
    .description("Checks a model's files, loads it and lets it say one sentence.")
    .argument("[name]", "which; the only one where none is named")
    .addHelpText("after", helpTexts.modelTest);
  withCommonOptions(test).action((name: string | undefined, options: CommonOptions) =>
    perform(options, async () =>
      (await import("../commands/model-test.ts")).testModel(name, options, surroundings),
    ),
  );
}
