/** @file Sentences about a landscape; the server and the page in a browser make them alike. */
import type { PlanarEnergy, Recall } from "@engram/memory";
import type { enLandscape } from "#messages/en-landscape.ts";
import type { LandscapeState, Point } from "./landscape-state.ts";
import { type Answer, lossesOf, remarksOn } from "./read-landscape.ts";

export type LandscapeKey = keyof typeof enLandscape;

/** Messages with their places filled, and numbers as the language writes them. */
export interface LandscapeWords {
  readonly language: string;
  readonly say: (key: LandscapeKey, values?: Readonly<Record<string, string | number>>) => string;
}

/** Patterns beyond these are counted, not named. */
const MOST_NAMED = 6;

/** Which patterns an energy keeps and loses. */
export function verdictSentence({ say }: LandscapeWords, recall: Recall | undefined): string {
  if (recall === undefined) return say("landscape.verdict.none");
  const count = recall.isKept.length;
  const losses = lossesOf(recall);
  if (losses.length === 0)
    return say(count === 1 ? "landscape.verdict.all.one" : "landscape.verdict.all.other", { count });
  return say("landscape.verdict.lost", {
    kept: count - losses.length,
    count,
    losses: lossSentences(say, losses),
  });
}

function lossSentences(say: LandscapeWords["say"], losses: ReturnType<typeof lossesOf>): string {
  if (losses.length > 2) {
    const named = losses.slice(0, MOST_NAMED).map(({ pattern }) => String(pattern + 1));
    const more = losses.length - named.length;
    const list = named.join(", ") + (more > 0 ? ` ${say("landscape.loss.more", { count: more })}` : "");
    return say("landscape.loss.several", { patterns: list });
  }
  return losses
    .map(({ pattern, to }) =>
      to === undefined
        ? say("landscape.loss.stray", { pattern: pattern + 1 })
        : say("landscape.loss.to", { pattern: pattern + 1, other: to + 1 }),
    )
    .join(" ");
}

/** Where the query ends, after how many steps, with what energy. */
export function answerSentence(words: LandscapeWords, answer: Answer | undefined): string {
  if (answer === undefined) return "";
  const { say } = words;
  const { trace, end, ending } = answer;
  const values = {
    place: placeInWords(words, end),
    steps: say(trace.steps === 1 ? "landscape.steps.one" : "landscape.steps.other", { count: trace.steps }),
    energy: energyInWords(words, trace.energies.at(-1) ?? 0),
  };
  switch (ending.at) {
    case "pattern":
    case "mirror":
      return say(`landscape.answer.${ending.at}`, { ...values, pattern: ending.pattern + 1 });
    case "shared": {
      const named = ending.patterns.slice(0, MOST_NAMED).map((pattern) => String(pattern + 1));
      const more = ending.patterns.length - named.length;
      const patterns = named.join(", ") + (more > 0 ? ` ${say("landscape.loss.more", { count: more })}` : "");
      return say("landscape.answer.shared", { ...values, patterns });
    }
    case "corner":
    case "ridge":
    case "stray":
    case "nowhere":
      return say(`landscape.answer.${ending.at}`, values);
  }
}

/** What is special about the state, as sentences. */
export function remarkSentences(
  { say }: LandscapeWords,
  state: LandscapeState,
  energy: PlanarEnergy,
): readonly string[] {
  return remarksOn(state, energy).map((remark) => say(`landscape.remark.${remark}`));
}

export function placeInWords({ language, say }: LandscapeWords, [x, y]: Point): string {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: "negative",
  });
  return say("landscape.point.place", { x: minus(format.format(x)), y: minus(format.format(y)) });
}

/** Three decimals, or three digits where that would be more. */
export function energyInWords({ language }: LandscapeWords, energy: number): string {
  const options =
    Math.abs(energy) < 1000
      ? ({ minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: "negative" } as const)
      : ({ maximumSignificantDigits: 4 } as const);
  return minus(new Intl.NumberFormat(language, options).format(energy));
}

/** Beta or a length: as many digits as it needs, at most four. */
export function numberInWords({ language }: LandscapeWords, value: number): string {
  return minus(new Intl.NumberFormat(language, { maximumSignificantDigits: 4 }).format(value));
}

export function deltaInWords(words: LandscapeWords, delta: number): string {
  if (!Number.isFinite(delta)) return words.say("landscape.delta.any");
  return words.say("landscape.delta.value", {
    delta: numberInWords(words, delta),
    length: new Intl.NumberFormat(words.language, { maximumFractionDigits: 2 }).format(Math.sqrt(delta)),
  });
}

/** A minus as long as a digit, not a hyphen. */
function minus(text: string): string {
  return text.replace("-", "−");
}
