import { auxiliariesOf, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece, Stretch } from "../../builtin/low/telling.ts";
import { word } from "../../builtin/prose/words.ts";
import { isDenied, readAlone, subjectAgain } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { splitNumberedThings } from "./numbered-things.ts";

const ORDERS: readonly (readonly string[])[] = [
  ["1", "2", "3", "4", "5", "6"],
  ["i", "ii", "iii", "iv", "v", "vi"],
  ["a", "b", "c", "d", "e", "f"],
];
const NUMBERED = ["first", "second", "third", "fourth", "fifth", "sixth"];
/** What is wished, asked or only thought holds for each thing that it announces. */
const HOLDS_FOR_EACH =
  /^(?:suggest|propose|hypothesi[sz]e|may|might|could|would|should|must|whether|if|either|aim|want|need|ask|question|one|when|unless|assume|predict|believe|not|only|no|can|belief|hypothesis|assumption|question|view|goal|challenge)$/u;

/** "There are two reasons: (1) A; and (2) B" and "We show that (1) A; and (2) B", where each is a whole clause. */
export function splitEnumerations(tree: SentenceTree): readonly Split[] {
  const marks = marksOf(tree);
  const [opening] = marks;
  if (opening === undefined || marks.length < 2) return [];
  const end = endOfSentence(tree);
  const lead = { start: 0, end: trimmed(tree, 0, opening.start) };
  const items = marks.map((mark, at): Stretch => {
    const next = marks[at + 1]?.start ?? end;
    return { start: mark.end, end: trimmed(tree, mark.end, next) };
  });
  if (!items.every((item) => isWholeClause(tree, item))) return splitNumberedThings(tree, lead, items);
  if (tree.words.slice(0, lead.end).some(({ lemma }) => HOLDS_FOR_EACH.test(lemma))) return [];
  const statements =
    lowerAt(tree, lead.end - 1) === "that" ? underReport(tree, lead, items) : afterLead(tree, lead, items);
  if (statements === null) return [];
  const report = lowerAt(tree, lead.end - 1) === "that" ? "report" : "lead";
  return [{ rule: `enumerations:${report}`, statements, about: tree.root, cut: items[1]?.start ?? 0 }];
}

/** "(1)", "ii)": all marks of one kind, in their order from the first. */
function marksOf(tree: SentenceTree): Stretch[] {
  for (const order of ORDERS) {
    const found: Stretch[] = [];
    for (let at = 0; at < tree.words.length - 1; at += 1) {
      if (lowerAt(tree, at) !== order[found.length] || tree.words[at + 1]?.text !== ")") continue;
      const bracket = tree.words[at - 1]?.text === "(";
      found.push({ start: bracket ? at - 1 : at, end: at + 2 });
    }
    if (found.length > 1) return found;
  }
  return [];
}

function trimmed(tree: SentenceTree, start: number, end: number): number {
  let last = end;
  while (last > start && /^(?:[,;:.]|and|while)$/u.test(lowerAt(tree, last - 1))) last -= 1;
  return last;
}

/** A clause that begins with its subject and holds no colon and no mark of its own. */
function isWholeClause(tree: SentenceTree, item: Stretch): boolean {
  if (item.end - item.start < 4) return false;
  const words = tree.words.slice(item.start, item.end);
  if (words.some(({ text }) => /^[:;]$/u.test(text))) return false;
  if (/^(?:that|how|whether|to|which|where|why|what|when|if)$/u.test(words[0]?.lower ?? "")) return false;
  const reading = readAlone(tree, [item]);
  return reading !== null && (reading.tree.first[reading.subject] ?? 0) < 4;
}

function afterLead(tree: SentenceTree, lead: Stretch, items: readonly Stretch[]): Piece[][] | null {
  const reading = readAlone(tree, [lead]);
  // "This is so because (1) A": the lead waits for what is numbered.
  if (reading === null || isDenied(reading) || /^(?:IN|TO|WDT|WRB|CC)$/u.test(tagAt(tree, lead.end - 1)))
    return null;
  return [
    [lead],
    ...items.map((item, at): Piece[] => [
      word(NUMBERED[at] ?? "then", "ADV"),
      word(",", "PUNCT", false),
      item,
    ]),
  ];
}

function underReport(tree: SentenceTree, lead: Stretch, items: readonly Stretch[]): Piece[][] | null {
  const [first, ...others] = items;
  if (first === undefined) return null;
  const told: Piece[] = [lead, first];
  const reading = readAlone(tree, told);
  if (reading === null || isDenied(reading) || auxiliariesOf(reading.tree, reading.verb).length > 0)
    return null;
  const again = subjectAgain(reading);
  const that = lead.end - 1;
  const verb = reading.verb;
  if (again === null || verb !== reading.finite || that <= verb || that - verb > 4) return null;
  return [
    [lead, ...withoutCapital(tree, first)],
    ...others.map((item): Piece[] => [
      ...again,
      word("also", "ADV"),
      { start: verb, end: that + 1 },
      ...withoutCapital(tree, item),
    ]),
  ];
}

/** "that (1) Burning oil is old": after "that" no capital, unless of a name. */
function withoutCapital(tree: SentenceTree, { start, end }: Stretch): Piece[] {
  const first = tree.words[start];
  if (first === undefined || !/^\p{Lu}\p{Ll}+$/u.test(first.text) || /^NNP/u.test(tagAt(tree, start)))
    return [{ start, end }];
  return [
    { ...first, text: first.lower },
    { start: start + 1, end },
  ];
}
