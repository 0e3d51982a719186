import { dependent, isNegated, lowerAt, type SentenceTree, subjectOf, tagAt } from "../low/sentence-tree.ts";
import { wordsFrom } from "../prose/words.ts";
import { type Frame, takesPlural } from "./frame.ts";

/** "Our tests of A indicate that B" as "our tests of A are a sign that B". */
export const isSignThat: Frame = (tree, verb) => {
  if (!/^indicate[sd]?$/u.test(lowerAt(tree, verb)) || lowerAt(tree, verb + 1) !== "that") return null;
  const subject = subjectOf(tree, verb);
  if (subject === undefined || subject > verb || isNegated(tree, verb) || !mayBeSign(tree, subject))
    return null;
  if (dependent(tree, verb, "advmod", "aux", "conj") !== undefined || tree.relations[verb] === "conj")
    return null;
  const told = beAs(tagAt(tree, verb), takesPlural(tree, subject));
  return told === null
    ? null
    : [
        {
          start: verb,
          end: verb + 1,
          to: wordsFrom(`${told} a sign`).map((item) => ({ ...item, tag: "VERB" })),
        },
      ];
};

/** What somebody saw is a sign; who says so is none. */
function mayBeSign(tree: SentenceTree, subject: number): boolean {
  return SIGNS.test(lowerAt(tree, subject)) && lowerAt(tree, subject - 1) !== "experimental";
}

const SIGNS = /^(?:results?|findings?|data|observations?|experiments?|evidence|measurements?)$/u;

function beAs(tag: string, plural: boolean): string | null {
  if (tag === "VBD") return plural ? "were" : "was";
  if (tag === "VBZ") return "is";
  return tag === "VBP" ? "are" : null;
}
