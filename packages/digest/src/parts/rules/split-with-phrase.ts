import { dependent, finiteWord, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { word } from "../../builtin/prose/words.ts";
import type { Mention } from "../noun-mention.ts";
import type { Split } from "../split.ts";
import { tellOfNoun } from "../tell-of-noun.ts";
import { trimmedEnd } from "./relative-clauses.ts";

/** "a lamp with two flames" as "This lamp has two flames"; "a lamp for halls" as "This lamp is for halls". */
export function splitWithPhrase(tree: SentenceTree): readonly Split[] {
  return tree.relations.flatMap((relation, cut) => {
    const noun = tree.heads[cut] ?? -1;
    if (relation !== "nmod" || noun < 0 || noun >= cut || !/^NN/u.test(tagAt(tree, noun))) return [];
    return splitAt(tree, noun, cut);
  });
}

function splitAt(tree: SentenceTree, noun: number, cut: number): Split[] {
  let start = tree.first[cut] ?? cut;
  while (lowerAt(tree, start) === ",") start += 1;
  const preposition = dependent(tree, cut, "case");
  const end = trimmedEnd(tree, (tree.last[cut] ?? cut) + 1);
  if (preposition === undefined || preposition !== start) return [];
  const lower = lowerAt(tree, preposition);
  if (!/^(?:with|without|for)$/u.test(lower)) return [];
  const having = /^with(?:out)?$/u.test(lower);
  if (ACTS.test(tree.words[noun]?.lemma ?? "")) return [];
  const past = isPast(tree) && !isMade(tree, noun);
  return tellOfNoun(tree, {
    rule: `phrase:${lower}`,
    noun,
    start,
    end,
    cut,
    statement: (mention, of) =>
      having
        ? [
            ...mention,
            word(verbFor("have", of, past)),
            ...(lower === "with" ? [] : [word("no", "DET")]),
            { start: start + 1, end },
          ]
        : [...mention, word(verbFor("be", of, past)), { start, end }],
  });
}

/** Nouns whose "with", "for" or "in" is not theirs: it tells of the act that they name. */
const ACTS =
  /(?:tion|ment|sion|ance|ence|ness|ity|ing|ship|sis|ism)$|^(?:link|role|effect|impact|need|contact|comparison|increase|decrease|change|difference|use|support|search|basis|reason|result|influence|rise|reduction|loss|response|risk|interest|work|demand|trial|test|case|evidence|correlate|gain|value|cost|proof|way|key|time|control|drop|growth|progress|advance|shift|decline|view|insight|factor)$/u;

/** "We developed a lamp with two flames": it still has them. */
function isMade(tree: SentenceTree, noun: number): boolean {
  return /^(?:propose|present|introduce|develop|describe|design|devise|construct|create|build|derive)$/u.test(
    tree.words[tree.heads[noun] ?? -1]?.lemma ?? "",
  );
}

function isPast(tree: SentenceTree): boolean {
  const main = finiteWord(tree, tree.root);
  return (
    main !== undefined && (tagAt(tree, main) === "VBD" || /^(?:was|were|had|did)$/u.test(lowerAt(tree, main)))
  );
}

function verbFor(verb: "have" | "be", { plural }: Mention, past: boolean): string {
  if (verb === "have") return past ? "had" : plural ? "have" : "has";
  return past ? (plural ? "were" : "was") : plural ? "are" : "is";
}
