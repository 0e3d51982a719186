import { addsThing } from "../../builtin/clauses/said-of-which.ts";
import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word, wordsFrom } from "../../builtin/prose/words.ts";
import { before, headOf, isOurs, isSupposed } from "../cut-places.ts";
import { hasOpenEnd } from "../open-end.ts";
import { type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence, nameOf } from "../take-up.ts";

/** "A, where B" as "A. Here, B"; "a task in which B" as "a task. In this task, B". */
export function splitPlaceClauses(tree: SentenceTree): readonly Split[] {
  if (isOurs(tree)) return [];
  const end = endOfSentence(tree);
  return tree.words.flatMap((_, at): Split[] => {
    const start = clauseAfter(tree, at);
    if (start === null || at < 4 || end - start < 4 || (tree.depths[at] ?? 0) > 0) return [];
    if (!isClosed(tree, start, end) || isSupposed(tree, 0, at)) return [];
    return lowerAt(tree, at - 1) === "," ? here(tree, at, start, end) : inThis(tree, at, start, end);
  });
}

/** Where the clause begins that "where" or "in which" brings in at a place; null where none does. */
function clauseAfter(tree: SentenceTree, at: number): number | null {
  if (lowerAt(tree, at) === "where" && lowerAt(tree, at - 1) !== "and") return at + 1;
  return lowerAt(tree, at) === "in" && lowerAt(tree, at + 1) === "which" ? at + 2 : null;
}

/** Whether the clause is the last thing of the sentence and has its own subject at its beginning. */
function isClosed(tree: SentenceTree, start: number, end: number): boolean {
  if (/^(?:it|they|its|their|now|to|he|she|is|are|was|were|i|both|either)$/u.test(lowerAt(tree, start)))
    return false;
  if (!/^(?:DT|PDT|NN|JJ|CD|VBG|VBN|PRP|PRP\$|MATH|RB|EX|LS|SYM|FW)/u.test(tagAt(tree, start))) return false;
  if (addsThing(tree, start, end)) return false;
  for (let index = start; index < end; index += 1) {
    const next = lowerAt(tree, index + 1);
    if (/^(?:which|whom|whose|thereby|;|:)$/u.test(lowerAt(tree, index))) return false;
    // "in halls, where light is needed has not been seen": the sentence goes on.
    if (tagAt(tree, index) === "VBN" && /^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, index + 1))) return false;
    // "a rule, where A is old, such that B": of the rule.
    if (lowerAt(tree, index) === "such" && next === "that") return false;
    if (lowerAt(tree, index) === "and" && /^(?:where|in|that|which)$/u.test(next)) return false;
    if (
      lowerAt(tree, index) === "," &&
      (/^(?:VBG|TO|VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index + 1)) || GOES_ON.test(next))
    )
      return false;
    if (/^(?:and|or|but)$/u.test(lowerAt(tree, index)) && /^(?:VB[ZPD]?|MD)$/u.test(tagAt(tree, index + 1)))
      return false;
  }
  return true;
}

const GOES_ON =
  /^(?:and|but|or|while|whereas|although|thus|so|we|which|who|where|as|with|yet|suggesting|resulting)$/u;

/** "A, where B" as "A. Here, B". */
function here(tree: SentenceTree, at: number, start: number, end: number): Split[] {
  const first = before(tree, at);
  const reading = readAlone(tree, first);
  const told = [...wordsFrom("here ,"), { start, end }];
  if (reading === null || hasOpenEnd(reading.tree) || !isWhole(tree, told, 2, start)) return [];
  // "below the heat, T*, where B": the sign is no place.
  if (lowerAt(tree, at - 3) === "," || lowerAt(tree, at - 4) === ",") return [];
  // "Here we show A. Here, B", "In the hall, A. Here, B": two places.
  if (/^(?:here|in|at|on|within|among)$/u.test(lowerAt(tree, 0))) return [];
  // "Earlier work shows A. Here, B": would be of the work at hand.
  if (
    tree.words
      .slice(0, at)
      .some(({ lower }) =>
        /^(?:previous|previously|prior|earlier|recently|thought|believed|hypothesi[sz]ed|evidence|supposed|assumed|expected)$/u.test(
          lower,
        ),
      )
  )
    return [];
  // "Unlike lamps, where A": of the words before the comma, and not of what goes before them.
  if (
    /^(?:unlike|in|for|as|like)$/u.test(lowerAt(tree, 0)) &&
    !reading.tree.words.some(({ text }) => text === ",")
  )
    return [];
  if (
    /^(?:cases?|instances?|times?|extent|years?|except|especially|particularly|only|even|example)$/u.test(
      lowerAt(tree, at - 2),
    )
  )
    return [];
  const joint = lowerAt(tree, at) === "where" ? "where" : "in-which";
  const math = tree.words[start]?.tag === "MATH" || /^(?:[b-z]|[$\\].*)$/u.test(lowerAt(tree, start));
  const rule = `place-clause:here-${joint}${math ? "-sign" : ""}`;
  return [{ rule, statements: [first, told], about: reading.verb, cut: headOf(tree, start, end) }];
}

