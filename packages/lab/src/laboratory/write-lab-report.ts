import type { Lab } from "../claim.ts";
import type { ExperimentStore } from "../experiment-store.ts";
import { readRecordedLab } from "../recorded-lab.ts";
import type { ReportSource } from "../report/report-blocks.ts";
import { reportDocument, reportHtml, reportMarkdown } from "../report/write-report.ts";
import type { ReportWish } from "./drawings.ts";

/** Where reports come from. */
export interface ReportSurroundings {
  readonly labs: readonly Lab[];
  readonly store: ExperimentStore;
  readonly engramVersion: string;
  readonly now: () => Date;
}

/** The report of everything that a store holds of a lab. */
export async function writeLabReport(
  { paper, format, language }: ReportWish,
  { labs, store, engramVersion, now }: ReportSurroundings,
): Promise<string> {
  const lab = labs.find((each) => each.paper === paper);
  if (lab === undefined) throw new Error(`there must be a lab of ${paper} to report on`);
  const recorded = await readRecordedLab(store, lab);
  const source: ReportSource = { lab, recorded, language, engramVersion, created: now().toISOString() };
  switch (format) {
    case "md":
      return reportMarkdown(source);
    case "html":
      return await reportHtml(source);
    case "json":
      return `${JSON.stringify(reportDocument(source), null, 2)}\n`;
  }
}
