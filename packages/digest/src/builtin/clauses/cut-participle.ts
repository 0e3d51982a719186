import { inflect } from "../../lexicon/verb-forms.ts";
import { hasSecondForm } from "../../parts/conjoined-forms.ts";
import { wordTable } from "../../word-table.ts";
import { baseOf } from "../low/phrase-edits.ts";
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
import { plainBase } from "../low/verb-edits.ts";
import { type Word, word } from "../prose/words.ts";
import {
  type ClausePart,
  isConditional,
  lengthOf,
  modalsOf,
  pronounFor,
  standsAlone,
} from "./clause-part.ts";
import { isOfFound } from "./of-found.ts";

/** Participles that speak of all that was said before them. */
const OF_THE_WHOLE: ReadonlyMap<string, string> = wordTable({
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
  reflecting: "reflect",
  forming: "form",
  highlighting: "highlight",
  underscoring: "underscore",
  supporting: "support",
});
const REPORTS = /^(?:suggesting|indicating|implying|showing|demonstrating|confirming|revealing)$/u;
/** These need a "that": with an object, their subject may be a noun before. */
const WITH_THAT = /^(?:showing|demonstrating|confirming|revealing|implying)$/u;
/** What a deed brings about: said of all that was told before. */
const OUTCOMES =
  /^(?:reducing|improving|increasing|decreasing|avoiding|preventing|yielding|making|producing|promoting|permitting|raising|creating|generating|eliminating|giving|enhancing|providing|offering|facilitating|accelerating|triggering|ensuring|inducing|restoring|strengthening|weakening|limiting|lowering)$/u;
/** Participles that are prepositions, or say when and how rather than what else. */
const NO_DEEDS =
  /^(?:including|using|following|depending|compared|comparing|regarding|concerning|assuming|according|starting|ranging|being|having|consisting|belonging|considering|given|excluding|involving|containing|relating|corresponding|beginning|varying|based|owing|spanning|resulting|lacking|during|while|utilizing|employing|leveraging|exploiting|ignoring|neglecting|adjusting|accounting|controlling|combining|taking|focusing|building|extending|applying|working)$/u;

/** ", suggesting that ..." as "This suggests that ...", ", reducing ..." as "It reduces ...". */
export function cutParticiple(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body, verb } = part;
  for (const clause of participlesOf(tree, part)) {
    if (clause < verb || clause >= body.end || tagAt(tree, clause) !== "VBG") continue;
    const comma = commaBefore(tree, clause);
    if (comma === null || !standsAlone(tree, clause, body, comma + 1, body.end)) continue;
    if (
      // "A does not do B, implying that C" still implies C; "not doing B, reducing C" may not reduce it.
      ((isNegated(tree, verb) || isConditional(tree, verb)) && !REPORTS.test(lowerAt(tree, clause))) ||
      tree.children[clause]?.some((child) => tree.relations[child] === "conj" && tagAt(tree, child) === "VBG")
    )
      return null;
    // "suggesting A but did show B" has another verb that says nothing of all before.
    if (dependents(tree, clause, "conj").some((other) => finiteWord(tree, other) !== undefined)) return null;
    if (hasSecondForm(tree, { start: clause, end: body.end })) return null;
    const opening = openingOf(tree, part, clause, comma);
    const resulting = lowerAt(tree, clause) === "resulting" && lowerAt(tree, clause + 1) === "in";
    if (opening === null || lengthOf(tree, body.start, comma) < 4) return null;
    return [
      { ...part, body: { start: body.start, end: comma } },
      {
        opening: resulting ? resultOf(opening) : opening,
        body: { start: clause + (resulting ? 2 : 1), end: body.end },
        verb: -1,
        subject: undefined,
      },
    ];
  }
  return null;
}

/** Participles that hang on the verb; and those that speak of the whole, wherever the parser put them. */
function participlesOf(tree: SentenceTree, { verb, body }: ClausePart): number[] {
  const found = dependents(tree, verb, "advcl", "xcomp", "acl", "dep");
  for (let index = verb + 1; index < body.end; index += 1) {
    const lower = lowerAt(tree, index);
    if (
      (OF_THE_WHOLE.has(lower) || OUTCOMES.test(lower)) &&
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
  const base = baseOf(tree, clause);
  const whole = OF_THE_WHOLE.get(participle) ?? (thus || OUTCOMES.test(participle) ? base : null);
  if (whole !== null && whole !== undefined) {
    if (WITH_THAT.test(participle) && lowerAt(tree, clause + 1) !== "that") return null;
    const deed = /^(?:lead|result|allow|enable|cause)$/u.test(whole) || !OF_THE_WHOLE.has(participle);
    return [word("this", "PRON"), ...finiteLike(tree, part.verb, plainBase(whole, false), false, deed)];
  }
  const pronoun = pronounFor(tree, part.subject);
  if (base === null || pronoun === null || NO_DEEDS.test(participle)) return null;
  if (
    dependent(tree, part.verb, "aux:pass", "ccomp") !== undefined ||
    dependent(tree, clause, "obj") === undefined
  )
    return null;
  // "Our results inspire a lamp, reaching B": no result does what the lamp may.
  if (FINDINGS.test(lowerAt(tree, part.subject ?? -1))) return null;
  if (pronoun.lower === "we" && isOfFound(tree.words[part.verb]?.lemma ?? "", base)) return null;
  const plural = pronoun.lower === "we" || (part.subject !== undefined && isPlural(tree, part.subject));
  return [pronoun, ...finiteLike(tree, part.verb, plainBase(base, pronoun.lower === "we"), plural, true)];
}

const FINDINGS = /^(?:results?|evidence|data|findings?|observations?)$/u;

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

/** "This results in" as "This leads to". */
function resultOf(opening: readonly Word[]): Word[] {
  const leads = opening.map((item) =>
    /^result/u.test(item.text)
      ? word(/ed$/u.test(item.text) ? "led" : /s$/u.test(item.text) ? "leads" : "lead", "VERB")
      : item,
  );
  return [...leads, word("to", "ADP")];
}
