import { inflect } from "../../lexicon/verb-forms.ts";
import { wordTable } from "../../word-table.ts";
import { inflectedLike } from "../low/phrase-edits.ts";
import { isNegated, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import type { Piece } from "../low/telling.ts";
import { word, wordsFrom } from "../prose/words.ts";
import type { Frame } from "./frame.ts";
import { endOfThing } from "./thing-of.ts";

/** What a thing does by itself, by the noun that names it. */
const HAPPENINGS: ReadonlyMap<string, string> = wordTable({
  formation: "form",
  accumulation: "build up",
  differentiation: "differentiate",
  death: "die",
  growth: "grow",
  survival: "survive",
  recovery: "recover",
  emergence: "emerge",
  evolution: "evolve",
  spread: "spread",
  migration: "migrate",
  maturation: "mature",
  expansion: "expand",
  contraction: "contract",
  dissociation: "come apart",
  aggregation: "clump together",
  proliferation: "multiply",
  collapse: "collapse",
  rotation: "rotate",
  regeneration: "regenerate",
  movement: "move",
  binding: "bind",
});

/** Deeds that make it happen, let it happen, help it to or need it, and how the deed and what happens are then told. */
const DEEDS: readonly (readonly [RegExp, string, "base" | "to" | "from"])[] = [
  [/^(?:cause|induce|trigger)$/u, "make", "base"],
  [/^(?:allow|enable|permit)$/u, "let", "base"],
  [/^(?:promote|support|facilitate|favor|aid)$/u, "help", "base"],
  [/^(?:prevent|block)$/u, "keep", "from"],
  [/^(?:require|need)$/u, "need", "to"],
];

/** "promotes the growth of plants" as "helps plants grow", "prevents the death of cells" as "keeps cells from dying". */
export const comesAbout: Frame = (tree, verb) => {
  if (tree.relations[verb] === "amod" || isNegated(tree, verb) || !/^VB/u.test(tagAt(tree, verb)))
    return null;
  const deed = DEEDS.find(([lemma]) => lemma.test(tree.words[verb]?.lemma ?? ""));
  const joint =
    /^(?:lead|result)$/u.test(tree.words[verb]?.lemma ?? "") && /^(?:to|in)$/u.test(lowerAt(tree, verb + 1));
  if (deed === undefined && !joint) return null;
  const after = joint ? verb + 2 : verb + 1;
  const noun = lowerAt(tree, after) === "the" ? after + 1 : after;
  const does = HAPPENINGS.get(lowerAt(tree, noun));
  if (does === undefined || lowerAt(tree, noun + 1) !== "of" || !isOwn(tree, verb, noun, joint)) return null;
  const end = endOfThing(tree, noun + 2, 7);
  const [, told, form] = deed ?? [/./u, "make", "base" as const];
  const verbTold = inflectedLike(tree, verb, told);
  if (end === null || verbTold === null || hasSecond(tree, noun, end)) return null;
  if (does === "bind" && !/^(?:to|with)$/u.test(lowerAt(tree, end))) return null;
  const happens: Piece[] = [
    ...(form === "from" ? [word("from", "ADP")] : form === "to" ? [word("to", "PART")] : []),
    ...wordsFrom(form === "from" ? inflect(does, "ing") : does).map((item) => ({
      ...item,
      tag: "VERB" as const,
    })),
  ];
  return [{ start: verb, end, to: [word(verbTold, "VERB"), { start: noun + 2, end }, ...happens] }];
};

/** The noun is what the verb is about; a participle without "has" is no deed. */
function isOwn(tree: SentenceTree, verb: number, noun: number, joint: boolean): boolean {
  if (tagAt(tree, verb) === "VBN" && !/^(?:has|have|had|been|also)$/u.test(lowerAt(tree, verb - 1)))
    return false;
  return tree.heads[noun] === verb && (joint || tree.relations[noun] === "obj");
}

/** "the growth and death of plants", "the growth of plants and the death": more than one thing happens. */
function hasSecond(tree: SentenceTree, noun: number, end: number): boolean {
  return (
    (tree.children[noun] ?? []).some((child) => tree.relations[child] === "conj") ||
    /^(?:and|or|by|,)$/u.test(lowerAt(tree, end)) ||
    /^(?:which|whom|whose)$/u.test(lowerAt(tree, end + 1)) ||
    tree.words.slice(noun, end).some(({ lower }) => lower === "and" || lower === "or")
  );
}
