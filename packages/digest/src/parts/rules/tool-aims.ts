import { isConditional, lengthOf } from "../../builtin/clauses/clause-part.ts";
import { dependent, dependents, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { AUTHORS_DO } from "../../builtin/prose/author-verbs.ts";
import { ourWords } from "../our-words.ts";
import { isDenied, modalOf, type Reading } from "../read-alone.ts";
import { phraseFrom } from "../set-off-phrase.ts";
import type { Split, SplitRule } from "../split.ts";

/** "We propose a model to find B", "for finding B", "based on B": "We propose a model. It is meant to find B." */
export const splitToolAims: SplitRule = (tree) => {
  const found: Split[] = [];
  for (let at = 3; at < tree.words.length - 2; at += 1) {
    const aim = aimOf(tree, at);
    const split = aim === null ? null : splitAt(tree, at, aim);
    if (split !== null) found.push(split);
  }
  return found;
};

/** What people make for an aim, whatever the field. */
const TOOLS =
  /^(?:method|methodology|approach|model|framework|algorithm|technique|system|procedure|strategy|tool|toolbox|toolkit|pipeline|architecture|scheme|protocol|package|software|platform|library|benchmark|dataset|metric|measure|test|network|module|layer|loss|objective|estimator|classifier|predictor|formulation|paradigm|solver|heuristic|criterion|index|score|interface|program|workflow|device|sensor|assay|detector|probe|simulator|environment|setup|experiment|task|code|database|resource|website|app|regularizer|attack|defense|defence|representation|embedding|encoder|decoder|autoencoder|optimizer|policy|kernel|operator|questionnaire|instrument|construction)$/u;
/** What people do with a tool that is new. */
const PRESENTS =
  /^(?:propose|present|introduce|develop|describe|build|construct|design|devise|create|offer|put|establish|implement|formulate|outline|report|invent|engineer|produce|derive|release|provide|suggest|explore)$/u;
/** Tools of which "for B" says what they are meant for: a model "for B" may be one of B. */
const MEANT =
  /^(?:method|methodology|approach|algorithm|technique|system|procedure|strategy|tool|toolbox|toolkit|pipeline|architecture|scheme|protocol|package|software|platform|library|benchmark|workflow)$/u;

type Aim = "to" | "for" | "for-thing" | "based";

/** What is said of a tool at a place: "to find", "for finding", "for the search of", "based on". */
function aimOf(tree: SentenceTree, at: number): Aim | null {
  const lower = lowerAt(tree, at);
  if ((tree.depths[at] ?? 0) > 0 || !/^(?:to|for|based)$/u.test(lower)) return null;
  if (lower === "based") return lowerAt(tree, at + 1) === "on" ? "based" : null;
  let verb = at + 1;
  while (/^RB$/u.test(tagAt(tree, verb)) && verb < at + 3) verb += 1;
  if (lower === "to") return tagAt(tree, verb) === "VB" ? "to" : null;
  if (tagAt(tree, verb) === "VBG") return doesSomething(tree, verb) ? "for" : null;
  return /^(?:DT|NN|JJ|NNP)/u.test(tagAt(tree, at + 1)) &&
    !/^(?:example|instance|which|all|any|each)$/u.test(lowerAt(tree, at + 1))
    ? "for-thing"
    : null;
}

/** "for finding lamps", not "for clustering": an object follows, or a name for what is done. */
function doesSomething(tree: SentenceTree, verb: number): boolean {
  return /^(?:DT|NN|JJ|CD|PRP\$|VBN|RB|IN|TO)/u.test(tagAt(tree, verb + 1));
}

function splitAt(tree: SentenceTree, at: number, aim: Aim): Split | null {
  const phrase = phraseFrom(tree, at);
  if (phrase === null || phrase.place !== "end" || lengthOf(tree, at, phrase.end) < 3) return null;
  const { reading, main, start, end } = phrase;
  if (isDenied(reading) || isConditional(reading.tree, reading.verb) || modalOf(reading) !== undefined)
    return null;
  if (/^(?:aim|goal|purpose|objective|task)$/u.test(reading.tree.words[reading.subject]?.lemma ?? ""))
    return null;
  const told = toolOf(reading);
  if (told === null || lowerAt(tree, at - 1) === "," || (told.kind === "made" && aim !== "to")) return null;
  if (goesOnAsDeed(tree, reading, at, end) || mayTellOfTool(tree, told, aim, at, end)) return null;
  // "offers ways for halls based on A": the ways are.
  if (aim === "for-thing" && tree.words.slice(at, end).some(({ lower }) => lower === "based")) return null;
  if (
    aim === "for-thing" &&
    (!MEANT.test(reading.tree.words[told.noun]?.lemma ?? "") || lengthOf(tree, at, end) < 5)
  )
    return null;
  const be = `${told.many ? "they are" : "it is"}${aim === "based" ? "" : " meant"}`;
  return {
    rule: `tool-aim:${told.kind}-${aim}`,
    statements: [[...main], [...ourWords(be), { start, end }]],
    about: told.noun,
    cut: at,
  };
}

/** What has no aim of its own with what it offers. */
const FINDINGS = /^(?:result|finding|datum|data|evidence|observation|insight)$/u;

/** Those who offer what is meant for something. */
const MAKERS =
  /^(?:we|i|paper|article|work|study|library|package|software|toolbox|database|website|server|resource|author)$/u;

interface Tool {
  readonly noun: number;
  readonly many: boolean;
  readonly kind: "new" | "made";
}

/** The one tool of which a statement tells that it is new, right at the statement's end; in the passive its subject. */
function toolOf({ tree, verb, subject }: Reading): Tool | null {
  const lemma = tree.words[verb]?.lemma ?? "";
  if (!PRESENTS.test(lemma) || FINDINGS.test(tree.words[subject]?.lemma ?? "")) return null;
  if (/^(?:provide|offer)$/u.test(lemma) && !MAKERS.test(tree.words[subject]?.lemma ?? "")) return null;
  if (tree.words.some(({ lower }) => /^(?:only|both|either)$/u.test(lower))) return null;
  const last = lastOf(tree);
  const passive = dependent(tree, verb, "aux:pass") !== undefined;
  const noun = passive ? subject : dependent(tree, verb, "obj");
  if (noun === undefined || dependent(tree, verb, "ccomp", "xcomp", "advcl") !== undefined) return null;
  if (passive ? last !== verb : noun !== last) return null;
  if (!/^NNS?$/u.test(tagAt(tree, noun)) || !TOOLS.test(tree.words[noun]?.lemma ?? "")) return null;
  if (dependents(tree, noun, "conj", "acl", "acl:relcl", "appos").length > 0) return null;
  if (!isIntroduced(tree, noun) || dependents(tree, verb, "conj").length > 0) return null;
  return { noun, many: tagAt(tree, noun) === "NNS", kind: passive ? "made" : "new" };
}

/** The last word of a statement; with a short form in brackets after it, the word before those. */
function lastOf(tree: SentenceTree): number {
  let last = tree.words.length - 2;
  if (lowerAt(tree, last) === ")") {
    while (last > 0 && (tree.depths[last] ?? 0) > 0) last -= 1;
    if (lowerAt(tree, last) === ")") while (last > 0 && lowerAt(tree, last) !== "(") last -= 1;
    while (last > 0 && /^[()]$/u.test(lowerAt(tree, last))) last -= 1;
  }
  return last;
}

/** "a new model", "several models", "models": not "the", "the first", "no". */
function isIntroduced(tree: SentenceTree, noun: number): boolean {
  const first = tree.first[noun] ?? noun;
  const words = tree.words.slice(first, noun);
  if (
    words.some(
      ({ lower }, index) =>
        /^(?:the|first|only|no|any|each|every|such|this|these|that|those|its|their|same|other|which|and|or)$/u.test(
          lower,
        ) || /^(?:JJS|RBS)$/u.test(tagAt(tree, first + index)),
    )
  )
    return false;
  const opening = words[0]?.lower ?? "";
  return tagAt(tree, noun) === "NNS" || /^(?:an?|one|another|our)$/u.test(opening);
}

/** "a model to find lamps, which is old": of the model or of what it finds; only the number of the verb tells. */
function mayTellOfTool(tree: SentenceTree, { many }: Tool, aim: Aim, at: number, end: number): boolean {
  for (let index = at + 2; index < end - 1; index += 1) {
    const comma = tree.words[index - 1]?.text === ",";
    if (comma && /^(?:VBN|VBG|CD)$/u.test(tagAt(tree, index))) return true;
    if (!/^(?:which|that)$/u.test(lowerAt(tree, index)) || !/^W/u.test(tagAt(tree, index))) continue;
    if (aim === "to" && !comma) continue;
    let verb = index + 1;
    while (/^(?:RB|MD)/u.test(tagAt(tree, verb))) verb += 1;
    const others = tagAt(tree, comma ? index - 2 : index - 1) === "NNS";
    const form = formOf(tree, verb);
    if (others === many || form !== (others ? "VBP" : "VBZ")) return true;
  }
  return tree.words.slice(at, end).some(
    ({ lower }, index, words) =>
      // "plans to walk on A, such as B", "a plan based on A for B": of the plans
      (lower === "such" && words[index - 1]?.text === ",") ||
      (aim === "based" && lower === "for") ||
      /^(?:whose|whereby|thereby|thus|without|along|consisting|comprising|composed|together)$/u.test(lower) ||
      (/^(?:for-thing|based)$/u.test(aim) && lower === "to" && tagAt(tree, at + index + 1) === "VB"),
  );
}

function formOf(tree: SentenceTree, verb: number): string {
  const lower = lowerAt(tree, verb);
  if (lower === "was") return "VBZ";
  return lower === "were" ? "VBP" : tagAt(tree, verb);
}

/** "We build A to find B and test C", where those who build may be those who test. */
function goesOnAsDeed(
  tree: SentenceTree,
  { tree: left, subject }: Reading,
  at: number,
  end: number,
): boolean {
  if (lowerAt(left, subject) !== "we") return false;
  for (let index = at + 3; index < end - 1; index += 1)
    if (
      /^(?:and|,)$/u.test(lowerAt(tree, index - 1)) &&
      /^VBP?$/u.test(tagAt(tree, index)) &&
      AUTHORS_DO.has(tree.words[index]?.lemma ?? "")
    )
      return true;
  return false;
}
