import { onOneLine } from "@engram/digest";
import type { Correction, CorrectionState } from "@engram/library";
import { err, ok } from "@engram/paper";
import { progressOn } from "../progress.ts";
import { writeAndWait } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";
import { withLibrary } from "../with-library.ts";

export interface CorrectionsListOptions extends CommonOptions {
  readonly state?: CorrectionState | "all";
}

/** Corrections that authors sent, oldest first; those that wait where no state is named. */
export async function listCorrections(
  { state = "pending", ...options }: CorrectionsListOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  return withLibrary(options, surroundings, async (library) => {
    const found = await library.listCorrections(state === "all" ? undefined : state);
    const { stdout } = surroundings;
    if (options.json === true) await writeAndWait(stdout, `${JSON.stringify(found, null, 2)}\n`);
    else for (const correction of found) await writeAndWait(stdout, inWords(correction));
    if (found.length === 0) {
      const which = state === "all" ? "Nobody has sent a correction." : `No correction is ${state}.`;
      progressOn(surroundings, options).note(which);
    }
    return ok(undefined);
  });
}

/** Shows a correction beside its sentence from now on, or no longer. */
export async function decideCorrection(
  number: number,
  decision: Exclude<CorrectionState, "pending">,
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  return withLibrary(options, surroundings, async (library) => {
    if (!(await library.decideCorrection(number, decision)))
      return err({ code: "correction.not-found", number });
    progressOn(surroundings, options).note(`Correction ${number} is ${decision}.`);
    return ok(undefined);
  });
}

/** Strangers wrote it: what could drive a terminal is left out. */
function inWords({ number, state, sent, paperId, name, email, quote, text }: Correction): string {
  const who = email === null ? onOneLine(name) : `${onOneLine(name)} <${onOneLine(email)}>`;
  return [
    `${number}\t${state}\t${sent.slice(0, 10)}\t${paperId}\t${who}`,
    `  on: ${onOneLine(quote)}`,
    `  says: ${onOneLine(text)}`,
    "",
  ].join("\n");
}
