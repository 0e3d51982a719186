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
  const checked = `${counted(papers, "paper")} and ${counted(digests, "digest")}`;
  return [...lines, `${checked} checked, ${verdictOn({ papers, digests, problems })}.`, ""].join("\n");
}

/** How many things are wrong, and how many problems that makes: one digest may have several. */
function verdictOn({ papers, digests, problems }: StoreReport): string {
  if (problems.length === 0) return "nothing wrong";
  const wrong = (kind: string) =>
    new Set(problems.filter(({ code }) => code.startsWith(`${kind}.`)).map(({ subject }) => subject)).size;
  const counts = [
    wrong("paper") === 0 ? [] : [`${wrong("paper")} of ${counted(papers, "paper")} wrong`],
    wrong("digest") === 0 ? [] : [`${wrong("digest")} of ${counted(digests, "digest")} wrong`],
    wrong("run") === 0 ? [] : [`${counted(wrong("run"), "run")} without a digest`],
  ].flat();
  return `${counts.join(", ")} (${counted(problems.length, "problem")})`;
}

function counted(count: number, thing: string): string {
  return `${count} ${count === 1 ? thing : `${thing}s`}`;
}
