import { inflect } from "../../lexicon/verb-forms.ts";
import { baseOf } from "../low/phrase-edits.ts";
import {
  dependent,
  dependents,
  finiteWord,
  isPlural,
  isSubtree,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../low/sentence-tree.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import { type ClausePart, lengthOf, modalsOf, pronounFor } from "./clause-part.ts";

/** What is no deed, or holds for what follows: "assuming A, we show B" does not say that A. */
const NO_DEEDS =
  /^(?:assuming|considering|given|following|including|depending|regarding|concerning|according|supposing|knowing|being|having|hoping|recognizing|noting|starting|owing|lacking|surprisingly|motivated|understanding|believing|hypothesizing|requiring|allowing|restricting|limiting|ignoring|neglecting|excluding|accounting|controlling|adjusting|during|beginning|going|looking|focusing|concerning|realizing|seeing|interestingly)$/u;

/** "Using X, we show Y" as "We used X. In this way, we show Y"; "To do X, we did Y" as "We wanted to do X. For this, we did Y". */
export function cutOpening(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { verb, body } = part;
  if (part.opening.length > 0) return null;
  const subject = subjectOf(tree, verb);
  if (subject === undefined || finiteWord(tree, verb) === undefined) return null;
  for (const clause of dependents(tree, verb, "advcl", "obl", "nmod", "dep")) {
    if ((tree.first[clause] ?? 0) !== body.start || clause > subject) continue;
    const end = (tree.last[clause] ?? clause) + 1;
    const comma = tree.words[end]?.text === "," ? end : tree.words[end - 1]?.text === "," ? end - 1 : -1;
    // Before "we" a comma may be missing: nothing else can begin there.
    const stop = comma >= 0 ? comma : end;
    if ((comma < 0 && end !== subject) || stop > subject || !isSubtree(tree, clause, body.start, stop))
      continue;
    if (lengthOf(tree, body.start, stop) < 3 || lengthOf(tree, stop, body.end) < 5) continue;
    const cut =
      cutDoing(tree, part, clause, stop) ?? cutPurpose(tree, part, clause, stop) ?? cutHelp(tree, part, stop);
    if (cut !== null) return cut;
  }
  return null;
}

function cutDoing(
  tree: SentenceTree,
  part: ClausePart,
  clause: number,
  comma: number,
): readonly ClausePart[] | null {
  const { verb, body } = part;
  const subject = subjectOf(tree, verb);
  const by = lowerAt(tree, body.start) === "by" || lowerAt(tree, body.start) === "through";
  const start = body.start + (by ? 1 : 0);
  const named = nameOf(tree, subject);
  if (
    start !== clause ||
    named === null ||
    NO_DEEDS.test(lowerAt(tree, clause)) ||
    tagAt(tree, clause) !== "VBG"
  )
    return null;
  if (dependent(tree, verb, "aux:pass", "cop") !== undefined || tree.relations[subject ?? 0] !== "nsubj")
    return null;
  const base = baseOf(tree, clause);
  // "By doing A, we can do B" does not say that A was done.
  if (base === null || modalsOf(tree, verb).length > 0) return null;
  const finite = finiteWord(tree, verb);
  const past = finite !== undefined && tagAt(tree, finite) === "VBD";
  if (dependents(tree, clause, "conj").length > 0) return null;
  const plural = subject !== undefined && isPlural(tree, subject);
  const did = inflect(base, past ? "past" : plural ? "base" : "third");
  return [
    {
      opening: [...named, word(did, "VERB")],
      body: { start: clause + 1, end: comma },
      verb: -1,
      subject: undefined,
    },
    {
      opening: wordsFrom("in this way ,"),
      body: { start: afterComma(tree, comma), end: body.end },
      verb,
      subject,
    },
  ];
}

/** "Through X, we do Y", "Based on X, we do Y": "We used X. In this way, we do Y." */
function cutHelp(tree: SentenceTree, part: ClausePart, stop: number): readonly ClausePart[] | null {
  const { verb, body } = part;
  const subject = subjectOf(tree, verb);
  const named = nameOf(tree, subject);
  const words = tree.words.slice(body.start, body.start + 5).map(({ lower }) => lower);
  const help = HELPS.find((phrase) => phrase.every((expected, index) => words[index] === expected));
  const first = tagAt(tree, body.start + (help?.length ?? 0));
  if (named === null || help === undefined || !/^(?:DT|NN|JJ|CD|PRP\$)/u.test(first)) return null;
  const finite = finiteWord(tree, verb);
  const past = finite !== undefined && tagAt(tree, finite) === "VBD";
  const start = body.start + help.length;
  return [
    {
      opening: [...named, word(past ? "used" : "use", "VERB")],
      body: { start, end: stop },
      verb: -1,
      subject: undefined,
    },
    {
      opening: wordsFrom("in this way ,"),
      body: { start: afterComma(tree, stop), end: body.end },
      verb,
      subject,
    },
  ];
}

const HELPS = [
  "through",
  "by means of",
  "with the help of",
  "with the aid of",
  "through the use of",
  "by using",
  "via",
  "based on",
].map((phrase) => phrase.split(" "));

/** Who does it, told before the deed: only the authors, whose name is short and clear. */
function nameOf(tree: SentenceTree, subject: number | undefined): Word[] | null {
  return subject !== undefined && lowerAt(tree, subject) === "we" ? [word("we", "PRON")] : null;
}

function cutPurpose(
  tree: SentenceTree,
  part: ClausePart,
  clause: number,
  comma: number,
): readonly ClausePart[] | null {
  const { verb, body } = part;
  const start =
    lowerAt(tree, body.start) === "in" && lowerAt(tree, body.start + 1) === "order"
      ? body.start + 2
      : body.start;
  if (lowerAt(tree, start) !== "to" || tagAt(tree, clause) !== "VB" || start + 1 !== clause) return null;
  // "To do so", "to address this": what is meant was told before, and is no wish by itself.
  if (
    tree.words
      .slice(start, comma)
      .some(({ lower }) => /^(?:so|this|these|that|it|them|such|end)$/u.test(lower))
  )
    return null;
  const subject = subjectOf(tree, verb);
  if (pronounFor(tree, subject)?.lower !== "we") return null;
  const finite = finiteWord(tree, verb);
  const past = finite !== undefined && tagAt(tree, finite) === "VBD";
  return [
    {
      opening: wordsFrom(past ? "we wanted" : "we want"),
      body: { start, end: comma },
      verb: -1,
      subject: undefined,
    },
    {
      opening: wordsFrom("for this ,"),
      body: { start: afterComma(tree, comma), end: body.end },
      verb,
      subject,
    },
  ];
}

function afterComma(tree: SentenceTree, index: number): number {
  return tree.words[index]?.text === "," ? index + 1 : index;
}
