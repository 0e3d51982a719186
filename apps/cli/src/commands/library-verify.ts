import { err, formatPaperId, ok } from "@engram/paper";
import { checkDigest, type DigestProblem } from "../check-digest.ts";
import { readSettings } from "../compose.ts";
import { readLibrary } from "../library-contents.ts";
import { progressOn } from "../progress.ts";
import { writeAndWait } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";

/** What `library verify` found. */
interface Verification {
  papers: number;
  digests: number;
  /** Digests whose record has changed since: their quotes could not be compared. */
  notCompared: number;
  readonly problems: { readonly paper: string; readonly digest: string; readonly problem: DigestProblem }[];
}

/** Checks every stored digest; what is wrong is a line each. */
export async function verifyLibrary(
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const progress = progressOn(surroundings, options);
  const debug = options.debug === true;
  const reading = await surroundings.openLibrary(settings.value, { worker: false, offline: true, debug });
  const found: Verification = { papers: 0, digests: 0, notCompared: 0, problems: [] };
  try {
    for await (const { record, digests } of readLibrary(reading, surroundings.signal)) {
      const paper = formatPaperId({ id: record.id, version: record.version });
      found.papers += 1;
      for (const stored of digests) {
        const { problems, comparedWithSource } = checkDigest(stored, record);
        found.digests += 1;
        if (!comparedWithSource) found.notCompared += 1;
        found.problems.push(...problems.map((problem) => ({ paper, digest: stored.contentHash, problem })));
      }
      progress.line(`${found.digests} digests ...`);
    }
  } finally {
    progress.clear();
    await reading.close();
  }
  await writeAndWait(
    surroundings.stdout,
    options.json === true ? `${JSON.stringify(found, null, 2)}\n` : inWords(found),
  );
  const problems = found.problems.length;
  return problems === 0 ? ok(undefined) : err({ code: "library.damaged", problems });
}

function inWords({ papers, digests, notCompared, problems }: Verification): string {
  const lines = problems.map(
    ({ paper, digest, problem }) => `${paper}\tdigest ${digest.slice(0, 12)}\t${problemInWords(problem)}`,
  );
  const count = `${digests} ${digests === 1 ? "digest" : "digests"} of ${papers} ${papers === 1 ? "paper" : "papers"} checked`;
  const compared =
    notCompared === 0
      ? ""
      : `; ${notCompared} made from an earlier record or a full text, whose quotes could not be compared`;
  const verdict = problems.length === 0 ? ", nothing wrong" : `, ${problems.length} wrong`;
  return [...lines, `${count}${verdict}${compared}.`, ""].join("\n");
}

function problemInWords(problem: DigestProblem): string {
  switch (problem.code) {
    case "shape":
      return `not a digest at ${problem.where}: ${problem.problem}`;
    case "hash":
      return `its hash should be ${problem.computed.slice(0, 12)}`;
    case "quote":
      return `a quote is not in the ${problem.span.section} at ${problem.span.start}`;
  }
}
