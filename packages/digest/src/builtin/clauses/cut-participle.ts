import { inflect } from "../../lexicon/verb-forms.ts";
import {
  dependent,
  dependents,
  finiteWord,
  isNegated,
  isPlural,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../low/sentence-tree.ts";
import { type Word, word } from "../prose/words.ts";
import {
  type ClausePart,
  isConditional,
  lengthOf,
  modalsOf,
  pronounFor,
  standsAlone,
} from "./clause-part.ts";

/** Participles that speak of all that was said before them. */
const OF_THE_WHOLE: Readonly<Record<string, string>> = {
  suggesting: "suggest",
  indicating: "indicate",
  implying: "imply",
  showing: "show",
  demonstrating: "show",
  confirming: "confirm",
  revealing: "show",
  leading: "lead",
  resulting: "result",
  allowing: "allow",
  enabling: "enable",
  causing: "cause",
};
/** These need a "that": with an object, their subject may be a noun before. */
const WITH_THAT = /^(?:showing|demonstrating|confirming|revealing|implying)$/u;
/** Participles whose subject is that of the sentence. */
const OF_THE_SUBJECT: Readonly<Record<string, string>> = {
  achieving: "achieve",
  outperforming: "outperform",
  reducing: "reduce",
  improving: "improve",
  providing: "provide",
  yielding: "yield",
  increasing: "increase",
  avoiding: "avoid",
  preventing: "prevent",
  reaching: "reach",
  obtaining: "obtain",
  giving: "give",
  offering: "offer",
  making: "make",
  producing: "produce",
  requiring: "require",
  promoting: "promote",
};

/** ", suggesting that ..." as "This suggests that ...", ", reducing ..." as "It reduces ...". */
export function cutParticiple(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body, verb } = part;
  for (const clause of participlesOf(tree, part)) {
    if (clause < verb || clause >= body.end || tagAt(tree, clause) !== "VBG") continue;
    const comma = commaBefore(tree, clause);
    if (comma === null || !standsAlone(tree, clause, body, comma + 1, body.end)) continue;
    if (
      isNegated(tree, verb) ||
      isConditional(tree, verb) ||
      tree.children[clause]?.some((child) => tree.relations[child] === "conj")
    )
      return null;
    const opening = openingOf(tree, part, clause, comma);
    if (opening === null || lengthOf(tree, body.start, comma) < 4) return null;
    return [
      { ...part, body: { start: body.start, end: comma } },
      { opening, body: { start: clause + 1, end: body.end }, verb: -1, subject: undefined },
    ];
  }
  return null;
}

/** Participles that hang on the verb; and those that speak of the whole, wherever the parser put them. */
function participlesOf(tree: SentenceTree, { verb, body }: ClausePart): number[] {
  const found = dependents(tree, verb, "advcl", "xcomp", "acl", "dep");
  for (let index = verb + 1; index < body.end; index += 1) {
    if (
      OF_THE_WHOLE[lowerAt(tree, index)] !== undefined &&
      !found.includes(index) &&
      isReported(tree, index, verb)
    )
      found.push(index);
  }
  return found;
}

/** Whether everything between a word and the verb is told as a fact. */
function isReported(tree: SentenceTree, index: number, verb: number): boolean {
  let at = tree.heads[index] ?? -1;
  for (let steps = 0; at >= 0 && steps < 30; steps += 1) {
    if (at === verb) return true;
    if (isNegated(tree, at) || isConditional(tree, at) || modalsOf(tree, at).length > 0) return false;
    if (/^(?:advcl|acl:relcl|csubj)$/u.test(tree.relations[at] ?? "")) return false;
    if (tree.relations[at] === "ccomp" && !FACTUAL.test(lowerAt(tree, tree.heads[at] ?? -1))) return false;
    at = tree.heads[at] ?? -1;
  }
  return false;
}

const FACTUAL =
  /^(?:show|find|found|report|demonstrate|prove|observe|reveal|confirm|discover|establish|see|saw)/u;

/** The comma before a participle, which only an adverb may follow. */
function commaBefore(tree: SentenceTree, clause: number): number | null {
  let at = clause - 1;
  if (/^(?:thus|thereby|hence|therefore)$/u.test(lowerAt(tree, at))) at -= 1;
  return tree.words[at]?.text === "," && (tree.depths[at] ?? 0) === 0 ? at : null;
}

function openingOf(tree: SentenceTree, part: ClausePart, clause: number, comma: number): Word[] | null {
  const participle = lowerAt(tree, clause);
  const thus = comma < clause - 1;
  const whole = OF_THE_WHOLE[participle] ?? (thus ? OF_THE_SUBJECT[participle] : undefined);
  if (whole !== undefined) {
    if (WITH_THAT.test(participle) && lowerAt(tree, clause + 1) !== "that") return null;
    return [
      word("this", "PRON"),
      ...finiteLike(
        tree,
        part.verb,
        whole,
        false,
        /^(?:lead|result|allow|enable|cause)$/u.test(whole) || thus,
      ),
    ];
  }
  const verb = OF_THE_SUBJECT[participle];
  const pronoun = pronounFor(tree, part.subject);
  if (
    verb === undefined ||
    pronoun === null ||
    dependent(tree, part.verb, "aux:pass", "ccomp", "cop") !== undefined
  )
    return null;
  if (dependent(tree, clause, "obj") === undefined) return null;
  const plural = pronoun.lower === "we" || (part.subject !== undefined && isPlural(tree, part.subject));
  return [pronoun, ...finiteLike(tree, part.verb, verb, plural, true)];
}

/** A verb as finite as the main one: with its "may" or "can", and in its tense where the deed belongs to it. */
function finiteLike(
  tree: SentenceTree,
  main: number,
  verb: string,
  plural: boolean,
  follows: boolean,
): Word[] {
  const [modal] = modalsOf(tree, main);
  if (modal !== undefined && follows) return [word(lowerAt(tree, modal), "AUX"), word(verb, "VERB")];
  const finite = finiteWord(tree, main);
  const past = follows && finite !== undefined && tagAt(tree, finite) === "VBD";
  return [word(inflect(verb, past ? "past" : plural ? "base" : "third"), "VERB")];
}
