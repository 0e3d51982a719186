import { Command, InvalidArgumentError, Option } from "commander";
import type { DoctorOptions } from "./commands/doctor.ts";
import type { CorrectionsListOptions } from "./commands/library-corrections.ts";
import type { LibraryExportOptions } from "./commands/library-export.ts";
import type { LibraryListOptions } from "./commands/library-list.ts";
import type { LibraryRestoreOptions } from "./commands/library-restore.ts";
import type { TakedownOptions } from "./commands/library-takedown.ts";
import type { RunOptions } from "./commands/run.ts";
import type { ServeOptions } from "./commands/serve.ts";
import { refuseHelpOnNothing, withCommonOptions } from "./common-options.ts";
import { helpTexts } from "./help-texts.ts";
import { addModel } from "./model/model-program.ts";
import type { ReadOptions } from "./read-options.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "./surroundings.ts";
import { engramVersion } from "./version.ts";

/** Performs a command and takes care of what it answers. */
export type Perform = (options: CommonOptions, perform: () => Promise<CommandOutcome>) => Promise<void>;

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
    .showHelpAfterError('Try "engram --help".')
    .addHelpText("after", helpTexts.engram);
  addRead(program, surroundings, perform);
  addRun(program, surroundings, perform);
  addServe(program, surroundings, perform);
  addLibrary(program, surroundings, perform);
  addModel(program, surroundings, perform);
  addDoctor(program, surroundings, perform);
  refuseHelpOnNothing(program);
  return program;
}

function addRead(program: Command, surroundings: Surroundings, perform: Perform): void {
  const command = program
    .command("read")
    .summary("a digest of a paper, or of a text of your own")
    .description("Shows the digest of a paper, at three levels, or makes it if there is none yet.")
    .argument("[source]", "arXiv id or address, .json, .txt or .md file, or - for standard input")
    .addOption(new Option("--lang <language>", "of headings").choices(["en", "fr"]).default("en"))
    .addOption(
      new Option("--level <level>", "what to show").choices(["high", "medium", "low", "all"]).default("all"),
    )
    .addOption(
      new Option("--format <format>", "of the output (default: text)").choices([
        "text",
        "md",
        "json",
        "bib",
        "ris",
        "html",
      ]),
    )
    .option("--writer <writer>", "who writes: builtin, local[:<model>] or remote[:<model>]", "builtin")
    .option("--licence <uri>", "licence of a text of your own, where it does not say itself")
    .option("--article", "tell the paper as an article too")
    .option(
      "--define-terms",
      "with a model: let it say what unexplained terms mean; small ones are often wrong",
    )
    .option("--offline", "ask no network, use what is stored")
    .option("--out <file>", "write the result into a file")
    .option("--batch <file>", "many texts, a JSON record a line; - for standard input")
    .addHelpText("after", helpTexts.read);
  withCommonOptions(command).action((source: string | undefined, options: ReadOptions) =>
    perform(options, async () => (await import("./commands/read.ts")).read(source, options, surroundings)),
  );
}

function addRun(program: Command, surroundings: Surroundings, perform: Perform): void {
  const command = program
    .command("run")
    .summary("a paper's claims, as experiments on this machine")
    .description("Lists what can be run, runs it, and reports what came out.")
    .argument("[what]", "a paper, or one of its claims, such as 2405.08707/C3")
    .addOption(new Option("--preset <preset>", "how much is run").choices(["quick", "standard", "full"]))
    .option("--resume", "go on with what was interrupted, and begin nothing new")
    .option("--seed <seed>", "of all random numbers (default: 1)", parseSeed)
    .option("--set <name=value>", "change a setting of a claim; may be given again", collect)
    .option("--text <file>", "run a claim that learns a text on yours")
    .addOption(
      new Option("--format <format>", "of the output (default: text)").choices([
        "text",
        "md",
        "json",
        "html",
      ]),
    )
    .option("--out <file>", "write the result into a file")
    .addOption(new Option("--lang <language>", "of the output").choices(["en", "fr"]).default("en"))
    .addHelpText("after", helpTexts.run);
  withCommonOptions(command).action((what: string | undefined, options: RunOptions) =>
    perform(options, async () => (await import("./commands/run.ts")).run(what, options, surroundings)),
  );
}

function collect(word: string, before: readonly string[] = []): readonly string[] {
  return [...before, word];
}

function addServe(program: Command, surroundings: Surroundings, perform: Perform): void {
  const command = program
    .command("serve")
    .summary("the web app")
    .description("Serves the web app until it is stopped.")
    .option("--port <port>", "0 takes any that is free (default: PORT, else 3000)", parsePort)
    .option("--host <host>", "address to listen on (default: HOST, else 127.0.0.1)")
    .option("--open", "open it in the browser")
    .addHelpText("after", helpTexts.serve);
  withCommonOptions(command).action((options: ServeOptions) =>
    perform(options, async () => (await import("./commands/serve.ts")).serve(options, surroundings)),
  );
}

