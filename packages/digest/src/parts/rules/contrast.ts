import { addsToFirst } from "../../builtin/clauses/stays-joined.ts";
import { lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import {
  before,
  endsInPhrase,
  type Front,
  frontAt,
  headOf,
  heldBy,
  isOurs,
  isSupposed,
  leadBefore,
  openedSoundly,
  opensReport,
  phraseAt,
  phrasesOf,
} from "../cut-places.ts";
import { isSetAgainst } from "../held-for-both.ts";
import { isManySubjects, isPast, type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { endNoun, frontNoun, NOUN_PHRASES } from "./contrast-noun.ts";

const CLAUSE_JOINTS = phrasesOf(
  "although",
  "though",
  "even though",
  "while",
  "whereas",
  "despite the fact that",
  "in spite of the fact that",
);

/** A contrast told as a statement of its own: "Although B, A", "A, whereas B", "Despite B, A", "Unlike B, A". */
export function splitContrast(tree: SentenceTree): readonly Split[] {
  if (isOurs(tree)) return [];
  const splits: Split[] = [];
  for (let at = 0; at < endOfSentence(tree) - 2; at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    const clause = phraseAt(tree, at, CLAUSE_JOINTS);
    if (clause > 0) splits.push(...(isFront(tree, at) ? frontClause : endClause)(tree, at, clause));
    const noun = clause > 0 ? 0 : phraseAt(tree, at, NOUN_PHRASES);
    if (noun > 0) splits.push(...(isFront(tree, at) ? frontNoun : endNoun)(tree, at, noun));
  }
  return splits;
}

function isFront(tree: SentenceTree, at: number): boolean {
  if (at === 0 || opensReport(tree, at)) return true;
  const lead = tree.words[at - 1]?.text === "," ? at - 2 : at - 1;
  return lead === 0 && LEADS.test(lowerAt(tree, 0));
}

const LEADS =
  /^(?:however|but|and|thus|therefore|hence|moreover|furthermore|additionally|here|yet|so|overall|second|first)$/u;

/** "Although B, A" as "B. But A"; "Although it is B, A" as "A. This is true even though it is B". */
function frontClause(tree: SentenceTree, at: number, length: number): Split[] {
  const start = at + length;
  const front = frontAt(tree, start, 3);
  if (front === null) return [];
  const joint = lowerAt(tree, start - 1) === "that" ? "despite" : lowerAt(tree, start - 1);
  const conceded = readAlone(tree, [{ start, end: front.end }]);
  const rest = { start: front.rest, end: endOfSentence(tree) };
  if (conceded === null || /^(?:still|yet|nevertheless)$/u.test(lowerAt(tree, front.rest))) return [];
  // "it seems likely that A": no "this is true"
  const hedged = isSupposed(tree, front.rest, endOfSentence(tree));
  // "While we did A, they did B" tells when.
  if (joint === "while" && isPast(conceded) && lowerAt(conceded.tree, conceded.subject) === "we") return [];
  const lead = leadBefore(tree, at);
  const place = { about: front.verb, cut: headOf(tree, start, front.end) };
  if (/^(?:it|they|its|their)$/u.test(lowerAt(conceded.tree, 0)) && conceded.tree.relations[0] !== "expl") {
    const told = openedSoundly(tree, ["this is true even though", "still ,"], start, front.end);
    if (told === null || hedged || joint === "while" || !isSame(conceded, front)) return [];
    return [{ rule: `contrast:front-${joint}-it`, statements: [[...lead, rest], told], ...place }];
  }
  // "Although A, in halls where B, C": of A or of C
  if (endsInPhrase(tree, start, front.end)) return [];
  const first = [...lead, { start, end: front.end }];
  const opening = at > 0 && /^(?:however|but|yet)$/u.test(lowerAt(tree, 0)) ? ["in contrast ,"] : ["but"];
  // "But A does B but C"
  if (opening[0] === "but" && tree.words.slice(rest.start).some(({ lower }) => lower === "but")) return [];
  const told = openedSoundly(tree, opening, rest.start, rest.end);
  const report = opensReport(tree, at) ? "-reported" : "";
  return told === null
    ? []
    : [{ rule: `contrast:front-${joint}${report}`, statements: [first, told], ...place }];
}

/** "Although they glow, the noise was low": "they" are not what comes first in the rest. */
function isSame(conceded: Reading, { tree }: Front): boolean {
  const subject = subjectOf(tree, tree.root);
  const many = /^(?:they|their)$/u.test(lowerAt(conceded.tree, 0));
  return subject !== undefined && isManySubjects(tree, subject) === many;
}

/** "A, although B" and "A, while B" as "A. But B"; "A, whereas B" as "A. In contrast, B". */
function endClause(tree: SentenceTree, at: number, length: number): Split[] {
  const start = at + length;
  const end = endOfSentence(tree);
  const joint = lowerAt(tree, start - 1) === "that" ? "despite" : lowerAt(tree, start - 1);
  const comma = tree.words[at - 1]?.text === ",";
  if (isSupposed(tree, 0, at) || /^(?:and|but|or|even|as|so|that|thus)$/u.test(lowerAt(tree, at - 1)))
    return [];
  // "It is open, though, why A": said of what stands before.
  if (lowerAt(tree, start) === "not" || tree.words[start]?.text === ",") return [];
  const against = /^(?:whereas|while)$/u.test(joint);
  // "Two lamps differ: whereas one glows, the other does not"
  if ((against && !comma) || tree.words.slice(0, at).some(({ text }) => /^[;:]$/u.test(text))) return [];
  const first = before(tree, at);
  const whole = readAlone(tree, first);
  const rest = readAlone(tree, [{ start, end }]);
  if (whole === null || rest === null) return [];
  if (joint === "while" && (tellsWhen(tree, at, rest) || !isSetAgainst(whole, rest))) return [];
  if (addsToFirst(tree, start, end)) return [];
  const goesOn = (index: number): boolean => index > at && lowerAt(tree, index - 1) === "and";
  if (tree.words.some(({ lower }, index) => lower === "that" && goesOn(index))) return [];
  const told = openedSoundly(
    tree,
    joint === "whereas" ? ["in contrast ,"] : joint === "despite" ? ["this is true even though"] : ["but"],
    start,
    end,
  );
  if (told === null) return [];
  return [
    {
      rule: `contrast:end-${joint}${comma ? "" : "-close"}`,
      statements: [first, told],
      about: heldBy(tree, at, end) ?? tree.root,
      cut: headOf(tree, start, end),
    },
  ];
}

/** "A, while we were doing B" tells when; in "A, while B, showing C", C may follow from both. */
function tellsWhen(tree: SentenceTree, at: number, rest: Reading): boolean {
  return (
    (tagAt(rest.tree, rest.verb) === "VBG" && isPast(rest)) ||
    tree.words.slice(at).some(({ text }, offset) => text === "," && tagAt(tree, at + offset + 1) === "VBG")
  );
}
