import type { WordAlignment } from "./align-words.ts";
import { isCopyOf } from "./check-near-copy.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";
import { isCommonForm } from "./common-form.ts";
import { LOOSE_WORDS } from "./lexicon/glue-words.ts";
import { LABEL_WORDS } from "./lexicon/label-words.ts";

/** Words of the source that are left out in the middle of what is told. */
export function lostWords(alignment: WordAlignment): CheckProblem[] {
  const { source } = alignment;
  const problems: CheckProblem[] = [];
  const common: CheckProblem[] = [];
  const carriers = source.slice(labelLength(source)).filter(isCarrier);
  const told = toldWords(alignment);
  for (let from = 0; from < carriers.length; from += 1) {
    if (told.has(carriers[from]?.index ?? -1)) continue;
    let to = from;
    while (to + 1 < carriers.length && !told.has(carriers[to + 1]?.index ?? -1)) to += 1;
    const run = carriers.slice(from, to + 1);
    const found = problemOf(alignment, run, carriers[from - 1], carriers[to + 1]);
    if (found !== null) (isCommonLoss(found) ? common : problems).push(found);
    from = to;
  }
  // What is told freely finds other words now and then; a near copy has no reason to.
  if (common.length === 0) return problems;
  const most = isCopyOf(alignment) ? 0 : Math.ceil(carriers.length / CARRIERS_FOR_A_LOSS);
  return common.length > most ? [...problems, ...common] : problems;
}

/** "DESIGN, SETTING, AND PATIENTS" at the head says what follows is, and nothing of it. */
export function labelLength(source: readonly CheckedWord[]): number {
  const end = source.findIndex(
    ({ kind, text, lower }) =>
      kind !== "mark" && !(text === text.toUpperCase() && (lower === "and" || LABELS.has(lower))),
  );
  return Math.max(end, 0);
}

const LABELS: ReadonlySet<string> = new Set(LABEL_WORDS);

/** For so many words of a source, one that papers of all fields use may be told in a way that is not recognised. */
const CARRIERS_FOR_A_LOSS = 8;

function isCommonLoss({ code, words }: CheckProblem): boolean {
  return code === "words.lost" && isCommonForm(words);
}

/** Words that carry a claim: content and numbers. */
function isCarrier(word: CheckedWord): boolean {
  return word.kind === "content" || word.kind === "number" || word.kind === "formula";
}

/**
 * Words of the source that are told, without those of parts left out that only share a word with what is told: "variation" in
 * "maps balance variation, suggesting mechanisms that permit variation", of which the second half is told.
 */
function toldWords({ source, places, told }: WordAlignment): ReadonlySet<number> {
  const entered = new Set<number>(places);
  const kept = new Set<number>();
  for (let from = 0; from < source.length; ) {
    let to = from;
    while (to + 1 < source.length && !isBoundary(source[to + 1])) to += 1;
    const part = source.slice(from, to + 1).filter(({ index }) => told.has(index));
    if (part.some(({ index }) => entered.has(index))) for (const { index } of part) kept.add(index);
    from = to + 1;
  }
  return kept;
}

function isBoundary(word: CheckedWord | undefined): boolean {
  return word !== undefined && (word.kind === "mark" || JOINT.test(word.lower));
}

function problemOf(
  alignment: WordAlignment,
  run: readonly CheckedWord[],
  before: CheckedWord | undefined,
  after: CheckedWord | undefined,
): CheckProblem | null {
  const { source } = alignment;
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  const heavy = run.filter((word) => isHeavy(source, word));
  if (heavy.length === 0)
    return isCutPhrase(alignment, run, before, after) ? frameProblem(source, before, run) : null;
  const startsFree = before === undefined || hasBoundary(source, before.index, first.index);
  const endsFree = after === undefined || hasBoundary(source, last.index, after.index);
  const words = heavy.map(({ text }) => text).join(" ");
  const opener = openerOf(source, before?.index ?? -1, first.index);
  if (startsFree && endsFree) {
    // What opens the sentence holds for what follows: "In mice, ...", "If it rains, ...".
    if (before === undefined && after !== undefined && FRAME.test(opener))
      return { code: "scope.condition-lost", words: `${opener} ${words}` };
    if (CONDITION.test(opener)) return { code: "scope.condition-lost", words: `${opener} ${words}` };
    return null;
  }
  if (CONDITION.test(opener)) return { code: "scope.condition-lost", words: `${opener} ${words}` };
  const numbers = heavy.filter(({ kind }) => kind !== "content");
  if (numbers.length > 0) return { code: "number.lost", words: numbers.map(({ text }) => text).join(" ") };
  return { code: "words.lost", words };
}

