import type { WritingTally } from "@engram/digest";
import type { StoredRunEvent } from "@engram/library";
import type { Translator } from "#messages/messages.ts";

/** How far a model has come, with the time that the rest may take. */
export interface RunTally {
  readonly tally: WritingTally;
  /** Undefined while too little is known. */
  readonly leftMs?: number;
}

/** The pace of the last few sentences: replies that were kept from an earlier attempt came at once. */
const PACE_OVER = 8;
const MINUTE_MS = 60_000;
/** No model words a sentence in less: what came so fast was kept from before, and says nothing of the pace. */
const FASTEST_MS = 250;

type TallyEvent = StoredRunEvent & { readonly event: { readonly type: "tally" } };

/** The last tally of a run's latest attempt. */
export function viewRunTally(events: readonly StoredRunEvent[]): RunTally | undefined {
  const tallies = events.filter((one): one is TallyEvent => one.event.type === "tally");
  const last = tallies.at(-1);
  if (last === undefined) return undefined;
  const first = tallies
    .slice(-PACE_OVER - 1)
    .find(({ event }) => settled(event.tally) <= settled(last.event.tally));
  const { tally } = last.event;
  const done = settled(tally) - (first === undefined ? 0 : settled(first.event.tally));
  if (first === undefined || done <= 0) return { tally };
  const perSentence = (Date.parse(last.at) - Date.parse(first.at)) / done;
  if (perSentence < FASTEST_MS) return { tally };
  return { tally, leftMs: perSentence * (tally.planned - settled(tally)) };
}

/** `12 of 40 sentences`, what became of them, tokens, cost, time. */
export function tallyInWords({ tally, leftMs }: RunTally, say: Translator): readonly string[] {
  const { kept, keptAfterRetry, replaced, planned, tokens, cost } = tally;
  const number = (value: number): string => value.toLocaleString(say.language);
  return [
    say("tally.done", { done: settled(tally), planned }),
    say("tally.kept", { kept, again: keptAfterRetry, replaced }),
    ...(tokens === null || tokens.prompt + tokens.completion === 0
      ? []
      : [say("tally.tokens", { prompt: number(tokens.prompt), completion: number(tokens.completion) })]),
    ...(cost === undefined || cost.amount === 0
      ? []
      : [say("tally.cost", { amount: amount(cost.amount, say), currency: cost.currency })]),
    ...(leftMs === undefined || settled(tally) === planned ? [] : [left(leftMs, say)]),
  ];
}

function left(ms: number, say: Translator): string {
  return ms < MINUTE_MS ? say("tally.left.soon") : say.count("tally.left", Math.round(ms / MINUTE_MS));
}

/** Two digits that say something, however little it was. */
function amount(value: number, { language }: Translator): string {
  return value.toLocaleString(language, { maximumSignificantDigits: 2 });
}

function settled({ kept, keptAfterRetry, replaced }: WritingTally): number {
  return kept + keptAfterRetry + replaced;
}
