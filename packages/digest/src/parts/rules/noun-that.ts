import {
  dependents,
  finiteWord,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import { isStretch, type Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { ourWords } from "../our-words.ts";
import { readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** Nouns whose "that" clause is so. */
const FACTS = /^(?:finding|fact|observation|discovery)$/u;
/** Nouns whose "that" clause is only thought or said, and how it is brought in. */
const THOUGHTS =
  /^(?:hypothesis|idea|notion|possibility|view|claim|assumption|theory|proposal|suggestion|belief|conclusion|prediction|conjecture|concept|intuition|insight|argument|expectation|consensus|statement|theorem|message|premise|assertion|suspicion|concern|opinion|hint)$/u;

/** "The finding that A shows B" as "A. This finding shows B"; "We test the idea that A" as "One idea is that A. We test this idea". */
export function splitNounThat(tree: SentenceTree): readonly Split[] {
  const splits: Split[] = [];
  for (let noun = 0; noun < endOfSentence(tree) - 4; noun += 1) {
    const lemma = tree.words[noun]?.lemma ?? "";
    if (lowerAt(tree, noun + 1) !== "that" || !/^NNS?$/u.test(tagAt(tree, noun))) continue;
    if (FACTS.test(lemma)) splits.push(...factSplits(tree, noun));
    else if (THOUGHTS.test(lemma)) splits.push(...thoughtSplits(tree, noun));
  }
  return splits;
}

/** Where a "that" clause that began at a place may end: before a finite verb, or at the end of the sentence. */
function endsOfClause(tree: SentenceTree, that: number): number[] {
  const end = endOfSentence(tree);
  const ends: number[] = [];
  for (let at = that + 4; at < end; at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    if (
      /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, at)) ||
      (/^RB/u.test(tagAt(tree, at)) && /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, at + 1)))
    )
      ends.push(at);
    else if (tree.words[at]?.text === ",") ends.push(at);
  }
  return [...ends, end];
}

/** "The finding that A shows B" as "A. This finding shows B". */
function factSplits(tree: SentenceTree, noun: number): Split[] {
  const start = startOfNoun(tree, noun);
  // "Based on the finding that A, B"
  if (start !== 0) return [];
  const again = takenUp(tree, start, noun);
  for (const at of endsOfClause(tree, noun + 1)) {
    if (at === endOfSentence(tree)) continue;
    const fact = [{ start: noun + 2, end: at }];
    const from = tree.words[at]?.text === "," ? at + 1 : at;
    const rest = [...again, { start: from, end: endOfSentence(tree) }];
    if (
      isTwo(tree, noun + 2, at) ||
      joinsFinding(tree, noun + 2, at) ||
      readAlone(tree, fact) === null ||
      !hasSubject(tree, rest, noun)
    )
      continue;
    const place = { about: noun, cut: dependents(tree, noun, "acl", "ccomp")[0] ?? noun + 1 };
    return [{ rule: `noun-that:${tree.words[noun]?.lemma}`, statements: [fact, rest], ...place }];
  }
  return [];
}

/** "The finding that A and the rise in B indicate" */
function joinsFinding(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end)
    .some(
      ({ lower }, at) =>
        lower === "and" &&
        lowerAt(tree, start + at + 1) === "the" &&
        [2, 3].some((far) =>
          /^(?:increase|decrease|rise|fall|lack|absence|presence|fact|reduction|observation|finding)$/u.test(
            lowerAt(tree, start + at + far),
          ),
        ),
    );
}

/** "The finding that A but that B" */
function isTwo(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end)
    .some(({ lower }, at) => /^(?:and|but|or)$/u.test(lower) && lowerAt(tree, start + at + 1) === "that");
}

/** Whether the rest reads as a statement about the noun, taken up. */
function hasSubject(tree: SentenceTree, rest: readonly Piece[], noun: number): boolean {
  const reading = readAlone(tree, rest);
  return (
    reading !== null &&
    reading.tree.words[reading.subject]?.lower === lowerAt(tree, noun) &&
    finiteWord(reading.tree, reading.verb) !== undefined
  );
}

/** Where "the finding", "our first finding" begins; null where a word before it limits it. */
function startOfNoun(tree: SentenceTree, noun: number): number | null {
  let start = noun;
  while (start > 0 && /^(?:DT|PRP\$|JJ|NN|RB|CD|JJS|RBS)$/u.test(tagAt(tree, start - 1))) start -= 1;
  const words = tree.words.slice(start, noun).map(({ lower }) => lower);
  return words.some((lower) => /^(?:no|any|every|each|few|little|not|only)$/u.test(lower)) ? null : start;
}

/** "The surprising finding" as "This surprising finding". */
function takenUp(tree: SentenceTree, start: number, noun: number): Piece[] {
  const many = tagAt(tree, noun) === "NNS";
  const own = /^(?:DT|PRP\$)$/u.test(tagAt(tree, start)) ? start + 1 : start;
  const inner: Piece[] = own < noun + 1 ? [{ start: own, end: noun + 1 }] : [];
  return [word(many ? "these" : "this", "DET"), ...inner];
}

