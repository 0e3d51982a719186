import { CONDITIONS, HEDGES, NEGATIONS } from "../../checks/check-vocabulary.ts";
import { inAuthorsVoice } from "../prose/authors-voice.ts";
import { withoutLeadIn } from "../prose/lead-ins.ts";
import { structuredLabel } from "../prose/structured-label.ts";
import { canGoWithoutWe } from "../prose/who-speaks.ts";
import { asSentence, closingBracket, type Word } from "../prose/words.ts";
import { type CutKind, cutPoints, LEAST_WORDS } from "./cut-points.ts";
import { inPapersVoice } from "./papers-voice.ts";
import { shownWords } from "./shown-words.ts";

/** Where a candidate begins: at the sentence's beginning, or after an opening. */
export type Start = "whole" | "opening";

/** A way of telling one sentence of the source in one line. */
export interface Candidate {
  readonly text: string;
  /** The words that are measured, with the authors by that name and all that only places the sentence in its text. */
  readonly words: readonly Word[];
  readonly start: Start;
  readonly cut: CutKind | "none";
}

/**
 * The ways in which a sentence can be told in one line, the whole one first; none where its voice can not be told. What
 * its authors do is said of "the paper" where the text may be called so.
 */
export function candidatesOf(tokens: readonly Word[], known: boolean, isPaper = true): Candidate[] {
  const bare = withoutLeadIn(tokens.slice(structuredLabel(tokens)?.length ?? 0));
  if (!canGoWithoutWe(bare, known)) return [];
  const found = new Map<string, Candidate>();
  const without = withoutBrackets(bare);
  // Where the brackets must stay after all, the sentence is told with them.
  for (const version of without.length < bare.length ? [without, bare] : [bare]) {
    for (const started of startsOf(version)) addCuts(started, isPaper, found);
  }
  return [...found.values()];
}

function addCuts({ start, words }: Started, isPaper: boolean, found: Map<string, Candidate>): void {
  const whole = inAuthorsVoice(words);
  if (whole === null) return;
  const ends = [{ index: words.length, kind: "none" as const }, ...cutPoints(words)];
  for (const { index, kind } of ends) {
    if (kind !== "none" && carriesClaim(words.slice(index))) continue;
    const end = endInTold(whole, words, index);
    if (end < LEAST_WORDS) continue;
    const told = whole.slice(0, end);
    const shown = shownWords(told);
    const text = asSentence(isPaper ? inPapersVoice(shown, words) : shown);
    if (!found.has(text)) found.set(text, { text, words: told, start, cut: kind });
  }
}

/** Where the words before `index` end after they were put in the third person: kept words are the same objects. */
function endInTold(told: readonly Word[], words: readonly Word[], index: number): number {
  if (index >= words.length) return told.length;
  for (let next = index; next < words.length; next += 1) {
    const at = told.indexOf(words[next] as Word);
    if (at >= 0) return at - (next - index);
  }
  return -1;
}

const CARRIES = new Set([...NEGATIONS, ...CONDITIONS, ...HEDGES, "but", "however", "although", "though"]);

/** Whether words that would go hold a negation, a hedge, a condition or an objection. */
function carriesClaim(words: readonly Word[]): boolean {
  return words.some(({ lower }) => CARRIES.has(lower));
}

interface Started {
  readonly start: Start;
  readonly words: readonly Word[];
}

function startsOf(words: readonly Word[]): Started[] {
  const found: Started[] = [{ start: "whole", words }];
  const comma = words.findIndex((item, index) => item.text === "," && words[index + 1]?.lower === "we");
  if (comma > 0 && comma < LONGEST_OPENING && !carriesClaim(words.slice(0, comma)))
    found.push({ start: "opening", words: words.slice(comma + 1) });
  const bare = openingWithoutComma(words);
  if (bare > 0) found.push({ start: "opening", words: words.slice(bare) });
  return found;
}

/** "To solve this problem we propose": how many words stand before its "we"; 0 where it opens otherwise. */
function openingWithoutComma(words: readonly Word[]): number {
  if (!/^(?:to|for|in|with|under)$/u.test(words[0]?.lower ?? "")) return 0;
  const we = words.findIndex(({ lower }) => lower === "we");
  const opening = words.slice(0, Math.max(0, we));
  const pointsBack = opening.some(({ lower }) => /^(?:this|these|such|so|it|them)$/u.test(lower));
  const plain =
    opening.length < LONGEST_BARE_OPENING && opening.every(({ text }) => /^[\p{L}-]+$/u.test(text));
  return pointsBack && plain && !carriesClaim(opening) ? we : 0;
}

const LONGEST_BARE_OPENING = 9;
const LONGEST_OPENING = 25;
/** Without brackets set off by a space that hold no number, formula, negation or condition. */
function withoutBrackets(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const item = words[index];
    if (item === undefined) break;
    const close = item.text === "(" && item.spaceBefore ? closingBracket(words, index) : -1;
    const inside = words.slice(index + 1, Math.max(index + 1, close));
    const goes =
      close > 0 && !carriesClaim(inside) && !inside.some(({ text }) => /[\d<>=≤≥%±$\\]/u.test(text));
    if (goes) index = close;
    else kept.push(item);
  }
  return kept;
}