function addLibrary(program: Command, surroundings: Surroundings, perform: Perform): void {
  const library = program
    .command("library")
    .summary("what is stored")
    .description("Lists, exports, checks, backs up, restores, corrects or takes down what is stored.")
    .addHelpText("after", helpTexts.library);
  refuseHelpOnNothing(library);
  const list = library
    .command("list")
    .description("Lists the papers, last read first.")
    .argument("[words...]", "only papers with these words in title, authors or abstract")
    .option("--limit <count>", "at most so many (default: all)", parseCount)
    .addHelpText("after", helpTexts.libraryList);
  withCommonOptions(list).action((words: string[], options: LibraryListOptions) =>
    perform(options, async () =>
      (await import("./commands/library-list.ts")).listLibrary(words, options, surroundings),
    ),
  );
  const exported = library
    .command("export")
    .description("Writes every paper and every digest as lines of JSON.")
    .option("--out <file>", "write into a file")
    .addHelpText("after", helpTexts.libraryExport);
  withCommonOptions(exported).action((options: LibraryExportOptions) =>
    perform(options, async () =>
      (await import("./commands/library-export.ts")).exportLibrary(options, surroundings),
    ),
  );
  addBackup(library, surroundings, perform);
  addCorrections(library, surroundings, perform);
  addTakedown(library, surroundings, perform);
  const verify = library
    .command("verify")
    .description("Checks every stored digest: its shape, its hash, and each quote against the source.")
    .addHelpText("after", helpTexts.libraryVerify);
  withCommonOptions(verify).action((options: CommonOptions) =>
    perform(options, async () =>
      (await import("./commands/library-verify.ts")).verifyLibrary(options, surroundings),
    ),
  );
}

function addDoctor(program: Command, surroundings: Surroundings, perform: Perform): void {
  const command = program
    .command("doctor")
    .summary("what this machine can do, and what is missing")
    .description("Prints what this machine can do, what is missing with the fix, and the settings in force.")
    .addHelpText("after", helpTexts.doctor);
  withCommonOptions(command).action((options: DoctorOptions) =>
    perform(options, async () => (await import("./commands/doctor.ts")).doctor(options, surroundings)),
  );
}

function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return port;
}

function parseSeed(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number from 0.");
  return Number(text);
}

function parseCount(text: string): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(count >= 1)) throw new InvalidArgumentError("It must be a whole number from 1.");
  return count;
}

function addBackup(library: Command, surroundings: Surroundings, perform: Perform): void {
  const backup = library
    .command("backup")
    .description("Writes the whole library, as it stands at one moment, into one compressed file.")
    .argument("<file>", "where to, such as library.backup.gz")
    .addHelpText("after", helpTexts.libraryBackup);
  withCommonOptions(backup).action((file: string, options: CommonOptions) =>
    perform(options, async () =>
      (await import("./commands/library-backup.ts")).backUpLibrary(file, options, surroundings),
    ),
  );
  const restore = library
    .command("restore")
    .description(
      "Puts a backup into an empty library. It is checked first, and put in as a whole or not at all.",
    )
    .argument("<file>", "what `engram library backup` wrote")
    .option("--replace", "give up what is stored now")
    .addHelpText("after", helpTexts.libraryRestore);
  withCommonOptions(restore).action((file: string, options: LibraryRestoreOptions) =>
    perform(options, async () =>
      (await import("./commands/library-restore.ts")).restoreLibrary(file, options, surroundings),
    ),
  );
}

function addCorrections(library: Command, surroundings: Surroundings, perform: Perform): void {
  const corrections = library
    .command("corrections")
    .description("What authors say of sentences: lists it, shows it beside them, or does not.")
    .addHelpText("after", helpTexts.libraryCorrections);
  refuseHelpOnNothing(corrections);
  const list = corrections
    .command("list")
    .description("Lists corrections, oldest first.")
    .addOption(
      new Option("--state <state>", "which")
        .choices(["pending", "approved", "rejected", "all"])
        .default("pending"),
    );
  withCommonOptions(list).action((options: CorrectionsListOptions) =>
    perform(options, async () =>
      (await import("./commands/library-corrections.ts")).listCorrections(options, surroundings),
    ),
  );
  for (const [name, decision, description] of [
    ["approve", "approved", "Shows a correction beside its sentence, and exports it."],
    ["reject", "rejected", "Keeps a correction out of view, and forgets its e-mail address."],
  ] as const) {
    const decide = corrections
      .command(name)
      .description(description)
      .argument("<number>", "which", parseCount);
    withCommonOptions(decide).action((number: number, options: CommonOptions) =>
      perform(options, async () =>
        (await import("./commands/library-corrections.ts")).decideCorrection(
          number,
          decision,
          options,
          surroundings,
        ),
      ),
    );
  }
}

function addTakedown(library: Command, surroundings: Surroundings, perform: Perform): void {
  const takedown = library
    .command("takedown")
    .description("Takes a paper out of public view; without one, lists those that are.")
    .argument("[paper]", "arXiv id or address")
    .option("--by <whom>", "on whose request; shown on its page")
    .option("--reason <text>", "why; shown on its page")
    .addHelpText("after", helpTexts.libraryTakedown);
  withCommonOptions(takedown).action((paper: string | undefined, options: TakedownOptions) =>
    perform(options, async () => {
      const { listTakedowns, takeDownPaper } = await import("./commands/library-takedown.ts");
      return paper === undefined
        ? listTakedowns(options, surroundings)
        : takeDownPaper(paper, options, surroundings);
    }),
  );
  const restore = library
    .command("restore-paper")
    .description("Puts a paper that was taken down back.")
    .argument("<paper>", "arXiv id or address")
    .addHelpText("after", helpTexts.libraryRestorePaper);
  withCommonOptions(restore).action((paper: string, options: CommonOptions) =>
    perform(options, async () =>
      (await import("./commands/library-takedown.ts")).restorePaper(paper, options, surroundings),
    ),
  );
}
