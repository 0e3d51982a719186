import { isEasy } from "../../glossary/easy-terms.ts";
import type { GlossaryEntry } from "../../glossary/glossary-entry.ts";
import { shareOfAbstracts } from "../keywords/common-words.ts";
import { explainsWith, formsOf, isOneAKind, isWithin, shareAName } from "./near-doubles.ts";
import { spokenWords } from "./spoken-words.ts";

/** A term that could be explained. */
export interface TermToChoose {
  readonly entry: GlossaryEntry;
  /** As it stands in the text. */
  readonly form: string;
  /** The number of the statement that has it first. */
  readonly about: number;
}

/** One explanation for two statements, but so many at least and at most: more would bury what the paper says. */
const STATEMENTS_FOR_ONE = 2;
const LEAST = 4;
const MOST = 7;

/** What speaks for explaining a term. */
const NEED = {
  title: 2,
  again: 1,
  opening: 1,
  rare: 2,
  uncommon: 1,
  soleSense: 0.5,
  soleLong: 0.5,
  easy: -4,
} as const;
/** More statements with a term than so many say nothing more of it. */
const MOST_TIMES = 4;
/** Needs that are nearer than this are as good as one. */
const NEAR = 1;
/** The beginning of a word of so many letters is no other word. */
const LONG_WORD = 7;
/** A word in less than such a share of abstracts is no word of every paper. */
const UNCOMMON = 0.03;

/** The terms that a text is told with: those that its readers need most, of near doubles one. */
export function chooseTerms(
  terms: readonly TermToChoose[],
  statements: readonly string[],
  title: string,
): ReadonlySet<GlossaryEntry> {
  const most = Math.min(MOST, Math.max(LEAST, Math.round(statements.length / STATEMENTS_FOR_ONE)));
  const told = statements.map(spokenWords);
  const named = spokenWords(title);
  const first = terms.filter(({ entry }, at) => terms.findIndex((other) => other.entry === entry) === at);
  const rated = first.map((term) => rate(term, first, told, named)).sort((a, b) => b.need - a.need);
  const hard = rated.filter(({ entry }) => !isEasy(entry));
  const chosen = takeBest([], hard, most, isDouble);
  // Where there is room, what another explanation speaks of, and what most readers know.
  return new Set(takeBest(chosen, rated, LEAST, isOneAKind).map(({ entry }) => entry));
}

/**
 * Whether beside a chosen term another one says little more: their names share, or it is explained with the chosen one.
 * What the title names is told, unless it holds the very same words.
 */
function isDouble(chosen: RatedTerm, other: RatedTerm): boolean {
  if (other.isInTitle) return isWithin(chosen, other) || isWithin(other, chosen);
  return shareAName(chosen, other) || explainsWith(other, chosen);
}

/** Terms besides those that are chosen already, the most needed first, until there are enough. */
function takeBest(
  before: readonly RatedTerm[],
  rated: readonly RatedTerm[],
  most: number,
  areDoubles: (one: RatedTerm, other: RatedTerm) => boolean,
): readonly RatedTerm[] {
  const chosen = [...before];
  const isFree = (term: RatedTerm): boolean =>
    chosen.every((other) => other.entry !== term.entry && !areDoubles(other, term));
  let waiting = rated.filter(isFree);
  for (let next = waiting[0]; next !== undefined && chosen.length < most; next = waiting[0]) {
    chosen.push(bestOfDoubles(next, waiting));
    waiting = waiting.filter(isFree);
  }
  return chosen;
}

interface RatedTerm extends TermToChoose {
  readonly need: number;
  readonly isInTitle: boolean;
}

function rate(
  term: TermToChoose,
  all: readonly TermToChoose[],
  told: readonly string[],
  title: string,
): RatedTerm {
  const { entry, form, about } = term;
  const has = standsIn(term, all);
  const times = Math.min(MOST_TIMES, told.filter(has).length);
  const isInTitle = has(title);
  const need =
    (isInTitle ? NEED.title : 0) +
    Math.max(0, times - 1) * NEED.again +
    (about === 0 ? NEED.opening : 0) +
    rarityOf(form) +
    (entry.soleSense ? NEED.soleSense : 0) +
    (entry.soleSense && /[\s-]/u.test(form) ? NEED.soleLong : 0) +
    (isEasy(entry) ? NEED.easy : 0);
  return { ...term, need, isInTitle };
}

/** Whether a term stands in a text by itself: "histone" does not in "histone deacetylase". */
function standsIn(term: TermToChoose, all: readonly TermToChoose[]): (text: string) => boolean {
  const forms = formsOf(term);
  const longer = all
    .filter(({ entry }) => entry !== term.entry)
    .flatMap(formsOf)
    .filter((other) => forms.some((form) => other !== form && other.includes(form)));
  return (text) => {
    const rest = longer.reduce((left, other) => left.replaceAll(other, " "), text);
    // "Oligomer" in "oligomeric".
    return forms.some((form) => rest.includes(form.length > LONG_WORD ? form.trimEnd() : form));
  };
}

/** By the rarest word of a term: what is in no table of common words is met in few papers, and in no newspaper. */
function rarityOf(form: string): number {
  const shares = spokenWords(form)
    .trim()
    .split(" ")
    .map((word) => Math.max(shareOfAbstracts(word), shareOfAbstracts(`${word}s`)));
  const rarest = Math.min(...shares);
  if (rarest === 0) return NEED.rare;
  return rarest < UNCOMMON ? NEED.uncommon : 0;
}

/** Of a term and its near doubles that are needed as much: what the others are explained with, else the longest. */
function bestOfDoubles(first: RatedTerm, waiting: readonly RatedTerm[]): RatedTerm {
  const near = waiting.filter(
    (other) =>
      other !== first && first.need - other.need < NEAR && (isDouble(first, other) || isDouble(other, first)),
  );
  return (
    near.find((other) => explainsWith(first, other)) ?? near.find((other) => isLonger(other, first)) ?? first
  );
}

function isLonger(one: RatedTerm, other: RatedTerm): boolean {
  return isWithin(other, one) && !explainsWith(one, other);
}
