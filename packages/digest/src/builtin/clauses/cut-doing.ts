import { inflect } from "../../lexicon/verb-forms.ts";
import { baseOf } from "../low/phrase-edits.ts";
import { dependent, finiteWord, isNegated, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { plainBase } from "../low/verb-edits.ts";
import { type Word, word } from "../prose/words.ts";
import {
  type ClauseAlone,
  clauseAlone,
  looseFinite,
  opensScope,
  opensSupposition,
  wordsOf,
} from "./clause-alone.ts";
import { type ClausePart, isConditional, lengthOf, modalsOf, pronounFor } from "./clause-part.ts";
import { isOfFound } from "./of-found.ts";

/** What follows from all that was said. */
const REPORTS =
  /^(?:suggesting|indicating|implying|showing|demonstrating|confirming|revealing|illustrating|implicating|highlighting|underscoring|emphasizing|supporting|reflecting|establishing|hinting|pointing|challenging|proving)$/u;
const OUTCOMES =
  /^(?:leading|resulting|allowing|enabling|causing|reducing|improving|increasing|decreasing|avoiding|preventing|yielding|making|producing|promoting|permitting|raising|creating|generating|eliminating|giving|enhancing|providing|offering|facilitating|accelerating|triggering|ensuring|inducing|restoring|strengthening|weakening|limiting|lowering|rendering|bringing|opening|explaining|preserving|amplifying|driving|defining|forming|paving|complicating|activating|inhibiting|blocking|disrupting|stimulating|suppressing|delaying|shifting|extending)$/u;
/** What the subject itself does. */
const OWN =
  /^(?:regulating|binding|serving|acting|playing|focusing|representing|outperforming|overtaking|resembling|covering|drawing|surpassing|exceeding|matching|reaching|achieving|obtaining|targeting|controlling|modulating|recruiting|killing|attaining|addressing|finding|identifying)$/u;

/** A final ", showing B" as "This shows B", and ", regulating B" as "It regulates B". */
export function cutDoing(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let comma = body.end - 4; comma > body.start + 3; comma -= 1) {
    if (tree.words[comma]?.text !== "," || (tree.depths[comma] ?? 0) > 0) continue;
    const adverb = /^(?:thus|thereby|hence|therefore|ultimately|eventually|further)$/u.test(
      lowerAt(tree, comma + 1),
    )
      ? 1
      : 0;
    const place = comma + 1 + adverb;
    const lower = lowerAt(tree, place);
    if (!REPORTS.test(lower) && !OUTCOMES.test(lower) && !OWN.test(lower)) continue;
    return lengthOf(tree, place, body.end) < 3 ? null : cutAt(tree, part, comma, place);
  }
  return null;
}

function cutAt(
  tree: SentenceTree,
  part: ClausePart,
  comma: number,
  place: number,
): readonly ClausePart[] | null {
  const { body } = part;
  const rest = tree.words.slice(place + 1, body.end);
  const left = wordsOf(tree, part, comma);
  const report = REPORTS.test(lowerAt(tree, place));
  // "A only when B, suggesting C" suggests it whatever the condition; what is supposed suggests nothing.
  if ((report ? opensSupposition(left) : opensScope(left)) || joinsAnother(rest)) return null;
  const first = clauseAlone(tree, part.opening, body.start, comma);
  const base = baseOf(tree, place) ?? baseFrom(tree, place);
  if (base === null) return null;
  // What reports speaks of all before it, wherever the verb of that is.
  if (first === null && !(report && looseFinite(tree, part.opening, body.start, comma) !== null)) return null;
  const opening = first === null ? reportOpening(base) : openingOf(tree, first, place, base);
  if (opening === null) return null;
  // "resulting in" is "leads to".
  const inTo = lowerAt(tree, place) === "resulting" && lowerAt(tree, place + 1) === "in";
  if (lowerAt(tree, place) === "resulting" && !inTo) return null;
  const start = place + (inTo ? 2 : 1);
  const told = inTo ? [...opening, word("to", "ADP")] : opening;
  const second = clauseAlone(tree, told, start, body.end);
  if (second === null || second.subject !== 0 || second.verb >= told.length) return null;
  return [
    { ...part, body: { start: body.start, end: comma } },
    { opening: told, body: { start, end: body.end }, verb: -1, subject: undefined },
  ];
}

function baseFrom(tree: SentenceTree, place: number): string | null {
  const lemma = tree.words[place]?.lemma ?? "";
  return /^\p{Ll}+$/u.test(lemma) && !/ing$/u.test(lemma) ? lemma : null;
}

/** "leading to A and destroying B", "showing A, and B does C": what follows goes on with a verb of its own. */
function joinsAnother(rest: readonly { readonly lower: string; readonly tag: string }[]): boolean {
  return rest.some(({ lower }, index) => {
    if (!/^(?:and|or|,|but|while)$/u.test(lower)) return false;
    const next = rest[index + (rest[index + 1]?.tag === "ADV" ? 2 : 1)];
    return /ing$/u.test(next?.lower ?? "") && next?.tag === "VERB";
  });
}

function openingOf(tree: SentenceTree, first: ClauseAlone, place: number, base: string): Word[] | null {
  const lower = lowerAt(tree, place);
  const report = REPORTS.test(lower);
  const unsure = isNegated(first.tree, first.verb) || isConditional(first.tree, first.verb);
  if (report) return reportOpening(base);
  if (unsure) return null;
  const plain = plainBase(inflectsToLead(lower, base), false);
  if (OUTCOMES.test(lower)) return [word("this", "PRON"), ...finiteLike(first, plain, false)];
  const pronoun = pronounFor(first.tree, first.subject);
  if (pronoun === null || dependent(first.tree, first.verb, "aux:pass", "cop") !== undefined) return null;
  // "Our results inspire a lamp, reaching B": no result does what the lamp may.
  if (/^(?:result|evidence|datum|data|finding|observation)s?$/u.test(lowerAt(first.tree, first.subject)))
    return null;
  if (pronoun.lower === "we" && isOfFound(first.tree.words[first.verb]?.lemma ?? "", base)) return null;
  return [pronoun, ...finiteLike(first, plain, pronoun.lower !== "it")];
}

function reportOpening(base: string): Word[] {
  return [word("this", "PRON"), word(inflect(plainBase(base, false), "third"), "VERB")];
}

function inflectsToLead(lower: string, base: string): string {
  return lower === "resulting" ? "lead" : base;
}

/** A verb with the "may" and in the tense of the clause before. */
function finiteLike({ tree, verb }: ClauseAlone, base: string, plural: boolean): Word[] {
  const [modal] = modalsOf(tree, verb);
  if (modal !== undefined) return [word(lowerAt(tree, modal), "AUX"), word(base, "VERB")];
  const finite = finiteWord(tree, verb);
  const past =
    finite !== undefined &&
    (tagAt(tree, finite) === "VBD" || /^(?:was|were|had|did)$/u.test(lowerAt(tree, finite)));
  return [word(inflect(base, past ? "past" : plural ? "base" : "third"), "VERB")];
}
