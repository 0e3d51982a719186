import { dependents, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { word } from "../../builtin/prose/words.ts";
import type { Split } from "../split.ts";
import { tellOfNoun } from "../tell-of-noun.ts";
import { trimmedEnd } from "./relative-clauses.ts";

/** "a lamp to light the hall" as "This lamp is meant to light the hall". */
export function splitNounAim(tree: SentenceTree): readonly Split[] {
  return tree.relations.flatMap((relation, cut) => {
    const noun = tree.heads[cut] ?? -1;
    const infinitive = relation === "acl" && tagAt(tree, cut) === "VB" && noun < cut;
    if (!infinitive || !/^NN/u.test(tagAt(tree, noun)) || HOLDS_ACT.test(tree.words[noun]?.lemma ?? ""))
      return [];
    const start = dependents(tree, cut, "mark", "aux").find((child) => lowerAt(tree, child) === "to") ?? -1;
    if (start < 0 || start !== (tree.first[cut] ?? cut)) return [];
    const end = trimmedEnd(tree, (tree.last[cut] ?? cut) + 1);
    return tellOfNoun(tree, {
      rule: "noun-aim:to",
      noun,
      start,
      end,
      cut,
      statement: (mention, { plural }) => [
        ...mention,
        word(plural ? "are" : "is", "AUX"),
        word("meant", "VERB"),
        { start, end },
      ],
    });
  });
}

/** Nouns that are nothing without the act: "the ability to see". */
const HOLDS_ACT =
  /(?:ity|ness|ency|ancy|ure)$|^(?:chance|potential|effort|attempt|need|way|ways|time|tendency|power|desire|decision|plan|right|freedom|wish|pressure|reason|aim|goal|purpose|motivation|incentive|readiness|refusal|intention|skill|drive|urge|permission|order|study|paper|work|evidence|thing|step|place|candidate|target|challenge|problem|threshold|response|demand|means|hope|drop|likelihood|propensity|request|offer|commitment|requirement|addition|contribution)$/u;