/** "... during development": a phrase at the end of a near copy that was cut off, though its words are common ones. */
function isCutPhrase(
  alignment: WordAlignment,
  run: readonly CheckedWord[],
  before: CheckedWord | undefined,
  after: CheckedWord | undefined,
): boolean {
  if (before === undefined || after !== undefined || !run.some(({ kind }) => kind === "content"))
    return false;
  return CUT.test(openerOf(alignment.source, before.index, run[0]?.index ?? 0)) && isCopyOf(alignment);
}

function frameProblem(
  source: readonly CheckedWord[],
  before: CheckedWord | undefined,
  run: readonly CheckedWord[],
): CheckProblem {
  const opener = openerOf(source, before?.index ?? -1, run[0]?.index ?? 0);
  return { code: "scope.condition-lost", words: [opener, ...run.map(({ text }) => text)].join(" ") };
}

const CUT = /^(?:in|at|during|under|after|before|when|if|only|on|with|within|for|among)$/u;

/** Whether a claim is lost with a word: it names, counts or says something that plain telling does not leave out. */
export function isHeavy(source: readonly CheckedWord[], word: CheckedWord): boolean {
  if (!isCarrier(word) || isRangeDash(source, word)) return false;
  return (word.kind !== "content" || !isLoose(word)) && !isCited(source, word.index);
}

/** "5-9", "4%-27%": a stroke between two numbers may be told as "to". */
function isRangeDash(source: readonly CheckedWord[], { text, index }: CheckedWord): boolean {
  const before = source[index - 1];
  return text === "-" && before?.kind === "number" && (before.text === "%" || /\d$/u.test(before.text));
}

/** The name and the year of "(Liu et al., 2015)". */
function isCited(source: readonly CheckedWord[], index: number): boolean {
  return (
    source[index + 2]?.lower === "al" ||
    source.slice(Math.max(0, index - 3), index).some(({ lower }) => lower === "al")
  );
}

function isLoose(word: CheckedWord): boolean {
  return (
    [word.lower, ...singularsOf(word.lower)].some((form) => LOOSE_WORDS.has(form)) || word.marks.size > 0
  );
}

/** "Abilities", "characterised": what may be left out of one may be left out of several, however it is spelt. */
function singularsOf(lower: string): readonly string[] {
  return [
    lower.replace(/ies$/u, "y"),
    lower.replace(/s$/u, ""),
    lower.replace(/is(?=(?:e|es|ed|ing|ation)$)/u, "iz"),
  ].filter((form) => form !== lower);
}

const FRAME =
  /^(?:in|for|at|on|with|within|during|after|before|among|across|given|compared|unlike|under|over|if|when|unless|while)$/u;
const CONDITION = /^(?:if|when|unless|whenever|until|once|provided|whether|only)$/u;

/** The first word of a gap between two carriers, marks left out. */
function openerOf(source: readonly CheckedWord[], before: number, first: number): string {
  for (let at = before + 1; at <= first; at += 1) {
    const word = source[at];
    if (word !== undefined && word.kind !== "mark" && !/^(?:and|but|the|a|an|that)$/u.test(word.lower))
      return word.lower;
  }
  return "";
}

const JOINT =
  /^(?:and|or|but|which|while|whereas|because|although|though|so|since|that|yet|where|who|as|thereby|than)$/u;

/** Whether a clause, an aside or an item of a list may begin or end between two words. */
function hasBoundary(source: readonly CheckedWord[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (isBoundary(source[at])) return true;
  }
  return false;
}
