import { isConditional } from "../../builtin/clauses/clause-part.ts";
import { dependent, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { ourWords } from "../our-words.ts";
import { beLike, goesWithMany, isDenied, subjectAgain } from "../read-alone.ts";
import { phraseFrom, type SetOffPhrase } from "../set-off-phrase.ts";
import type { Split, SplitRule } from "../split.ts";

/** "Having done A, we do B": "We have done A. We now do B."; "Inspired by A, we do B": "We do B. We were inspired by A." */
export const splitFrontParticiples: SplitRule = (tree) => {
  const found: Split[] = [];
  for (let at = 0; at < 4; at += 1) {
    const kind = kindAt(tree, at);
    const phrase = kind === null ? null : phraseFrom(tree, at);
    if (kind === null || phrase === null || phrase.place !== "front") continue;
    const { reading } = phrase;
    if (isConditional(reading.tree, reading.verb)) continue;
    const statements = tell(tree, phrase, kind);
    if (statements !== null)
      found.push({ rule: `front-participles:${kind}`, statements, about: reading.subject, cut: at });
  }
  return found;
};

type Kind = "having" | "moved" | "done";

const MOVED = /^(?:motivated|inspired|encouraged|prompted|guided|intrigued|driven|informed)$/u;
const NOT_DONE =
  /^(?:based|given|compared|provided|followed|combined|taken|seen|considered|unlike|coupled|owed|granted|assumed|depending|used|applied|contrasted)$/u;

function kindAt(tree: SentenceTree, at: number): Kind | null {
  const lower = lowerAt(tree, at);
  const tag = tagAt(tree, at);
  if (lower === "having" && /^VB[ND]$/u.test(tagAt(tree, at + 1))) return "having";
  if (MOVED.test(lower) && /^(?:by|from)$/u.test(lowerAt(tree, at + 1))) return "moved";
  if (at > 0 || tag !== "VBN" || NOT_DONE.test(lower)) return null;
  return /^(?:IN|TO)$/u.test(tagAt(tree, at + 1)) ? "done" : null;
}

function tell(tree: SentenceTree, phrase: SetOffPhrase, kind: Kind): readonly (readonly Piece[])[] | null {
  const { start, end, main, reading } = phrase;
  const again = subjectAgain(reading);
  if (again === null) return null;
  const many = goesWithMany(again);
  const aside: Piece = { start, end };
  // "Moved by this": what is meant was told before. "Moved by A, and using B": only the first of them is so.
  if (kind === "moved" && pointsOn(tree, start, end)) return null;
  // "Inspired by a lamp, we mend its faults": without the lamp before it, of what?
  if (kind === "moved" && reading.tree.words.some(({ lower }) => LEANING.test(lower))) return null;
  if (kind === "moved") return [[...main], [...again, beLike(reading, many), aside]];
  const ours = again[0]?.lower === "we";
  if (kind === "having") {
    if (!ours) return null;
    return [
      [...ourWords("we have"), { start: start + 1, end }],
      [...ourWords("after this ,"), ...main.slice(-1)],
    ];
  }
  const rest = main.at(-1);
  if (ours || isDenied(reading) || rest === undefined || !("start" in rest)) return null;
  if (dependent(reading.tree, reading.verb, "ccomp") !== undefined) return null;
  const last = (reading.tree.last[reading.subject] ?? reading.subject) + 1 + rest.start;
  if ((reading.tree.first[reading.subject] ?? 0) !== 0) return null;
  const state = beLike(reading, many);
  return [
    [{ start: rest.start, end: last }, state, aside],
    [...again, { start: last, end: rest.end }],
  ];
}

const LEANING = /^(?:its|their|it|them)$/u;

function pointsOn(tree: SentenceTree, start: number, end: number): boolean {
  if (/^(?:this|these|that|those|such|it|them|its|their|above)$/u.test(lowerAt(tree, start + 2))) return true;
  return tree.tags.slice(start + 2, end).some((tag, at) => {
    return /^VB[GN]$/u.test(tag) && /^(?:and|,)$/u.test(lowerAt(tree, start + 1 + at));
  });
}