/** "We test the idea that A" as "One idea is that A. We test this idea". */
function thoughtSplits(tree: SentenceTree, noun: number): Split[] {
  const start = startOfNoun(tree, noun);
  if (start === null || lowerAt(tree, start - 1) === "as") return [];
  // "the growing idea that", "on the assumption that A, we do B"
  if (/^(?:VB[GN]|HYPH|,)$/u.test(tagAt(tree, start - 1)) || (start === 1 && tagAt(tree, 0) === "IN"))
    return [];
  // "But B, raising the idea that they are A": "but" and "they" need what was told before.
  if (
    /^(?:but|however|yet)$/u.test(lowerAt(tree, 0)) ||
    /^(?:it|they|its|their)$/u.test(lowerAt(tree, noun + 2))
  )
    return [];
  // "This supports the idea that": what "this" is was told before, and must stay next to it.
  if (
    /^(?:this|it|they|these|such|both|neither)$/u.test(lowerAt(tree, 0)) &&
    !/^(?:NN|JJ)/u.test(tagAt(tree, 1))
  )
    return [];
  // "This finding has led to the idea that", "We also test the idea that": the same.
  if (/^(?:findings?|results?|observations?|data)$/u.test(lowerAt(tree, 1))) return [];
  if (tree.words.slice(0, start).some(({ lower }) => lower === "also")) return [];
  if (/^(?:first|same|only|main)$/u.test(lowerAt(tree, noun - 1))) return [];
  // "RESULTS We test the idea that": a heading must stay in front.
  if (/^\p{Lu}{6,}$/u.test(tree.words[0]?.text ?? "")) return [];
  const many = tagAt(tree, noun) === "NNS";
  const determined = /^(?:DT|PRP\$)$/u.test(tagAt(tree, start));
  const bare = determined ? start + 1 : start;
  const name: Piece[] = [{ start: bare, end: noun + 1 }];
  const opening: Piece[] = [
    ...ourWords(many ? "some" : oneOrThere(tree, noun, start)),
    ...name,
    ...ourWords(many ? "are that" : "is that"),
  ];
  const place = { about: noun, cut: dependents(tree, noun, "acl", "ccomp")[0] ?? noun + 1 };
  for (const at of [...endsOfClause(tree, noun + 1)].reverse()) {
    const clause = { start: noun + 2, end: at };
    const whole = [...opening, clause];
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, noun + 2)) || goesOn(tree, noun + 2, at)) continue;
    if (!mayEnd(tree, start, at)) continue;
    if (readAlone(tree, [clause]) === null || readAlone(tree, whole) === null) continue;
    const after: Piece[] = at < endOfSentence(tree) ? [{ start: at, end: endOfSentence(tree) }] : [];
    const rest = [{ start: 0, end: start }, ...restOf(start, name, many), ...after];
    if (readAlone(tree, rest) === null) continue;
    const where = start < 2 ? "subject" : "object";
    return [{ rule: `noun-that:${where}-${tree.words[noun]?.lemma}`, statements: [whole, rest], ...place }];
  }
  return [];
}

/** The clause of a subject ends at the verb, any other with the sentence; "To test the idea that A, we do B". */
function mayEnd(tree: SentenceTree, start: number, at: number): boolean {
  const last = at === endOfSentence(tree);
  if (start < 2) return !last && tree.words[at]?.text !== ",";
  // "We explore the idea that A by counting B": how we explore it.
  if (
    tree.words
      .slice(start, at)
      .some(({ lower }, offset) => lower === "by" && tagAt(tree, start + offset + 1) === "VBG")
  )
    return false;
  return (
    last || (lowerAt(tree, 0) === "to" && tree.words[at]?.text === "," && lowerAt(tree, at + 1) === "we")
  );
}

/** "The idea that A, and suggest", "the idea that A and suggest B": the verb of the sentence goes on. */
function goesOn(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end)
    .some(
      ({ lower, text }, offset) =>
        (text === "," &&
          /^(?:and|but)$/u.test(lowerAt(tree, start + offset + 1)) &&
          /^(?:VB|RB)/u.test(tagAt(tree, start + offset + 2))) ||
        (/^(?:and|but)$/u.test(lower) && /^VB[ZPD]?$/u.test(tagAt(tree, start + offset + 1))),
    );
}

function oneOrThere(tree: SentenceTree, noun: number, start: number): string {
  if (lowerAt(tree, start) === "our") return "our";
  return /^(?:evidence|consensus|intuition)$/u.test(lowerAt(tree, noun)) ? "the" : "one";
}

function restOf(start: number, name: readonly Piece[], many: boolean): Piece[] {
  const these: Word = word(many ? "these" : "this", "DET");
  const [first] = name;
  if (first === undefined || !isStretch(first) || start > first.end) return [these];
  return [these, ...name];
}
