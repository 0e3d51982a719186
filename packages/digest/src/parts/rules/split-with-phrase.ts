import { dependent, finiteWord, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { word } from "../../builtin/prose/words.ts";
import type { Mention } from "../noun-mention.ts";
import type { Split } from "../split.ts";
import { tellOfNoun } from "../tell-of-noun.ts";
import { trimmedEnd } from "./relative-clauses.ts";

/** "a lamp with two flames" as "This lamp has two flames"; without them, it "has no flames". */
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
  if (!/^(?:with|without)$/u.test(lower)) return [];
  if (ACTS.test(tree.words[noun]?.lemma ?? "") || tagAt(tree, noun).startsWith("NNP")) return [];
  if (isTakenBy(tree, noun) || NO_PART.test(tree.words[cut]?.lemma ?? "")) return [];
  if (lower === "with" && lowerAt(tree, start + 1) === "the") return [];
  if (tree.words.some(({ lower: each }) => each === "respectively")) return [];
  if (lower === "with" && isUnderDoing(tree, noun)) return [];
  // "a lamp with each wire": there are as many lamps as wires.
  if (/^(?:each|every|all|any|both)$/u.test(lowerAt(tree, start + 1))) return [];
  const past = isPast(tree) && !isMade(tree, noun);
  return tellOfNoun(tree, {
    rule: `phrase:${lower}`,
    noun,
    start,
    end,
    cut,
    statement: (mention, of, end) => {
      if (lower === "with" && isCommon(tree, of)) return null;
      const has = word(verbFor("have", of, past));
      if (lower === "with") return [...mention, has, { start: start + 1, end }];
      const named = /^(?:the|an?|any)$/u.test(lowerAt(tree, start + 1));
      return [...mention, has, word("no", "DET"), { start: named ? start + 2 : start + 1, end }];
    },
  });
}

/** "by washing lamps with oil": it is washing with oil. */
function isUnderDoing(tree: SentenceTree, noun: number): boolean {
  const above = tree.heads[noun] ?? -1;
  return tree.relations[noun] === "obj" && tagAt(tree, above) === "VBG" && !isMade(tree, noun);
}

/** "compare A with B", "by combining B in A with C": it is the verb's. */
function isTakenBy(tree: SentenceTree, noun: number): boolean {
  let at = tree.heads[noun] ?? -1;
  for (let steps = 0; at >= 0 && steps < 4; steps += 1) {
    if (TAKES_WITH.test(lowerAt(tree, at))) return true;
    if (/^(?:VBZ|VBP|VBD)$/u.test(tagAt(tree, at))) return false;
    at = tree.heads[at] ?? -1;
  }
  return false;
}

const TAKES_WITH =
  /^(?:compar|support|combin|integrat|associat|replac|substitut|equip|provid|treat|correlat|interact|deal|link|connect|exten|augment|complement|supplement|endow|enrich|mix|pair|coupl|align|fus|merg|shar|test|comput|perform|tackl|solv|fortif|target|corelease|visuali|accord|contrast|conjunction|trace|tracing|start|begin|cover)/u;
/** What no thing has as a part of it: "with the aim of". */
const NO_PART =
  /^(?:aim|goal|intent|intention|purpose|respect|regard|exception|help|use|hope|view|method|DQN|approach|data|case|idea)$/u;
/** "common lamps with other halls": the halls have them too. */
function isCommon(tree: SentenceTree, { noun, start }: Mention): boolean {
  return tree.words
    .slice(start, noun)
    .some(({ lower }) => /^(?:common|similar|identical|shared|same|equal)$/u.test(lower));
}

/** Nouns whose "with" is not theirs: it tells of the act that they name. */
const ACTS =
  /(?:tion|ment|sion|ance|ence|ness|ity|ing|ship|sis|ism)$|^(?:link|role|effect|impact|need|contact|comparison|increase|decrease|change|difference|use|support|search|basis|reason|result|influence|rise|reduction|loss|response|risk|interest|work|demand|trial|test|case|evidence|correlate|gain|value|cost|proof|way|key|time|control|drop|growth|progress|advance|line|accord|concert|respect|term|shift|decline|view|insight|factor|error|limit|bound|estimate|score|result|constraint|parameter|candidate|potential|history|ground|challenge|prerequisite|task|deal|structure|predictor)$/u;

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
