import type { Claim, Experiment, Lab, RecordedClaim, Verdict } from "@engram/lab";
import { formatInterval, formatNumber, formatSettings, formatValue, reportTexts } from "@engram/lab/report";
import type { Paint } from "../terminal/paint.ts";
import { wrap } from "../terminal/wrap.ts";
import { durationInWords } from "./duration.ts";
import { labWords } from "./lab-words.ts";
import type { JobOutcome } from "./run-jobs.ts";

/** How a lab is written for a terminal. */
export interface LabTextOptions {
  readonly language: "en" | "fr";
  readonly width: number;
  readonly paint: Paint;
}

/** Every lab, with what its claims are about. */
export function labsText(labs: readonly Lab[], { language, width, paint }: LabTextOptions): string {
  const words = labWords[language];
  const blocks = labs.map((lab) =>
    [
      paint.bold(wrap(`${lab.paper}: ${lab.title}`, { width })),
      wrap(`${lab.summary[language]} (${words.claims(lab.claims.length)})`, { width, indent: "  " }),
    ].join("\n"),
  );
  const [first] = labs;
  const how = first === undefined ? [] : [words.howToRun(first.paper, first.claims[0]?.id ?? "C1")];
  return `${[...blocks, ...how].join("\n\n")}\n`;
}

/** The claims of a lab: what they say, how long they take, and what is known of them on this machine. */
export function claimsText(lab: Lab, recorded: readonly RecordedClaim[], options: LabTextOptions): string {
  const { language, width, paint } = options;
  const words = labWords[language];
  const blocks = recorded.map((one) => {
    const { claim } = one;
    const seconds = (preset: "quick" | "standard" | "full") =>
      durationInWords(claim.predictSeconds(claim.presets[preset]), language);
    const times = { quick: seconds("quick"), standard: seconds("standard"), full: seconds("full") };
    const facts = `${reportTexts[language].kinds[claim.kind]}; ${words.predicted(times)}`;
    const hanging = { width, indent: "     ", hangingIndent: "     " };
    return [
      wrap(claim.statement[language], { ...hanging, indent: `${claim.id.padEnd(3)}  ` }),
      paint.faint(wrap(facts, hanging)),
      wrap(stateText(one, language), hanging),
    ].join("\n");
  });
  const title = paint.bold(wrap(`${lab.paper}: ${lab.title}`, { width }));
  return `${[title, ...blocks, words.howToRun(lab.paper, lab.claims[0]?.id ?? "C1")].join("\n\n")}\n`;
}

function stateText(
  { claim, experiments, unfinished, refused }: RecordedClaim,
  language: "en" | "fr",
): string {
  const words = labWords[language];
  const [leading] = experiments;
  const states: string[] = [];
  if (leading !== undefined) {
    const verdict = claim.judge(leading.tables, leading.settings);
    states.push(
      `${verdictWords(verdict, language)}: ${verdict.figure.name[language]} ${figureWords(verdict, language)} ${words.withPreset(leading.preset)}`,
    );
  }
  if (unfinished.length > 0) states.push(words.interrupted);
  if (refused.length > 0) states.push(words.changed);
  return states.length === 0 ? words.notRun : states.join("; ");
}

function verdictWords({ value, qualification }: Verdict, language: "en" | "fr"): string {
  const words = reportTexts[language].verdicts[value];
  return qualification === undefined ? words : `${words} (${qualification[language]})`;
}

function figureWords({ figure }: Verdict, language: "en" | "fr"): string {
  const interval = formatInterval(figure, language);
  return `${formatValue(figure, language)}${interval === undefined ? "" : ` (${interval})`}`;
}

/** How all of it ended: claim, verdict, figure with interval, seconds. */
export function outcomesText(
  outcomes: readonly JobOutcome[],
  { language, width, paint }: LabTextOptions,
): string {
  const rows = outcomes.map((outcome) => {
    const { claim } = outcome;
    if ("failure" in outcome)
      return { cells: [claim.id, labWords[language].notRun, "", ""], below: outcome.words };
    const { tables, settings, provenance } = outcome.experiment;
    const verdict = claim.judge(tables, settings);
    const cells = [
      claim.id,
      reportTexts[language].verdicts[verdict.value],
      figureWords(verdict, language),
      formatNumber(provenance.wallSeconds, language),
    ];
    const qualification = verdict.qualification === undefined ? "" : `${verdict.qualification[language]}; `;
    return { cells, below: `${qualification}${verdict.figure.name[language]}` };
  });
  const columns = labWords[language].columns;
  const widths = columns.map((head, index) =>
    Math.max(head.length, ...rows.map(({ cells }) => (cells[index] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) =>
        index === 3 ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const indent = " ".repeat((widths[0] ?? 0) + 2);
  const lines = rows.map(
    ({ cells, below }) => `${line(cells)}\n${paint.faint(wrap(below, { width, indent }))}`,
  );
  return `${[paint.bold(line(columns)), ...lines].join("\n")}\n`;
}

/** One experiment in full. */
export function experimentText(
  lab: Lab,
  claim: Claim,
  experiment: Experiment,
  { language, width, paint }: LabTextOptions,
): string {
  const { labels } = labWords[language];
  const verdict = claim.judge(experiment.tables, experiment.settings);
  const { preset, seed, settings, text, provenance } = experiment;
  const about = text === undefined ? "" : `; ${text.name}, ${text.bytes} B, SHA-256 ${text.sha256}`;
  const numbers = [verdict.figure, ...verdict.others].map((figure) => {
    const interval = formatInterval(figure, language);
    return `${formatValue(figure, language)}${interval === undefined ? "" : ` (${interval})`}  ${figure.name[language]}`;
  });
  const block = (label: string, text: string) =>
    `${paint.bold(label)}\n${wrap(text, { width, indent: "  " })}`;
  const seconds = formatNumber(provenance.wallSeconds, language);
  return `${[
    paint.bold(wrap(`${lab.paper}/${claim.id}: ${verdictWords(verdict, language)}`, { width })),
    block(labels.claim, claim.statement[language]),
    block(labels.where, `arXiv:${lab.paper}${claim.where.version}, ${claim.where.place}`),
    block(labels.method, claim.method[language]),
    block(labels.rule, claim.rule[language]),
    `${paint.bold(labels.numbers)}\n${numbers.map((text) => wrap(text, { width, indent: "  ", hangingIndent: "    " })).join("\n")}`,
    block(labels.objection, claim.objection[language]),
    block(
      labels.settings,
      `${preset}, seed ${seed}, ${formatSettings(settings)}${about}; ${seconds} s; ${provenance.machine}`,
    ),
  ].join("\n\n")}\n`;
}
