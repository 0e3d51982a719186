import type { Claim, Lab, PlotSpec } from "../claim.ts";
import type { Experiment } from "../experiment.ts";
import type { Localised } from "../localised.ts";
import type { RecordedClaim } from "../recorded-lab.ts";
import { formatInterval, formatNumber, formatSettings, formatValue } from "./format-figure.ts";
import { plotPoints } from "./plot-points.ts";
import { type ReportTexts, reportTexts } from "./report-texts.ts";

/** A piece of a report, before it is Markdown or HTML. */
export type ReportBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: "figure";
      readonly caption: string;
      readonly claim: Claim;
      readonly plot: PlotSpec;
      readonly experiment: Experiment;
    };

/** What a report is written from. */
export interface ReportSource {
  readonly lab: Lab;
  readonly recorded: readonly RecordedClaim[];
  readonly language: "en" | "fr";
  readonly engramVersion: string;
  /** ISO 8601. */
  readonly created: string;
}

/** A source, and how the lab's own words are put down. */
interface Writing extends ReportSource {
  readonly told: (words: Localised) => string;
}

/**
 * The whole report: summary, a section a claim, methods and machine, references, licence.
 *
 * @param formulas how the lab's formulas are put down; left out, in plain characters, as the lab writes them
 */
export function reportBlocks(
  from: ReportSource,
  formulas: (text: string) => string = (text) => text,
): readonly ReportBlock[] {
  const source: Writing = { ...from, told: (words) => formulas(words[from.language]) };
  const texts = reportTexts[source.language];
  let figures = 0;
  const nextFigure = () => {
    figures += 1;
    return figures;
  };
  return [
    heading(1, texts.title(source.lab.title)),
    ...abstract(source, texts),
    heading(2, texts.summary),
    summaryTable(source, texts),
    ...source.recorded.flatMap((one) => claimBlocks(one, source, texts, nextFigure)),
    heading(2, texts.methods),
    paragraph(texts.methodsText),
    ...source.recorded.flatMap(({ claim, experiments }) =>
      experiments.slice(0, 1).map((experiment) => paragraph(machineText(claim, experiment, source, texts))),
    ),
    heading(2, texts.references),
    paragraph(`${source.lab.citation} https://arxiv.org/abs/${source.lab.paper}`),
    paragraph(texts.engramReference(source.engramVersion)),
    heading(2, texts.licence),
    paragraph(texts.licenceText),
  ];
}

const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: "heading", level, text });
const paragraph = (text: string): ReportBlock => ({ kind: "paragraph", text });

function abstract({ lab, recorded }: ReportSource, texts: ReportTexts): readonly ReportBlock[] {
  const verdicts = recorded.flatMap(({ claim, experiments }) =>
    experiments.slice(0, 1).map(({ tables, settings }) => claim.judge(tables, settings).value),
  );
  const counts = (["confirmed", "refuted", "not-supported", "open"] as const)
    .map((value) => [verdicts.filter((verdict) => verdict === value).length, texts.verdicts[value]] as const)
    .filter(([count]) => count > 0);
  const run = { run: verdicts.length, claims: recorded.length, paper: lab.paper, title: lab.title };
  const sentences = [texts.abstract(run), ...(counts.length > 0 ? [texts.verdictCounts(counts)] : [])];
  return [paragraph(`${sentences.join(" ")} ${texts.howVerdicts}`)];
}

function summaryTable({ recorded, language, told }: Writing, texts: ReportTexts): ReportBlock {
  const rows = recorded.map(({ claim, experiments: [experiment] }) => {
    if (experiment === undefined) return [claim.id, texts.notRun, "", "", ""];
    const { value, qualification, figure } = claim.judge(experiment.tables, experiment.settings);
    const verdict = `${texts.verdicts[value]}${qualification === undefined ? "" : ` (${told(qualification)})`}`;
    return [
      claim.id,
      verdict,
      `${formatValue(figure, language)} (${told(figure.name)})`,
      formatInterval(figure, language) ?? "",
      texts.presets[experiment.preset],
    ];
  });
  return { kind: "table", head: texts.columns, rows };
}

