import { wordTable } from "../../word-table.ts";
import { hasFiniteTag, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { type ClausePart, withoutEndMark } from "./clause-part.ts";
import { endsInMore } from "./tail-of-sentence.ts";

/** Whether a part that others follow breaks off: "is markedly [and specifically lit]", "a lamp which, when lit". */
export function breaksOff(tree: SentenceTree, { body }: ClausePart): boolean {
  const last = withoutEndMark(tree, body) - 1;
  // "Not only can A, but B" is one.
  if (lowerAt(tree, body.start) === "not" && lowerAt(tree, body.start + 1) === "only") return true;
  const before = lowerAt(tree, last - 1);
  if (/^RB$/u.test(tagAt(tree, last)) && /ly$/u.test(lowerAt(tree, last))) {
    const joins = /^(?:and|or|but)$/u.test(lowerAt(tree, last + 1)) && /^RB/u.test(tagAt(tree, last + 2));
    if ((before === "," && PARTLY.test(lowerAt(tree, last))) || joins) return true;
  }
  // "is tied to, and can light, the hall": what it is tied to stands behind.
  if (/^(?:IN|TO)$/u.test(tagAt(tree, last)) && /^(?:and|or|but|,)$/u.test(lowerAt(tree, last + 1)))
    return true;
  // "built so that A but not B": both are what it is built for.
  if (/^(?:and|but|,)$/u.test(lowerAt(tree, last + 1)) && opensPurpose(tree, body.start, body.end))
    return true;
  // "a switch -- a lamp": what stands behind a dash needs what is said of it.
  for (let index = last; index > last - 4; index -= 1)
    if (/^(?:--+|—|–)$/u.test(tree.words[index]?.text ?? "")) return true;
  for (let index = body.start; index < body.end; index += 1)
    if (/^(?:WDT|WP)$/u.test(tagAt(tree, index)) && !hasFiniteTag(tree, index, body.end)) return true;
  return false;
}

function opensPurpose(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1)
    if (lowerAt(tree, index + 1) === "that" && /^(?:so|such)$/u.test(lowerAt(tree, index))) return true;
  return false;
}

/** What belongs to the words after it. */
const PARTLY =
  /^(?:typically|usually|mainly|mostly|primarily|partly|possibly|probably|largely|simply|especially|particularly|notably|namely)$/u;

/** ", which shows A, and new B": with no other comma before it, B is hardly one of a list. */
export function addsAnother(tree: SentenceTree, { body }: ClausePart): boolean {
  for (let index = body.start + 1; index < body.end - 2; index += 1) {
    if (tree.words[index]?.text !== "," || (tree.depths[index] ?? 0) > 0) continue;
    return lowerAt(tree, index + 1) === "and" && /^(?:DT|JJ|NN|CD|PRP\$)/u.test(tagAt(tree, index + 2));
  }
  return false;
}

/** ", which shows A, in 3 of 9 halls": where its one comma closes the clause, the count is the sentence's. */
export function closesBeforeCount(tree: SentenceTree, { body }: ClausePart): boolean {
  const commas = tree.words.flatMap(({ text }, index) =>
    text === "," && index > body.start && index < body.end && (tree.depths[index] ?? 0) === 0 ? [index] : [],
  );
  const [comma = -1] = commas;
  return (
    commas.length === 1 &&
    /^(?:in|of|at|for|by|from|with|on|among|across)$/u.test(lowerAt(tree, comma + 1)) &&
    /^CD$/u.test(tagAt(tree, comma + 2))
  );
}

