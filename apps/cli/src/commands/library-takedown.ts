import { onOneLine } from "@engram/digest";
import type { Takedown } from "@engram/library";
import { err, ok, parsePaperId } from "@engram/paper";
import { progressOn } from "../progress.ts";
import { writeAndWait } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";
import { withLibrary } from "../with-library.ts";

export interface TakedownOptions extends CommonOptions {
  readonly by?: string;
  readonly reason?: string;
}

/** Takes a paper out of public view, in all its versions. */
export async function takeDownPaper(
  source: string,
  { by, reason, ...options }: TakedownOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const id = parsePaperId(source);
  if (!id.ok) return id;
  const why = {
    ...(by === undefined ? {} : { requestedBy: onOneLine(by) }),
    ...(reason === undefined ? {} : { reason: onOneLine(reason) }),
  };
  return withLibrary(options, surroundings, async (library) => {
    const done = await library.takeDown(id.value.id, why);
    if (options.json === true) await writeAndWait(surroundings.stdout, `${JSON.stringify(done)}\n`);
    progressOn(surroundings, options).note(`${done.paperId} is out of view. Nothing was deleted.`);
    return ok(undefined);
  });
}

/** The papers that are out of view, latest first. */
export async function listTakedowns(
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  return withLibrary(options, surroundings, async (library) => {
    const all = await library.listTakedowns();
    const text = options.json === true ? `${JSON.stringify(all, null, 2)}\n` : all.map(inWords).join("");
    if (text !== "") await writeAndWait(surroundings.stdout, text);
    if (all.length === 0) progressOn(surroundings, options).note("No paper is taken down.");
    return ok(undefined);
  });
}

/** Puts a paper that was taken down back. */
export async function restorePaper(
  source: string,
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const id = parsePaperId(source);
  if (!id.ok) return id;
  const paperId = id.value.id;
  return withLibrary(options, surroundings, async (library) => {
    if (!(await library.restorePaper(paperId))) return err({ code: "takedown.none", id: paperId });
    progressOn(surroundings, options).note(`${paperId} is in view again.`);
    return ok(undefined);
  });
}

function inWords({ paperId, takenDown, requestedBy = "-", reason = "-" }: Takedown): string {
  return `${paperId}\t${takenDown.slice(0, 10)}\t${requestedBy}\t${reason}\n`;
}
