import {
  dependents,
  finiteWord,
  isSubtree,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../low/sentence-tree.ts";
import { type Compression, endMark, isBalanced, isHarmless, leaveOut, textAt } from "./compression.ts";

/** What commas set off from a sentence, and how much goes with it. */
interface SetOff {
  readonly start: number;
  readonly end: number;
  readonly top: number;
}

/** Relative clauses, appositions, participles and examples that commas set off. */
export function compressSetOff(tree: SentenceTree): Compression[] {
  const found: Compression[] = [];
  for (const [top, relation] of tree.relations.entries()) {
    const loss = lossOf(tree, top, relation);
    if (loss === null) continue;
    const part = setOff(tree, top) ?? runOn(tree, top);
    if (part === null || !isHarmless(tree, part.start, part.end)) continue;
    const atEnd = part.end >= endMark(tree);
    // What closes a sentence is often what its author wants to say.
    found.push(leaveOut(part.start, part.end, Math.min(1, loss * (atEnd ? 1.3 : 1))));
  }
  return found;
}

const CONCLUDING =
  /^(?:suggest|indicat|imply|implies|show|demonstrat|confirm|reveal|result|lead|allow|enabl|provid|caus|mak|achiev|outperform|improv|reduc|yield|giv|highlight|support|produc|increas|decreas|establish|prov|open|rais|offer|point)\p{L}*ing$|^(?:suggesting|indicating|implying|showing|demonstrating|confirming|revealing|resulting|leading|allowing|enabling|making|proving|giving)$/u;

function lossOf(tree: SentenceTree, top: number, relation: string): number | null {
  switch (relation) {
    case "acl:relcl":
      return opensWith(tree, top, /^(?:which|who|whose|whom|where)$/u) ? 0.5 : null;
    case "appos":
      return presents(tree, top) || isClause(tree, top) ? null : 0.3;
    case "acl":
      if (lowerAt(tree, top) === "including") return 0.2;
      if (presents(tree, top)) return null;
      if (INSIGHT.test(textFrom(tree, top))) return 0.15;
      return CONCLUDING.test(lowerAt(tree, top)) ? 1 : 0.4;
    case "advcl":
      if (lowerAt(tree, top) === "including") return 0.2;
      if (INSIGHT.test(textFrom(tree, top))) return 0.15;
      if (finiteWord(tree, top) !== undefined || subjectOf(tree, top) !== undefined) return null;
      if (!/^VB[GN]$/u.test(tagAt(tree, top))) return null;
      return CONCLUDING.test(lowerAt(tree, top)) ? 1 : 0.45;
    case "nmod":
    case "obl":
      return isExample(tree, top) && isSaidWithout(tree, top) ? 0.2 : null;
    default:
      return null;
  }
}

/** More finite verbs than words that open a clause: "lamps that glow are used" stands beside nothing. */
function isClause(tree: SentenceTree, top: number): boolean {
  const tags = tree.tags.slice(tree.first[top] ?? top, (tree.last[top] ?? top) + 1);
  const opened = tags.filter((tag) => /^W/u.test(tag)).length;
  return tags.filter((tag) => /^(?:VB[ZPD]|MD)$/u.test(tag)).length > opened;
}

/** "thus providing new insights into": what any paper says of itself. */
const INSIGHT =
  /^(?:thus |thereby |hence )?(?:providing|offering|giving|opening|shedding|paving|highlighting|suggesting|laying|raising) (?:\p{L}+ ){0,4}(?:insights?|avenues?|light|perspectives?|way|path|implications|importance|foundations?|groundwork|directions?|possibilit(?:y|ies)|opportunit(?:y|ies)|starting point|framework for)\b/u;

function textFrom(tree: SentenceTree, top: number): string {
  return tree.words
    .slice(tree.first[top] ?? top, (tree.last[top] ?? top) + 1)
    .map(({ lower }) => lower)
    .filter((lower) => lower !== ",")
    .join(" ");
}

const PRESENTING =
  /^(?:propos|introduc|present|develop|describ|report|design|releas|creat|construct|call|nam|discuss|detail|study|studi|investigat|identif|discover)/u;

/** "We propose X, a method ...": what stands beside X says what was proposed. */
function presents(tree: SentenceTree, top: number): boolean {
  let head = tree.heads[top] ?? -1;
  for (let steps = 0; steps < 4 && head >= 0; steps += 1) {
    if (/^V/u.test(tagAt(tree, head))) return PRESENTING.test(lowerAt(tree, head));
    head = tree.heads[head] ?? -1;
  }
  return false;
}

/** "tissues such as lung and liver": examples without a comma before them, up to where a mark or the sentence ends. */
function runOn(tree: SentenceTree, top: number): SetOff | null {
  const first = tree.first[top] ?? top;
  const end = (tree.last[top] ?? top) + 1;
  if (lowerAt(tree, first) !== "such" || lowerAt(tree, first + 1) !== "as" || first === 0) return null;
  const closes = end >= endMark(tree) || /^[,;:)]$/u.test(textAt(tree, end));
  const whole =
    isSubtree(tree, top, first, end) && isBalanced(tree, first, end) && !isFirstExample(tree, end);
  return closes && whole && (tree.depths[first] ?? 0) === 0 ? { start: first, end, top } : null;
}

