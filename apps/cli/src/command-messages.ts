import { onOneLine } from "@engram/digest";
import { refusalMessage } from "@engram/paper";
import type { CommandError } from "./command-error.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { isOutsideCode, outsideSentence } from "./outside-messages.ts";

type ErrorOf<Code> = Extract<CommandError, { readonly code: Code }>;

type Table = {
  readonly [Code in CommandError["code"]]: {
    readonly exit: ExitCode | ((error: ErrorOf<Code>) => ExitCode);
    readonly sentence: (error: ErrorOf<Code>) => string;
  };
};

const AN_ID = "An identifier looks like 2405.08707 or hep-th/9901001";

/** What a person wrote, for a sentence: on one line, without controls, not too long. */
function shown(text: string): string {
  const line = onOneLine(text);
  return line.length > 80 ? `"${line.slice(0, 79)}…"` : `"${line}"`;
}

const badInput = <Failure>(sentence: (error: Failure) => string) => ({ exit: EXIT.badInput, sentence });

/** Exit code and sentence of every error that a command answers. A new code without words does not compile. */
export const commandMessages = {
  "paper-id.empty": badInput(() => `No paper was named. ${AN_ID}.`),
  "paper-id.too-long": badInput(
    (error) =>
      `That is ${error.length} characters long, and no identifier or address is longer than ${error.limit}. ${AN_ID}; a text can be given as a file or with - on standard input.`,
  ),
  "paper-id.control-character": badInput(
    (error) =>
      `There is a control character (code ${error.codePoint}) at position ${error.position + 1}. Type the identifier by hand.`,
  ),
  "paper-id.bad-month": badInput(
    (error) =>
      `${shown(error.input)} has month ${String(error.month).padStart(2, "0")}: in an identifier, year and month come first, as in 2405.08707 for May 2024. Check the third and fourth digit.`,
  ),
  "paper-id.bad-number-length": badInput(
    (error) =>
      `${shown(error.input)} ends in ${error.digits} digits where ${error.expected} belong. Check whether one is missing or too many.`,
  ),
  "paper-id.number-zero": badInput(
    (error) => `${shown(error.input)}: arXiv counts from 1. Check the number.`,
  ),
  "paper-id.outside-period": badInput((error) =>
    error.scheme === "old"
      ? `${shown(error.input)}: identifiers of this kind end with March 2007. Check year and month.`
      : `${shown(error.input)}: identifiers of this kind begin with April 2007. Older papers have one like hep-th/9901001.`,
  ),
  "paper-id.bad-version": badInput(
    (error) =>
      `${shown(error.input)}: ${shown(error.version)} is no version. Versions go from v1 to v${error.limit}; leave it out for the latest.`,
  ),
  "paper-id.unknown-archive": badInput(
    (error) =>
      `${shown(error.input)}: arXiv has no archive ${shown(error.archive)}. Check the part before the slash.`,
  ),
  "paper-id.archive-missing": badInput(
    (error) =>
      `${shown(error.input)} lacks its archive: old identifiers are written hep-th/9901001. Put the archive before the number.`,
  ),
  "paper-id.several": badInput(
    (error) => `That names several papers (${error.ids.slice(0, 5).join(", ")}). Give one at a time.`,
  ),
  "paper-id.other-doi": badInput(
    (error) =>
      `DOI ${shown(error.doi)} is not one of arXiv${error.repository === undefined ? "" : ` but of ${error.repository}`}, and only papers of arXiv can be looked up. Look for the paper there, or save its text and give the file.`,
  ),
  "paper-id.other-repository": badInput(
    (error) =>
      `That is a paper of ${error.repository}, and only papers of arXiv can be looked up. Save its text and give the file.`,
  ),
  "paper-id.no-id-in-address": badInput(
    (error) => `The address at ${shown(error.host)} names no paper of arXiv. ${AN_ID}.`,
  ),
  "paper-id.unrecognised": badInput(
    (error) => `${shown(error.input)} is neither a paper of arXiv nor a file that is here. ${AN_ID}.`,
  ),

  "paper.not-found": badInput((error) => `arXiv has no paper ${error.id}. Check the number.`),
  "paper.version-not-found": badInput(
    (error) =>
      `${error.id} has no version ${error.version}; its latest is v${error.latest}. Leave the version out for the latest.`,
  ),
  "paper.not-stored-offline": {
    exit: EXIT.outside,
    sentence: (error) =>
      `${error.id} is not stored here, and the network was not asked. Run "engram read ${error.id}" once with a network; 2405.08707 comes with Engram.`,
  },
  "paper.taken-down": {
    exit: EXIT.refused,
    sentence: (error) =>
      `The operator took ${error.id} down on ${error.takenDown.slice(0, 10)}. "engram library restore-paper ${error.id}" puts it back.`,
  },
  "takedown.none": badInput(
    (error) => `${error.id} is not taken down. "engram library takedown" lists what is.`,
  ),
  "correction.not-found": badInput(
    (error) => `There is no correction ${error.number}. "engram library corrections list" shows them.`,
  ),
  "run.abstract-empty": badInput(
    (error) => `The record of ${error.id} has no abstract, so there is nothing to make a digest from.`,
  ),
  "run.writer-unknown": badInput(
    (error) => `There is no writer ${shown(error.writer)} here. Leave --writer out for the built-in one.`,
  ),
  "run.failed": {
    exit: (error) => (isOutsideCode(error.because) ? EXIT.outside : EXIT.bug),
    sentence: (error) =>
      isOutsideCode(error.because)
        ? outsideSentence(error.because, {})
        : `The run failed inside Engram${error.errorId === undefined ? "" : ` (error ${error.errorId})`}. Nothing stored is lost. Run the command again with --debug and report what it prints.`,
  },
  "run.cancelled": {
    exit: EXIT.interrupted,
    sentence: () => "Someone cancelled this run. Run the command again to start another.",
  },

  "scope.refused": {
    exit: EXIT.refused,
    sentence: (error) => refusalMessage(error, error.licence, "en"),
  },

  "file.not-found": badInput((error) => `There is no file ${shown(error.path)}. Check the name.`),
  "file.is-folder": badInput((error) => `${shown(error.path)} is a folder. Name a file in it.`),
  "file.not-permitted": badInput(
    (error) => `${shown(error.path)} may not be read by this user. Change its permissions.`,
  ),
  "file.too-large": badInput(
    (error) =>
      `${shown(error.path)} is larger than ${Math.round(error.limitBytes / 1_000_000)} MB, too large for the text of one paper. Give a part of it, or use --batch for many texts.`,
  ),
  "file.too-long": badInput(
    (error) =>
      `${shown(error.path)} has more than ${error.limit.toLocaleString("en")} characters, which is the most that is read as one text. Give a part of it, or its parts as the lines of a --batch.`,
  ),
  "file.long-word": badInput(
    (error) =>
      `${shown(error.path)} has a word of more than ${error.limit.toLocaleString("en")} characters, which begins with ${shown(error.word)}. Take it out, or part it with spaces.`,
  ),
  "file.not-text": badInput(
    (error) =>
      `${shown(error.path)} is not text in UTF-8 (a PDF, an image or an archive cannot be read). Save it as plain text in UTF-8 first; of a PDF: pdftotext paper.pdf - | engram read -.`,
  ),
  "file.markup": badInput(
    (error) =>
      `${shown(error.path)} is HTML or XML, whose tags would be taken for sentences. Save it as plain text first.`,
  ),
  "file.empty": badInput(
    (error) => `${shown(error.path)} is empty, or has headings and no sentence. Give a file with text in it.`,
  ),
  "file.not-a-record": badInput(
    (error) =>
      `${shown(error.path)} is no record of a text: ${onOneLine(error.problem)}. "engram read --help" shows what a record looks like.`,
  ),
  "out.is-folder": badInput((error) => `${shown(error.path)} is a folder. Name a file in it with --out.`),
  "out.folder-missing": badInput(
    (error) => `The folder of ${shown(error.path)} does not exist. Make it first, or choose another --out.`,
  ),

  "usage.nothing-to-read": badInput(
    () => 'What is to be read? For example: "engram read 2405.08707". Try "engram read --help".',
  ),
  "usage.claim-to-read": badInput(
    ({ id, word }) =>
      `${shown(word)} names a claim, and a claim is run, not read. "engram run ${onOneLine(word)}" runs it; "engram read ${id}" reads the paper.`,
  ),
  "usage.batch-and-source": badInput(() => "--batch reads its own file. Leave the other source out."),
  "usage.batch-format": badInput(
    (error) =>
      `A batch is written as JSON, a line for each text, and not as ${error.format}. Leave --format out.`,
  ),
  "usage.no-reference": badInput(
    (error) =>
      `A text of your own has no ${error.format === "bib" ? "BibTeX" : "RIS"} reference. Use --format text, md, json or html.`,
  ),
  "usage.writer-unknown": badInput(
    (error) =>
      `There is no writer ${shown(error.writer)} in this version. Write builtin, local, local:<model>, remote or remote:<model>, or leave --writer out for the built-in one.`,
  ),
  "usage.terms-without-model": badInput(
    () =>
      "--define-terms asks a language model what words mean, and the built-in writer has none. Add --writer local or --writer remote.",
  ),
  "usage.model-url-missing": badInput(
    () =>
      "No model server is known. Set ENGRAM_MODEL_URL to where its API begins, such as http://127.0.0.1:11434/v1 for Ollama, " +
      "and ENGRAM_MODEL_KEY if it wants a key; or leave --writer out for the built-in writer, which needs none.",
  ),
  "usage.model-not-chosen": badInput(({ listed }) =>
    listed.length === 0
      ? "The model server lists no model. Load one there, or write --writer remote:<model>."
      : `The model server lists ${listed.length} models: ${listed.slice(0, 20).join(", ")}. Set ENGRAM_MODEL to one of them, or write --writer remote:<model>.`,
  ),
  "usage.model-offline": badInput(
    ({ host }) =>
      `The model server is ${host}, and --offline asks no network. Leave out --offline or --writer, or run a model on this machine.`,
  ),
  "usage.local-model-missing": badInput(
    ({ model, installed }) =>
      `There is no model ${shown(model)} on this machine${installed.length === 0 ? "" : `; there is ${installed.join(", ")}`}. "engram model list" shows which can be pulled.`,
  ),
  "usage.local-model-not-chosen": badInput(({ installed }) =>
    installed.length === 0
      ? 'There is no model on this machine. "engram model list" shows which can be pulled, and "engram model pull <name>" pulls one.'
      : `There are ${installed.length} models on this machine: ${installed.join(", ")}. Write --writer local:<model>.`,
  ),
  "model.not-in-catalogue": badInput(
    ({ model, known }) =>
      `There is no model ${shown(model)} in the catalogue. It has ${known.join(", ")}. Another one can be taken from a folder with --from.`,
  ),
  "model.name-unusable": badInput(
    ({ model }) =>
      `${shown(model)} cannot be the name of a model. Use letters, digits, dots, dashes and underscores.`,
  ),
  "model.folder-missing": badInput(({ folder }) => `There is no folder ${shown(folder)}. Check the name.`),
  "model.folder-is-file": badInput(
    ({ folder }) => `${shown(folder)} is a file. Name the folder in which the model's files lie.`,
  ),
  "model.folder-not-a-model": badInput(
    ({ folder, missing }) =>
      `${shown(folder)} is no model that can be run: it has no ${missing}. "engram model pull --help" says what belongs in it.`,
  ),
  "settings.bad-value": badInput(
    (error) =>
      `${error.name}${error.value === undefined ? "" : ` is ${shown(error.value)}, which`} cannot be used. It must be ${error.allowed}; unset it for the default.`,
  ),

  "batch.other-input": badInput(
    (error) =>
      `${shown(error.path)} holds results of another batch: they part at line ${error.line}. Choose another --out, or delete that file to start again.`,
  ),
  "batch.same-file": badInput(
    (error) => `--batch and --out are the same file, ${shown(error.path)}. Choose another --out.`,
  ),
  "batch.out-changed": {
    exit: EXIT.outside,
    sentence: (error) =>
      `Another program writes to ${shown(error.path)}. Wait for it, then run the command again: what is done is kept.`,
  },

  "backup.not-a-backup": badInput(
    (error) =>
      `${shown(error.path)} is not a backup of a library. Give a file that "engram library backup" wrote.`,
  ),
  "backup.newer": badInput(
    (error) =>
      `${shown(error.path)} was made by Engram ${shown(error.engramVersion)}, which is newer than this one. Install that version, then restore.`,
  ),
  "backup.does-not-fit": badInput(
    (error) =>
      `${shown(error.path)} was made by Engram ${shown(error.engramVersion)}, and its table ${shown(error.table)} does not fit this version. Restore it with that version, then update.`,
  ),
  "backup.cut-off": badInput(
    (error) =>
      `${shown(error.path)} ends after line ${error.line}, before its end. Nothing was changed. Copy the file again, or take another backup.`,
  ),
  "backup.damaged": badInput(
    (error) =>
      `${shown(error.path)} was changed since it was written (found at line ${error.line}). Nothing was changed. Take another backup.`,
  ),
  "store.not-empty": badInput(
    (error) =>
      `The library holds ${error.papers} ${error.papers === 1 ? "paper" : "papers"} already. Nothing was changed. Name an empty folder with ENGRAM_HOME, or give --replace to give up what is stored.`,
  ),
  "library.damaged": {
    exit: EXIT.outside,
    sentence: (error) =>
      `${error.problems === 1 ? "One problem was" : `${error.problems} problems were`} found in what is stored. Read those papers again: that replaces damaged digests. For the rest, go back to a copy of the library.`,
  },
  "doctor.problems": {
    exit: EXIT.outside,
    sentence: (error) =>
      error.problems === 1 ? "One thing needs attention." : `${error.problems} things need attention.`,
  },

  "lab.not-found": badInput(
    (error) =>
      `There is no lab for ${error.id}. There is one for ${error.known.join(", ")}; "engram run" lists them.`,
  ),
  "lab.claim-not-found": badInput(
    (error) => `The lab of ${error.id} has no claim ${shown(error.claim)}. It has ${error.known.join(", ")}.`,
  ),
  "lab.settings-need-claim": badInput(
    (error) =>
      `Settings and texts are those of one claim: name it, as in "engram run ${error.id}". A seed for all needs --preset.`,
  ),
  "lab.resume-takes-no-settings": badInput(
    () => "An interrupted experiment goes on with its own settings and seed. Leave --set and --seed out.",
  ),
  "lab.nothing-to-resume": badInput(
    (error) => `Nothing of ${error.id} was interrupted. Leave --resume out to begin an experiment.`,
  ),
  "lab.text-needed": badInput(
    (error) =>
      `What was interrupted is about the text ${shown(error.name)} (SHA-256 ${error.sha256.slice(0, 16)}...), which is not recorded. Give it again with --text.`,
  ),
  "text.not-taken": badInput((error) => `${error.claim} learns no text. Leave --text out.`),
  "text.too-short": badInput((error) =>
    error.fits === undefined
      ? `The text has ${error.passages} passages (of about 70 bytes, none counted twice), too few for ${error.claim} with any settings.`
      : `The text has ${error.passages} passages (of about 70 bytes, none counted twice), and ${error.claim} takes ${error.needed} with these settings. --set ${error.fits.setting}=${error.fits.value} fits.`,
  ),
  "text.not-text": badInput(
    (error) => `${shown(error.name)} is not text in UTF-8. Save it as plain text first.`,
  ),
  "text.too-large": badInput(
    (error) =>
      `${shown(error.name)} is larger than ${Math.round(error.mostBytes / 2 ** 20)} MiB, which is the most that a claim learns. Give a part of it.`,
  ),
  "lab.nothing-recorded": badInput(
    (error) =>
      `Nothing of ${error.id} was run here yet, so there is nothing to report. Run "engram run ${error.id} --preset quick" first.`,
  ),
  "lab.not-all-run": {
    exit: EXIT.outside,
    sentence: (error) =>
      error.asked === 1
        ? "The claim could not be run on this machine."
        : `${error.notRun} of ${error.asked} claims could not be run on this machine.`,
  },
  "lab.too-large": badInput(
    (error) =>
      `${error.claim} with these settings takes about ${gigabytes(error.neededBytes)} of ${error.what}, and ${gigabytes(error.freeBytes)} can be used. ${error.fits === undefined ? "No preset fits; choose smaller settings with --set." : `--preset ${error.fits} fits.`}`,
  ),
  "setting.unknown": badInput(
    (error) => `There is no setting ${shown(error.setting)}. There are ${error.known.join(", ")}.`,
  ),
  "setting.not-a-number": badInput(
    (error) => `${shown(error.text)} is no setting. Write --set name=value, or --set name=2,4,8 for a list.`,
  ),
  "setting.out-of-range": badInput(
    (error) =>
      `The setting ${error.setting} is ${error.value}. It must be ${error.integer ? "a whole number " : ""}from ${error.minimum} to ${error.maximum}.`,
  ),
  "setting.bad-list": badInput((error) =>
    error.most === 1
      ? `The setting ${error.setting} is one number, not ${error.length}.`
      : `The setting ${error.setting} is a list of 1 to ${error.most} numbers, not ${error.length}.`,
  ),
} as const satisfies Table;

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(bytes < 1e8 ? 3 : 1)} GB`;
}
