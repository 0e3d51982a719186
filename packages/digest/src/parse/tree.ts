import type { Token } from "../tagger.ts";
import type { Parse, Relation } from "./parse.ts";

/** Words of a sentence from `first` to `last`, both of them in it. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Children of a word, from left to right; with relations, only those. */
export function childrenOf(parse: Parse, head: number, ...only: readonly Relation[]): readonly number[] {
  const children: number[] = [];
  for (const [index, own] of parse.heads.entries()) {
    if (own === head && (only.length === 0 || only.includes(parse.relations[index] as Relation)))
      children.push(index);
  }
  return children;
}

/** The word without a head; -1 where there are no words. */
export function rootOf(parse: Parse): number {
  return parse.heads.indexOf(-1);
}

/** Whether a word is `ancestor` or stands below it. */
export function isWithin(parse: Parse, word: number, ancestor: number): boolean {
  for (let at = word; at >= 0; at = parse.heads[at] ?? -1) if (at === ancestor) return true;
  return false;
}

/** The word and all below it. No tree of this parser crosses itself, so they stand side by side. */
export function spanOf(parse: Parse, head: number): Span {
  let first = head;
  let last = head;
  for (const [index] of parse.heads.entries()) {
    if (!isWithin(parse, index, head)) continue;
    first = Math.min(first, index);
    last = Math.max(last, index);
  }
  return { first, last };
}

/** The text of a span as it stands in the source. */
export function spanTokens(parse: Parse, span: Span): readonly Token[] {
  return parse.tokens.slice(span.first, span.last + 1);
}

const SUBJECTS: readonly Relation[] = ["nsubj", "nsubj:pass", "csubj"];

/** Head of the subject of a verb, or of a predicate with "to be"; undefined where it has none of its own. */
export function subjectOf(parse: Parse, verb: number): number | undefined {
  return childrenOf(parse, verb, ...SUBJECTS)[0];
}

/** Head of the direct object of a verb. */
export function objectOf(parse: Parse, verb: number): number | undefined {
  return childrenOf(parse, verb, "obj")[0];
}

/** Subject of a verb, with all that belongs to it. */
export function subjectSpan(parse: Parse, verb: number): Span | undefined {
  const subject = subjectOf(parse, verb);
  return subject === undefined ? undefined : spanOf(parse, subject);
}

/** Direct object of a verb, with all that belongs to it. */
export function objectSpan(parse: Parse, verb: number): Span | undefined {
  const object = objectOf(parse, verb);
  return object === undefined ? undefined : spanOf(parse, object);
}

const FINITE = new Set(["VBZ", "VBP", "VBD", "MD"]);

/** Whether a word is, or has as auxiliary or copula, a verb that agrees with a subject. */
export function isFiniteVerb(parse: Parse, head: number): boolean {
  const group = [head, ...childrenOf(parse, head, "aux", "aux:pass", "cop")];
  return group.some((word) => FINITE.has(parse.fineTags[word] ?? ""));
}