/** Whether what is told of one noun goes on with what belongs to the sentence: ", to ...", "and then it ...". */
export function goesBeyond(tree: SentenceTree, { opening, body }: ClausePart): boolean {
  // "a plan moved by hope to mend lamps": who plans wants to mend them.
  const state =
    /^(?:is|are|was|were)$/u.test(opening.at(-1)?.lower ?? "") && tagAt(tree, body.start) === "VBN";
  if (offersOther(tree, body.start, body.end)) return true;
  if (/^(?:this|these)$/u.test(opening[0]?.lower ?? "") && endsInMore(tree, body.start, body.end))
    return true;
  for (let index = body.start + 1; index < body.end - 2; index += 1) {
    if ((tree.depths[index] ?? 0) > 0) continue;
    const text = tree.words[index]?.text;
    const next = lowerAt(tree, index + 1);
    if (text === "," && (next === "to" || (next === "as" && lowerAt(tree, index + 2) !== "well")))
      return true;
    const then = /^(?:then|also|thus|so)$/u.test(next) ? index + 2 : index + 1;
    const joins = /^(?:and|or|but|,)$/u.test(lowerAt(tree, index));
    if (joins && /^(?:it|they|we)$/u.test(lowerAt(tree, then))) return true;
    // "which does A, and which does B"
    if (joins && text !== "," && /^(?:which|who|whose)$/u.test(next)) return true;
    if (joins && next === "that" && /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index + 2))) return true;
    if (state && /^(?:compared|than|versus)$/u.test(lowerAt(tree, index))) return true;
    if (state && index > body.start + 1 && text === "to" && tagAt(tree, index + 1) === "VB") return true;
    // "scavenging A, inhibiting B, and activating C" is one list.
    if (text === "," && next === "and" && tagAt(tree, index + 2) === "VBG") return true;
  }
  return false;
}

/** "a lamp hung on a wire (or a pair of lamps)": the other may stand for all of it, and not for the wire alone. */
export function offersOther(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end - 1; index += 1)
    if (tree.words[index]?.text === "(" && lowerAt(tree, index + 1) === "or") return true;
  return false;
}

/** "We call our lamps, which glow, X": the verb waits for a name. */
export function awaitsName(tree: SentenceTree, { body, verb }: ClausePart): boolean {
  const at = verb >= 0 ? verb : body.start + 1;
  return /^(?:call|name|term|dub|coin|deem|consider|label)$/u.test(tree.words[at]?.lemma ?? "");
}

/** "We screen lamps that glow for wires that burn": what a verb takes along stands behind the clause. */
export function awaitsPhrase(tree: SentenceTree, first: ClausePart, { body }: ClausePart): boolean {
  for (let verb = first.body.start; verb < first.body.end; verb += 1) {
    const takes = tagAt(tree, verb).startsWith("VB")
      ? TAKES_ALONG.get(tree.words[verb]?.lemma ?? "")
      : undefined;
    if (takes === undefined) continue;
    for (let index = first.body.end + 2; index < body.end; index += 1)
      if (takes.test(lowerAt(tree, index)) && /^(?:NN|CD|[,)])/u.test(tagAt(tree, index - 1))) return true;
  }
  return false;
}

const FOR = /^for$/u;
const WITH = /^(?:with|to|against)$/u;
const INTO = /^(?:into|to)$/u;
const TAKES_ALONG: ReadonlyMap<string, RegExp> = wordTable({
  screen: FOR,
  search: FOR,
  scan: FOR,
  probe: FOR,
  inspect: FOR,
  survey: FOR,
  test: FOR,
  check: FOR,
  monitor: FOR,
  examine: FOR,
  compare: WITH,
  contrast: WITH,
  combine: WITH,
  couple: WITH,
  replace: /^(?:with|by)$/u,
  pair: WITH,
  apply: /^to$/u,
  expose: /^to$/u,
  convert: INTO,
  transform: INTO,
  turn: INTO,
  divide: INTO,
  split: INTO,
});

/** Words without which what is said of a noun is said of something else: "This activity is good" is not "little is". */
export function losesLimit(tree: SentenceTree, first: ClausePart, { opening }: ClausePart): boolean {
  if (!opening.some(({ lower }) => /^(?:this|these)$/u.test(lower))) return false;
  const noun = tree.words.findIndex(
    (each, index) => /^NN/u.test(tagAt(tree, index)) && opening.includes(each),
  );
  let at = noun - 1;
  for (; at >= first.body.start && /^(?:JJ|RB|VBN|VBG|NN|CD|DT|HYPH|,)/u.test(tagAt(tree, at)); at -= 1)
    if (LIMITING.test(lowerAt(tree, at)) && lowerAt(tree, at + 1) !== "-") return true;
  return false;
}

const LIMITING =
  /^(?:no|not|minimal|minimum|low|lower|lowest|little|limited|weak|weaker|small|smaller|smallest|partial|reduced|poor|less|fewer|few|slow|slower|decreased|diminished|impaired|insufficient|incomplete|negligible|scarce|sparse|rare|modest|slight|restricted|zero|hardly|lack|absent)$/u;
