import { onOneLine } from "@engram/digest";
import type { StoreReport } from "@engram/library";
import { err, ok } from "@engram/paper";
import { readSettings } from "../compose.ts";
import { progressOn } from "../progress.ts";
import { writeAndWait } from "../result-file.ts";
import type { CommandOutcome, CommonOptions, Surroundings } from "../surroundings.ts";

/** Checks everything that is stored; what is wrong is a line each. */
export async function verifyLibrary(
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<CommandOutcome> {
  const settings = readSettings(surroundings.environment);
  if (!settings.ok) return settings;
  const progress = progressOn(surroundings, options);
  const debug = options.debug === true;
  const library = await surroundings.openLibrary(settings.value, { worker: false, offline: true, debug });
  let report: StoreReport;
  try {
    progress.line("checking every digest ...");
    report = await library.verify();
  } finally {
    progress.clear();
    await library.close();
  }
  const text = options.json === true ? `${JSON.stringify(report, null, 2)}\n` : inWords(report);
  await writeAndWait(surroundings.stdout, text);
  const problems = report.problems.length;
  return problems === 0 ? ok(undefined) : err({ code: "library.damaged", problems });
}

function inWords({ papers, digests, problems }: StoreReport): string {
  const lines = problems.map(({ code, subject, detail }) =>
    [code, onOneLine(subject), onOneLine(detail)].join("\t"),
  );
  const counted = `${papers} ${papers === 1 ? "paper" : "papers"} and ${digests} ${digests === 1 ? "digest" : "digests"}`;
  const verdict = problems.length === 0 ? "nothing wrong" : `${problems.length} wrong`;
  return [...lines, `${counted} checked, ${verdict}.`, ""].join("\n");
}
