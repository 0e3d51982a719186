import { Command, Option } from "commander";
import type { ReadOptions } from "./commands/read.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "./surroundings.ts";
import { engramVersion } from "./version.ts";

type Perform = (options: CommonOptions, perform: () => Promise<CommandOutcome>) => Promise<void>;

/** The commands and their options. What a command does is loaded only when it is called. */
export function buildProgram(surroundings: Surroundings, perform: Perform): Command {
  const program = new Command("engram")
    .description("Read a research paper at your level, every sentence with the passage it rests on.")
    .version(engramVersion, "-V, --version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.stdout.write(text),
      writeErr: (text) => surroundings.stderr.write(text),
    })
    .addHelpText(
      "after",
      "\nExamples:\n  $ engram read 2405.08707\n  $ engram serve --open\n  $ engram read --help",
    );
  addRead(program, surroundings, perform);
  return program;
}

function addCommon(command: Command): Command {
  return command
    .option("--quiet", "no progress and no notes, errors only")
    .option("--debug", "say where in the program an error arose");
}

function addRead(program: Command, surroundings: Surroundings, perform: Perform): void {
  const command = program
    .command("read")
    .summary("a digest of a paper")
    .description("Makes a digest of a paper or of a text of your own, or shows the one that is stored.")
    .argument("[source]", "arXiv id, address, .json record, .txt or .md file, or - for standard input")
    .addOption(new Option("--lang <language>", "language of headings").choices(["en", "fr"]).default("en"))
    .addOption(
      new Option("--level <level>", "levels to show")
        .choices(["high", "medium", "low", "all"])
        .default("all"),
    )
    .addOption(
      new Option("--format <format>", "form of the output").choices([
        "text",
        "md",
        "json",
        "bib",
        "ris",
        "html",
      ]),
    )
    .option("--json", "the same as --format json")
    .option("--writer <writer>", "who writes", "builtin")
    .option("--offline", "ask no network; use what is stored")
    .option("--out <file>", "write the result into a file");
  addCommon(command).action(async (source: string | undefined, options: ReadOptions) => {
    await perform(options, async () => {
      const { read } = await import("./commands/read.ts");
      return read(source, options, surroundings);
    });
  });
}
