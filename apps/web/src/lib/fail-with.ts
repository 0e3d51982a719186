import type { LookUpError, Reading } from "@engram/library";
import { type PaperIdError, parsePathId } from "@engram/paper";
import { error } from "@sveltejs/kit";
import { paperAddress } from "./addresses.ts";
import { libraryAddress } from "./library-query.ts";
import { outsideProblem } from "./outside-problem.ts";
import { type Problem, problemSentence, problemStatus } from "./problem.ts";
import { cleanText } from "./query.ts";
import { viewTakedown } from "./takedown-view.ts";

/** Ends a page with a problem: its status, and its sentence in the reader's language. */
export function failWith(problem: Problem, { say }: Pick<App.Locals, "say">): never {
  error(problemStatus(problem.code), problemSentence(problem, say), { code: problem.code });
}

/** Ends the page of a paper that cannot be shown; one that was taken down has a page that says so. */
export function failWithPaper(problem: PaperIdError | LookUpError, locals: Pick<App.Locals, "say">): never {
  if (problem.code !== "paper.taken-down") failWith(problem, locals);
  error(problemStatus(problem.code), problemSentence(problem, locals.say), {
    code: problem.code,
    takedown: viewTakedown(problem, locals.say),
  });
}

/** Ends the page of a version that arXiv could not be asked for, where another version is kept here; else as it came. */
export async function failWithOtherVersion(
  cause: unknown,
  path: string,
  reading: Pick<Reading, "lookUp">,
  { say, language }: Pick<App.Locals, "say" | "language">,
): Promise<never> {
  const problem = outsideProblem(cause);
  const asked = parsePathId(path);
  if (problem === undefined || !asked.ok || asked.value.version === undefined) throw cause;
  const { id } = asked.value;
  const kept = await reading.lookUp({ id }, { offline: true });
  if (!kept.ok) throw cause;
  const { version } = kept.value.record;
  error(problemStatus(problem.code), problemSentence(problem, say), {
    code: problem.code,
    instead: {
      title: say("error.kept"),
      links: [{ text: say("paper.version", { version }), address: paperAddress(language, id, version) }],
    },
  });
}

/** Ends the page of a lab that is not there: says which labs, or which claims of this lab, there are. */
export function failWithLab(
  problem: Problem,
  title: string,
  links: readonly { readonly text: string; readonly address: string }[],
  { say }: Pick<App.Locals, "say">,
): never {
  error(problemStatus(problem.code), problemSentence(problem, say), {
    code: problem.code,
    ...(links.length === 0 ? {} : { instead: { title, links } }),
  });
}

const LONGEST_TOLD_BACK = 80;

/** Ends the page of a keyword that no paper has: says which one it was, and where to look for it as words. */
export function failWithKeyword(word: string, { say }: Pick<App.Locals, "say">): never {
  const text = cleanText(word.replaceAll("-", " ")).slice(0, LONGEST_TOLD_BACK).toWellFormed();
  const problem = { code: "keyword.unknown", word: text } as const;
  error(problemStatus(problem.code), problemSentence(problem, say), {
    code: problem.code,
    search: { text, address: libraryAddress(say.language, { filter: { text } }) },
  });
}