function claimBlocks(
  { claim, experiments, refused }: RecordedClaim,
  source: Writing,
  texts: ReportTexts,
  nextFigure: () => number,
): readonly ReportBlock[] {
  const { language, lab, told } = source;
  const [leading, ...others] = experiments;
  const verdict = leading && claim.judge(leading.tables, leading.settings).value;
  return [
    heading(
      2,
      `${claim.id}${language === "fr" ? " " : ""}: ${verdict === undefined ? texts.notRun : texts.verdicts[verdict]}`,
    ),
    heading(3, texts.statement),
    paragraph(
      `${texts.claimReads(claim.id, told(claim.statement))} ${texts.where(lab.paper, claim.where.version, claim.where.place, texts.kinds[claim.kind])}`,
    ),
    heading(3, texts.method),
    paragraph(told(claim.method)),
    heading(3, texts.rule),
    paragraph(texts.ruleIs(claim.id, told(claim.rule))),
    ...(leading === undefined
      ? []
      : [
          heading(3, texts.result),
          ...resultBlocks(claim, leading, source, texts),
          ...claim.plots
            // A part that a preset leaves out has nothing to show.
            .filter((plot) => plotPoints(plot, leading.tables).recorded > 0)
            .map((plot) => figureBlock(claim, plot, leading, source, nextFigure())),
        ]),
    ...others.map((experiment) => paragraph(otherText(claim, experiment, language, texts))),
    ...refused.map(({ id }) => paragraph(texts.refused(id))),
    heading(3, texts.objection),
    paragraph(texts.objectionIs(claim.id, told(claim.objection), verdict !== undefined)),
  ];
}

function resultBlocks(
  claim: Claim,
  { tables, settings, preset, seed, text }: Experiment,
  { language, told }: Writing,
  texts: ReportTexts,
): readonly ReportBlock[] {
  const { value, qualification, figure, others } = claim.judge(tables, settings);
  const verdict = `${texts.verdicts[value]}${qualification === undefined ? "" : ` (${told(qualification)})`}`;
  const interval = formatInterval(figure, language);
  const measured = texts.figureIs(
    claim.id,
    told(figure.name),
    formatValue(figure, language),
    interval === undefined || figure.isRange === true ? interval : texts.interval95(interval),
  );
  const rows = others.map((one) => [
    told(one.name),
    formatValue(one, language),
    formatInterval(one, language) ?? "",
  ]);
  return [
    paragraph(`${texts.verdictIs(claim.id, verdict)} ${measured}`),
    ...(rows.length === 0 ? [] : [{ kind: "table", head: texts.alsoMeasured(claim.id), rows } as const]),
    paragraph(texts.ranWith(texts.presets[preset], seed, formatSettings(settings))),
    ...(text === undefined ? [] : [paragraph(texts.ranOn(text))]),
  ];
}

function figureBlock(
  claim: Claim,
  plot: PlotSpec,
  experiment: Experiment,
  { language, told }: Writing,
  number: number,
): ReportBlock {
  const texts = reportTexts[language];
  const { points, recorded } = plotPoints(plot, experiment.tables);
  const thinned = points.length < recorded ? ` ${texts.thinned(points.length, recorded)}` : "";
  const caption = `${texts.figure(number, told(plot.title))}${thinned}`;
  return { kind: "figure", caption, claim, plot, experiment };
}

function otherText(claim: Claim, experiment: Experiment, language: "en" | "fr", texts: ReportTexts): string {
  const { value, figure } = claim.judge(experiment.tables, experiment.settings);
  return texts.otherRun(
    texts.presets[experiment.preset],
    experiment.seed,
    `${formatSettings(experiment.settings)}${experiment.text === undefined ? "" : `, text = ${experiment.text.name}`}`,
    texts.verdicts[value],
    formatValue(figure, language),
  );
}

function machineText(
  claim: Claim,
  { provenance, checksum }: Experiment,
  { language }: ReportSource,
  texts: ReportTexts,
): string {
  return texts.machine({
    claim: claim.id,
    machine: provenance.machine,
    threads: provenance.threads,
    date: provenance.started.slice(0, 10),
    seconds: formatNumber(provenance.wallSeconds, language),
    version: provenance.engramVersion,
    checksum: checksum.slice(0, 12),
    resumed: provenance.resumed,
  });
}
