import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { word } from "../../builtin/prose/words.ts";
import type { Split } from "../split.ts";
import { tellOfNoun } from "../tell-of-noun.ts";
import { trimmedEnd } from "./relative-clauses.ts";

/** "a lamp to light the hall" as "This lamp is meant to light the hall"; "a lamp for lighting it" as "It is for lighting it". */
export function splitNounAim(tree: SentenceTree): readonly Split[] {
  return tree.relations.flatMap((relation, cut) => {
    const noun = tree.heads[cut] ?? -1;
    if (!/^(?:acl|nmod)$/u.test(relation) || noun >= cut || !/^NN/u.test(tagAt(tree, noun))) return [];
    if (HOLDS_ACT.test(tree.words[noun]?.lemma ?? "")) return [];
    const start = tree.first[cut] ?? cut;
    const end = trimmedEnd(tree, (tree.last[cut] ?? cut) + 1);
    const to = tagAt(tree, cut) === "VB" && lowerAt(tree, start) === "to";
    const doing = relation === "acl" && tagAt(tree, cut) === "VBG" && lowerAt(tree, start) === "for";
    if (!(to || doing)) return [];
    return tellOfNoun(tree, {
      rule: to ? "noun-aim:to" : "noun-aim:for-ing",
      noun,
      start,
      end,
      cut,
      statement: (mention, { plural }, end) => [
        ...mention,
        word(plural ? "are" : "is", "AUX"),
        ...(to ? [word("meant", "VERB")] : []),
        { start, end },
      ],
    });
  });
}

/** Nouns that are nothing without the act: "the ability to see". */
const HOLDS_ACT =
  /(?:ity|ness|ency|ancy|ure)$|^(?:chance|potential|effort|attempt|need|way|ways|time|tendency|power|desire|decision|plan|right|freedom|wish|pressure|reason|aim|goal|purpose|motivation|incentive|readiness|refusal|intention|skill|drive|urge|permission|order|study|paper|work|evidence|thing|step|place|candidate|target|challenge|problem|threshold|response|demand|means|hope|drop|likelihood|propensity|request|offer|commitment|requirement|addition|contribution)$/u;
