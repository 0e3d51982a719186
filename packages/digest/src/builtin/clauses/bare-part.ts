import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import type { ClausePart } from "./clause-part.ts";

/** Nouns that say nothing of their own: which method it is, only a word beside it tells. */
const VAGUE_NOUNS =
  /^(?:method|approach|model|framework|algorithm|system|technique|tool|strategy|way|process|set|feature|property|function|result|solution|scheme|architecture|procedure|mechanism|theory|study|role|basis|concept|idea|problem|question|analysis|work|paper|article|finding|datum|data|author|kind|type|sort|form|class|family|number|variety|range|series|formalism|setting|task|objective|formula|effect|change|factor|structure|formulation|perspective|view|insight|evidence|example|case|part|approximation|measure|representation|phenomenon|scenario|design|technology|pipeline|protocol|platform|notion|principle|construction|component|module|application|experiment|dataset|software|package|bound|condition|parameter|object|thing|area|field|factor|hypothesis|definition)s?$/u;
const VAGUE_WORDS =
  /^(?:new|novel|simple|flexible|general|such|proposed|powerful|efficient|effective|different|various|several|many|other|our|two|three|four|first|second|one|good|better|important|key|main|own|alternative|existing|recent|previous|current|certain|specific|particular|same|large|small|innovative|robust|practical|useful|unified|promising|possible|strong|common|additional|further|original|used|straightforward|easy|fast|accurate|rich|interesting|unique|generic)$/u;

const TELLING = /^(?:NN|JJ|CD|FW|VBN|VBG|MATH)/u;

/** Whether what a part names has no defining word: "We present a method", "We use it" say nothing alone. */
export function isBare(tree: SentenceTree, { opening, body }: ClausePart): boolean {
  let telling = 0;
  for (let index = body.start; index < body.end; index += 1) if (isTelling(tree, index)) telling += 1;
  // "We use rats": as a sentence of its own, it must say more than a name.
  const used = opening[0]?.lower === "we" && opening.length === 2;
  return telling < (used ? 3 : 1) || endsBare(tree, body.end - 1);
}

/** "... leads to a new method", "... finds solutions" */
function endsBare(tree: SentenceTree, last: number): boolean {
  if (!VAGUE_NOUNS.test(tree.words[last]?.lemma ?? "")) return false;
  let index = last - 1;
  while (index > 0 && VAGUE_WORDS.test(lowerAt(tree, index))) index -= 1;
  return /^an?$/u.test(lowerAt(tree, index)) || (index === last - 1 && /^VB/u.test(tagAt(tree, index)));
}

/** "We used this correspondence", "We define our task": without its means or aim, nothing new is told. */
export function endsTakenUp(tree: SentenceTree, { body }: ClausePart): boolean {
  let at = body.end - 1;
  while (at > body.start && body.end - at <= 3 && /^(?:NN|JJ)/u.test(tagAt(tree, at))) at -= 1;
  return /^(?:this|these|those|that|our|their|its|it|them)$/u.test(lowerAt(tree, at)) && isVerb(tree, at - 1);
}

function isVerb(tree: SentenceTree, index: number): boolean {
  return /^VB[ZPD]?$/u.test(tagAt(tree, index));
}

function isTelling(tree: SentenceTree, index: number): boolean {
  if (!TELLING.test(tagAt(tree, index)) || tree.relations[index]?.startsWith("aux")) return false;
  const lower = lowerAt(tree, index);
  return !VAGUE_NOUNS.test(tree.words[index]?.lemma ?? lower) && !VAGUE_WORDS.test(lower);
}

/** Whether every bracket that a part opens or closes has its other half there. */
export function hasWholeBrackets(tree: SentenceTree, { body }: ClausePart): boolean {
  let open = 0;
  for (let index = body.start; index < body.end; index += 1) {
    const text = tree.words[index]?.text ?? "";
    if (tree.tags[index] === "MATH") continue;
    if (/^[([{]$/u.test(text)) open += 1;
    if (/^[)\]}]$/u.test(text)) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