/** Whether what is told is read as a clause whose subject stands right behind the opening. */
function isWhole(tree: SentenceTree, told: readonly Piece[], opening: number, start: number): boolean {
  const alone = readAlone(tree, told);
  const subject = alone === null ? -1 : (alone.tree.first[alone.subject] ?? alone.subject);
  return (
    alone !== null && (subject === opening || (subject <= opening + 2 && /^RB/u.test(tagAt(tree, start))))
  );
}

/** "a task in which B" as "a task. In this task, B". */
function inThis(tree: SentenceTree, at: number, start: number, end: number): Split[] {
  const noun = at - 1;
  if (tagAt(tree, noun) !== "NN" || NOT_SETTINGS.test(lowerAt(tree, noun))) return [];
  const name = twice(tree, noun) ? nameOf(tree, noun) : tree.words.slice(noun, at);
  if (name[0]?.spaceBefore === false && name.length === 1 && tree.words[noun]?.spaceBefore === false)
    return [];
  let open = noun;
  while (open > 0 && /^(?:NN|JJ|VBN|VBG|HYPH|RB|,|CD|AFX)/u.test(tagAt(tree, open - 1))) open -= 1;
  const determiner = lowerAt(tree, open - 1);
  // "as bright as a hall in which B": not any hall
  if (/^(?:as|than|like|with|from|to)$/u.test(lowerAt(tree, open - 2)) && twice(tree, noun)) return [];
  if (!/^(?:an?|one|the)$/u.test(determiner) || open - 1 < 2) return [];
  // "We read at night, a time where": nothing would be told by "a time".
  if (open === noun && lowerAt(tree, open - 2) === ",") return [];
  if (
    /^(?:same|only|first|last|next|best|latter|former|other|such|few|one|\p{L}+est)$/u.test(
      lowerAt(tree, open),
    )
  )
    return [];
  const definite = determiner === "the";
  if (definite && !SETTINGS.test(lowerAt(tree, noun))) return [];
  const first: Piece[] = definite
    ? [{ start: 0, end: open - 1 }, word("one", "NUM"), { start: open, end: at }]
    : [{ start: 0, end: at }];
  const reading = readAlone(tree, first);
  if (reading === null || hasOpenEnd(reading.tree)) return [];
  if (definite && !isBroughtIn(reading, tree, open - 2)) return [];
  const told = [
    word("in", "ADP"),
    word("this", "DET"),
    ...plain(name),
    word(",", "PUNCT", false),
    { start, end },
  ];
  if (!isWhole(tree, told, name.length + 3, start)) return [];
  const joint = lowerAt(tree, at) === "where" ? "where" : "in-which";
  const rule = `place-clause:in-this-${joint}${definite ? "-the" : ""}`;
  return [{ rule, statements: [first, told], about: noun, cut: headOf(tree, start, end) }];
}

/** "from a hall of lamps into a hall": two of one kind are told apart by their names. */
function twice(tree: SentenceTree, noun: number): boolean {
  return tree.words.slice(0, noun).some(({ lemma }) => lemma === tree.words[noun]?.lemma);
}

function plain(name: readonly Word[]): Word[] {
  return name.map((item, index) => (index === 0 ? { ...item, spaceBefore: true } : item));
}

/** "We study the case where A": "the" would ask which; what is looked at may be one of several. */
function isBroughtIn({ tree, verb, subject }: Reading, whole: SentenceTree, at: number): boolean {
  return (
    /^(?:we|paper|work|study|article)$/u.test(lowerAt(tree, subject)) &&
    STUDIES.test(tree.words[verb]?.lemma ?? "") &&
    /^(?:VB|IN)/u.test(tagAt(whole, at))
  );
}

const STUDIES =
  /^(?:consider|study|investigate|explore|examine|analy[sz]e|address|focus|tackle|look|treat|discuss)$/u;

const SETTINGS =
  /^(?:setting|scenario|framework|model|problem|task|situation|case|regime|game|system|environment)$/u;

const NOT_SETTINGS =
  /^(?:way|manner|fashion|extent|degree|point|time|moment|year|day|month|week|period|rate|instance|place|sense|number|amount|level|means|lot|range|variety|set|series|kind|type|sort|part|piece|pair|majority|one|thing|fact|reason|basis|order|direction|age|size|distance|speed|value|parameter|figure|result|finding|factor|role|origin|agent|attacker|adversary|learner|player|perturber|person|patient|user|change|increase|decrease|reduction|case)$/u;
