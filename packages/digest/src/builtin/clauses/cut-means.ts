import { inflect } from "../../lexicon/verb-forms.ts";
import { howOften } from "../../parts/how-often.ts";
import { isEffect } from "../../parts/means-bound.ts";
import {
  dependent,
  finiteWord,
  isNegated,
  isPlural,
  isWithin,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../low/sentence-tree.ts";
import { word, wordsFrom } from "../prose/words.ts";
import {
  type ClausePart,
  isAuthorsPronoun,
  isConditional,
  lengthOf,
  modalsOf,
  nameAgain,
  pronounFor,
} from "./clause-part.ts";
import { isMeansOfNoun } from "./means-of-noun.ts";

/** "We do A by doing B" as "We do this by doing B"; "We do A using B" as "For this, we use B". */
export function cutMeans(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body, verb } = part;
  const finite = finiteWord(tree, verb);
  if (
    finite === undefined ||
    isNegated(tree, verb) ||
    isConditional(tree, verb) ||
    modalsOf(tree, verb).length > 0
  )
    return null;
  if (dependent(tree, verb, "ccomp", "cop", "obl:agent") !== undefined) return null;
  // "We proceed by doing B" says nothing without its end.
  if (/^(?:proceed|start|begin)$/u.test(tree.words[verb]?.lemma ?? "")) return null;
  const passive = dependent(tree, verb, "aux:pass") !== undefined;
  const pronoun = pronounFor(tree, part.subject);
  if (pronoun === null) return null;
  const often = howOften(tree, verb);
  for (let start = verb + 4; start < body.end - 4; start += 1) {
    const by = lowerAt(tree, start) === "by" && tagAt(tree, start + 1) === "VBG";
    const using =
      lowerAt(tree, start) === "using" &&
      isAuthorsPronoun(tree, part.subject) &&
      lowerAt(tree, start - 1) !== "by";
    // "either by doing A or by doing B by C": C belongs to B alone.
    if (by && tree.words.slice(body.start, start).some(({ lower }) => lower === "by")) return null;
    if (using && isMeansOfNoun(tree, start, body.end)) continue;
    if (by && isEffect({ tree, verb, finite })) return null;
    if ((!by && !using) || (using && passive) || !hangsOn(tree, verb, start, body.end)) continue;
    if (lengthOf(tree, body.start, start) < 5 || lengthOf(tree, start, body.end) < 5) continue;
    const end = tree.words[start - 1]?.text === "," ? start - 1 : start;
    const first = { ...part, body: { start: body.start, end } };
    const past = tagAt(tree, finite) === "VBD";
    const plural = pronoun.lower === "we" || (part.subject !== undefined && isPlural(tree, part.subject));
    const does = inflect("do", past ? "past" : plural ? "base" : "third");
    const opening =
      by && passive
        ? [...wordsFrom(past ? "this was" : "this is"), ...often, word("done", "VERB")]
        : by
          ? [pronoun, ...often, word(does, "VERB"), word("this", "PRON")]
          : [...wordsFrom("for this ,"), pronoun, word(past ? "used" : "use", "VERB")];
    const again = by && !passive ? nameAgain(tree, part.subject) : null;
    const otherwise =
      again === null ? {} : { otherwise: [...again, ...often, word(does, "VERB"), word("this", "PRON")] };
    return [
      first,
      {
        opening,
        ...otherwise,
        body: { start: by ? start : start + 1, end: body.end },
        verb: -1,
        subject: undefined,
      },
    ];
  }
  return null;
}

/** Whether a stretch to the end is one phrase that hangs on the verb itself. */
function hangsOn(tree: SentenceTree, verb: number, start: number, end: number): boolean {
  let top = -1;
  for (let index = start; index < end; index += 1) {
    const head = tree.heads[index] ?? -1;
    if (tree.relations[index] === "punct" || (head >= start && head < end)) continue;
    if (head !== verb || (top >= 0 && tree.relations[index] !== "conj")) return false;
    top = index;
  }
  for (let index = 0; index < start; index += 1) if (top >= 0 && isWithin(tree, index, top)) return false;
  return top >= 0 && (tree.depths[start] ?? 0) === 0;
}
