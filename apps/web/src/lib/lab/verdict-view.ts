import type { Claim, Experiment, Figure, VerdictValue } from "@engram/lab";
import { formatInterval, formatValue } from "@engram/lab/report";
import type { Translator } from "#messages/messages.ts";
import { labText } from "./lab-text.ts";
import { verdictOf } from "./verdict-of.ts";

/** A number with its name, as a page shows it. */
export interface FigureView {
  readonly name: string;
  readonly value: string;
  readonly interval: string | null;
  /** The interval is all that was seen, and not one of confidence; its words say so. */
  readonly isRange: boolean;
}

/** What a run says of a claim, in the reader's language. */
export interface VerdictView {
  readonly value: VerdictValue;
  readonly words: string;
  /** In what sense. */
  readonly qualification: string | null;
  readonly figure: FigureView;
  readonly others: readonly FigureView[];
}

/** The verdict on an experiment. */
export function viewVerdict(claim: Claim, experiment: Experiment, say: Translator): VerdictView {
  const { value, qualification, figure, others } = verdictOf(claim, experiment);
  return {
    value,
    words: say(`lab.verdict.${value}`),
    qualification: qualification === undefined ? null : labText(say.language, qualification),
    figure: viewFigure(figure, say),
    others: others.map((one) => viewFigure(one, say)),
  };
}

function viewFigure(figure: Figure, { language }: Translator): FigureView {
  return {
    name: labText(language, figure.name),
    value: formatValue(figure, language),
    interval: formatInterval(figure, language) ?? null,
    isRange: figure.isRange === true,
  };
}