/** "halls such as A, old barns, new ships, etc.": more examples behind the comma, whatever the parser joins them to. */
function isFirstExample(tree: SentenceTree, comma: number): boolean {
  if (textAt(tree, comma) !== "," || !/^(?:NN|JJ|CC|VBG)/u.test(tagAt(tree, comma + 1))) return false;
  if (/^(?:but|so|yet)$/u.test(lowerAt(tree, comma + 1))) return false;
  const joint = tree.words.findIndex(({ lower }, at) => at > comma && /^(?:and|or|etc\.?)$/u.test(lower));
  if (joint < 0) return false;
  return !tree.tags.slice(comma + 1, joint).some((tag) => /^(?:VB[ZPD]|MD|PRP|W)/u.test(tag));
}

function opensWith(tree: SentenceTree, top: number, word: RegExp): boolean {
  const first = tree.first[top] ?? top;
  return (
    word.test(lowerAt(tree, first)) ||
    word.test(lowerAt(tree, first + 1)) ||
    word.test(lowerAt(tree, first + 2))
  );
}

/** "such as ...", "including ...", "for example ...", "e.g. ...". */
function isExample(tree: SentenceTree, top: number): boolean {
  const first = tree.first[top] ?? top;
  const opening = `${lowerAt(tree, first)} ${lowerAt(tree, first + 1)}`;
  return (
    /^(?:such as|including |for example|for instance|e\.g)/u.test(opening) ||
    dependents(tree, top, "case").some((word) => lowerAt(tree, word) === "including")
  );
}

/** "tasks such as A" is nothing without A; "downstream tasks such as A" says what tasks. */
function isSaidWithout(tree: SentenceTree, top: number): boolean {
  const head = tree.heads[top] ?? -1;
  return dependents(tree, head, "amod", "compound", "nmod").some((child) => child !== top && child < head);
}

/** The subtree with the commas around it: two, or one where the sentence ends or begins. */
function setOff(tree: SentenceTree, top: number): SetOff | null {
  let first = tree.first[top] ?? top;
  let last = tree.last[top] ?? top;
  // The parser hangs the commas around a clause on the clause.
  while (first < top && textAt(tree, first) === ",") first += 1;
  while (last > top && textAt(tree, last) === ",") last -= 1;
  const before = textAt(tree, first - 1);
  const after = textAt(tree, last + 1);
  if (!isSubtree(tree, top, first, last + 1)) return null;
  const closes = last + 1 >= endMark(tree);
  if (first === 0 || before !== "," || (tree.depths[first] ?? 0) > 0) return null;
  if (!closes && after !== ",") return null;
  const end = closes ? endMark(tree) : last + 2;
  return isBalanced(tree, first - 1, end) && end - first >= 2 && !isListed(tree, top, first)
    ? { start: first - 1, end, top }
    : null;
}

/** A comma before one of several: "red, green, and blue". */
function isListed(tree: SentenceTree, top: number, first: number): boolean {
  const head = tree.heads[top] ?? -1;
  const siblings = dependents(tree, head, "conj").length + dependents(tree, top, "conj", "cc").length;
  return tree.relations[top] === "appos" && (siblings > 0 || textAt(tree, first) === "and");
}
