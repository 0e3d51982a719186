import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece, Stretch } from "../../builtin/low/telling.ts";
import { word, wordsFrom } from "../../builtin/prose/words.ts";
import { isDenied, readAlone, subjectAgain } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { takeUpNoun } from "../take-up.ts";

const COUNTS = ["none", "one", "two", "three", "four", "five", "six"];
const NTH = ["first", "second", "third", "fourth", "fifth", "sixth"];
/** What holds in one case only, or not at all, and what is asked. */
const HOLDS_FOR_EACH =
  /^(?:if|whether|unless|not|no|never|when|either|neither|only|without|than|respectively|question|questions|or)$/u;

/** "We test two lamps: (1) A and (2) B", "We show (1) A and (2) B", "The lamp (1) heats A and (2) lights B". */
export function splitNumberedThings(
  tree: SentenceTree,
  lead: Stretch,
  items: readonly Stretch[],
): readonly Split[] {
  const [first, second] = items;
  if (first === undefined || second === undefined || endsInRemark(tree, items)) return [];
  const words = tree.words.slice(lead.start, first.end);
  if (words.some(({ lower, text }) => HOLDS_FOR_EACH.test(lower) || text === ";")) return [];
  const told = asCounted(tree, lead, items) ?? asObjects(tree, lead, items) ?? asDeeds(tree, lead, items);
  return told === null ? [] : [{ ...told, about: tree.root, cut: second.start }];
}

/** ", which shows B" behind the last of them may tell of them all. */
function endsInRemark(tree: SentenceTree, items: readonly Stretch[]): boolean {
  return items.some(({ start, end }, place) =>
    tree.words.slice(start, end).some(({ text }, at) => {
      if (/^[;:?]$/u.test(text)) return true;
      const next = start + at + 1;
      const remark =
        /^(?:which|thus|thereby|where|while|whereas|so|as|but|both|all|each|compared|with)$/u.test(
          lowerAt(tree, next),
        ) || /^VB[GN]$/u.test(tagAt(tree, next));
      return text === "," && place === items.length - 1 && remark;
    }),
  );
}

type Told = Pick<Split, "rule" | "statements">;

/** "We test two lamps: (1) A and (2) B": "We test two lamps. The first is A. The second is B." */
function asCounted(tree: SentenceTree, lead: Stretch, items: readonly Stretch[]): Told | null {
  if (tree.words[lead.end]?.text !== ":") return null;
  const counts = tree.words.slice(0, lead.end).filter((_, at) => tagAt(tree, at) === "CD");
  const [count] = counts;
  if (count === undefined || counts.length > 1 || count.lower !== COUNTS[items.length]) return null;
  const head = tree.heads[tree.words.indexOf(count)] ?? -1;
  if (head < 0 || head >= lead.end || tagAt(tree, head) !== "NNS") return null;
  if (readAlone(tree, [lead]) === null || /^(?:IN|TO|VB.?|WDT|DT)$/u.test(tagAt(tree, lead.end - 1)))
    return null;
  const told = items.map((item, at) => isNth(tree, item, at));
  if (told.some((each) => each === null)) return null;
  return {
    rule: "enumerations:counted",
    statements: [[lead], ...told.flatMap((each) => (each === null ? [] : [each]))],
  };
}

/** "The first is A"; null where A is not one thing. */
function isNth(tree: SentenceTree, item: Stretch, place: number): readonly Piece[] | null {
  if (!opensThing(tree, item)) return null;
  const told: Piece[] = [...wordsFrom(`the ${NTH[place]} is`), item];
  const reading = readAlone(tree, told);
  if (reading === null || reading.finite !== 2) return null;
  return /^(?:NN|VBG)$/u.test(tagAt(reading.tree, reading.verb)) ? told : null;
}

function opensThing(tree: SentenceTree, { start, end }: Stretch): boolean {
  const tag = tagAt(tree, start);
  if (!/^(?:DT|JJ[RS]?|NNP?S?|CD|PRP\$|VBG|VBN)$/u.test(tag) || end - start < 2) return false;
  if (/^(?:that|it|they|we|there|all|both|each)$/u.test(lowerAt(tree, start))) return false;
  return readAlone(tree, [{ start, end }]) === null;
}

/** "We show (1) A and (2) B": "We show A. We also show B." */
function asObjects(tree: SentenceTree, lead: Stretch, [first, ...others]: readonly Stretch[]): Told | null {
  const verb = lead.end - 1;
  if (first === undefined || !/^VB[ZPD]$/u.test(tagAt(tree, verb))) return null;
  // "Two themes emerged: (1) A": what the colon brings in is no object.
  if (tree.words[lead.end]?.text === ":" && !/^(?:include|comprise)$/u.test(tree.words[verb]?.lemma ?? ""))
    return null;
  if (![first, ...others].every((item) => opensThing(tree, item))) return null;
  const reading = readAlone(tree, [lead, first]);
  if (reading === null || reading.verb !== verb || reading.finite !== verb || isDenied(reading)) return null;
  const again = subjectAgain(reading);
  if (again === null) return null;
  return {
    rule: "enumerations:objects",
    statements: [
      [lead, first],
      ...others.map((item): Piece[] => [...again, word("also", "ADV"), { start: verb, end: verb + 1 }, item]),
    ],
  };
}

/** "The lamp (1) heats A and (2) lights B"; "We build a lamp that (1) heats A and (2) lights B". */
function asDeeds(tree: SentenceTree, lead: Stretch, items: readonly Stretch[]): Told | null {
  const [first, ...others] = items;
  if (first === undefined || !items.every(({ start }) => /^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, start))))
    return null;
  const reading = readAlone(tree, [lead, first]);
  if (reading === null || isDenied(reading)) return null;
  const relative = /^(?:that|which)$/u.test(lowerAt(tree, lead.end - 1));
  const noun = lead.end - 2;
  const own = reading.finite === lead.end && reading.subject < lead.end;
  if (!relative && !own) return null;
  // "a lamp in the hall that heats A": of the hall or of the lamp.
  if (relative && (reading.finite >= noun || nounsBefore(tree, noun, reading.finite) > 1)) return null;
  const again = relative ? takeUpNoun(tree, noun) : subjectAgain(reading);
  if (again === null) return null;
  return {
    rule: relative ? "enumerations:deeds-that" : "enumerations:deeds",
    statements: [[lead, first], ...others.map((item): Piece[] => [...again, ...alsoWith(tree, item)])],
  };
}

/** "also heats A", "was also lit". */
function alsoWith(tree: SentenceTree, { start, end }: Stretch): Piece[] {
  const auxiliary = /^(?:is|are|was|were|can|could|may|might|will|would)$/u.test(lowerAt(tree, start));
  const also = word("also", "ADV");
  return auxiliary ? [{ start, end: start + 1 }, also, { start: start + 1, end }] : [also, { start, end }];
}

/** The noun phrases from behind a verb up to a noun. */
function nounsBefore(tree: SentenceTree, noun: number, verb: number): number {
  let count = 0;
  for (let at = verb + 1; at <= noun; at += 1)
    if (/^NN/u.test(tagAt(tree, at)) && !/^NN/u.test(tagAt(tree, at + 1))) count += 1;
  return count;
}
