import { EARLIER } from "../../builtin/clauses/done-once.ts";
import { baseOf } from "../../builtin/low/phrase-edits.ts";
import {
  dependents,
  finiteWord,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { inflect } from "../../lexicon/verb-forms.ts";
import { hasSecondForm } from "../conjoined-forms.ts";
import type { Mention } from "../noun-mention.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { type SaidOfNoun, tellOfNoun } from "../tell-of-noun.ts";
import { trimmedEnd } from "./relative-clauses.ts";

/** "lamps made of clay" as "These lamps are made of clay"; so for "holding oil" and "full of oil". */
export function splitReduced(tree: SentenceTree): readonly Split[] {
  return tree.relations.flatMap((relation, cut) => {
    const noun = tree.heads[cut] ?? -1;
    const hangs =
      noun >= 0 && noun < cut && /^(?:acl|amod)$/u.test(relation) && /^NN/u.test(tagAt(tree, noun));
    if (!hangs) return [];
    let start = tree.first[cut] ?? cut;
    while (lowerAt(tree, start) === ",") start += 1;
    const end = trimmedEnd(tree, (tree.last[cut] ?? cut) + 1);
    return splitAt(tree, { noun: nearerNoun(tree, noun, start, cut), start, end, cut });
  });
}

/** "the repair of lamps made of clay": it is the lamps, right before, that are made of something. */
function nearerNoun(tree: SentenceTree, noun: number, start: number, cut: number): number {
  const near = start - 1;
  if (near <= noun || tagAt(tree, near) !== "NNS" || tagAt(tree, noun) !== "NN") return noun;
  return OF_THINGS.test(lowerAt(tree, cut)) && (tree.depths[near] ?? 0) === 0 ? near : noun;
}

/** What is so of things, not of deeds. */
const OF_THINGS =
  /^(?:located|required|needed|involved|expressed|encoded|derived|isolated|infected|transfected|treated|stimulated|bound|made|known|situated|composed|comprised|consisting|containing|carrying|lacking|encoding|living|residing|belonging|expressing|engaged|embedded|enriched|collected|recruited|exposed|labell?ed|equipped|written|drawn|sampled|trained|responsible|affected|produced|designed|attached|anchored|coated|doped|immersed|implicated|conserved)$/u;

type Place = Pick<SaidOfNoun, "noun" | "start" | "end" | "cut">;

function splitAt(tree: SentenceTree, place: Place): Split[] {
  const { noun, start, end, cut } = place;
  const kind = kindOf(tree, cut);
  if (kind === null || finiteWord(tree, cut) !== undefined || !opensWith(tree, start, cut)) return [];
  if (dependents(tree, cut, "nsubj", "nsubj:pass", "mark").length > 0) return [];
  if (kind === "doing" && (isOfTheWhole(tree, start, cut) || hasSecondForm(tree, { start: cut, end })))
    return [];
  // "find lamps consisting of two wires": not only some; "a plan enabling tests of lamps, called L4": the plan is called so.
  if (kind === "doing" && (isMadeUp(tree, noun, cut) || tree.words.slice(cut, end).some(isNamed))) return [];
  // "plans for halls, suitable for winter": the plans or the halls.
  if (kind === "being" && lowerAt(tree, start - 1) === ",") return [];
  if (kind === "done" && isOfAnyUse(tree, noun)) return [];
  // "in L4 silenced human cells": the cells are silenced.
  if (kind === "done" && isSaidOfNext(tree, cut)) return [];
  // "lamps made for halls and wires were sold": the wires may be sold with them.
  if (kind === "done" && end < endOfSentence(tree) && tree.words.slice(cut, end).some(joins)) return [];
  const verb = (of: Mention): Word | null =>
    kind === "doing" ? doingVerb(tree, cut, of) : word(beFor(tree, cut, of), "AUX");
  return tellOfNoun(tree, {
    rule: `reduced:${kind}`,
    noun,
    start,
    end,
    cut,
    statement: (mention, of, end) => {
      const finite = verb(of);
      if (finite === null) return null;
      if (kind !== "doing") return [...mention, finite, { start, end }];
      const adverbs = start < cut ? [{ start, end: cut }] : [];
      return [...mention, ...adverbs, finite, { start: cut + 1, end }];
    },
  });
}

/** A participle before a noun that the parser has as when or where it was done, without a preposition. */
function isSaidOfNext(tree: SentenceTree, cut: number): boolean {
  if (!/^(?:JJ|NN|NNS)$/u.test(tagAt(tree, cut + 1))) return false;
  return dependents(tree, cut, "obl").some(
    (noun) =>
      tree.first[noun] === cut + 1 &&
      tagAt(tree, noun) === "NNS" &&
      !/^(?:year|week|day|month|hour|minute|time)$/u.test(tree.words[noun]?.lemma ?? ""),
  );
}

/** "Lamps bought with oil can be sold": what anybody may do with any such lamps; none were bought. */
function isOfAnyUse(tree: SentenceTree, noun: number): boolean {
  const verb = tree.heads[noun] ?? -1;
  const finite = /^nsubj/u.test(tree.relations[noun] ?? "") ? finiteWord(tree, verb) : undefined;
  const determined = dependents(tree, noun, "det", "nmod:poss", "nummod").length > 0;
  return (
    finite !== undefined &&
    !determined &&
    /^(?:can|could|may|might|must|should)$/u.test(lowerAt(tree, finite))
  );
}

function isMadeUp(tree: SentenceTree, noun: number, cut: number): boolean {
  const bare = dependents(tree, noun, "det", "nmod:poss", "nummod").length === 0;
  return bare && tagAt(tree, noun) === "NNS" && lowerAt(tree, cut) === "consisting";
}

function isNamed({ lower }: Word): boolean {
  return /^(?:termed|called|named|dubbed)$/u.test(lower);
}

function joins({ lower }: Word): boolean {
  return lower === "and" || lower === "or";
}

/** ", showing that A": what is shown is shown by all before, unless the participle tells what something is like. */
function isOfTheWhole(tree: SentenceTree, start: number, cut: number): boolean {
  const noun = tree.heads[cut] ?? -1;
  const comma = lowerAt(tree, start - 1) === ",";
  if (
    !comma &&
    /^(?:allowing|enabling)$/u.test(lowerAt(tree, cut)) &&
    USERS.test(tree.words[noun]?.lemma ?? "")
  )
    return false;
  if (
    dependents(tree, cut, "ccomp").length > 0 ||
    /^(?:arguing|leading|resulting|making|showing|allowing|demonstrating|revealing|indicating|suggesting|implying)$/u.test(
      lowerAt(tree, cut),
    )
  )
    return true;
  if (lowerAt(tree, cut) === "using")
    return !/^nsubj/u.test(tree.relations[noun] ?? "") && !USERS.test(tree.words[noun]?.lemma ?? "");
  return comma && !STATES.test(lowerAt(tree, cut));
}

/** What uses things, rather than being found by their use. */
const USERS =
  /^(?:method|approach|model|algorithm|technique|system|framework|network|assay|protocol|strategy|architecture|procedure|scheme|pipeline|classifier)$/u;
const STATES =
  /^(?:involving|underlying|regulating|controlling|mediating|describing|connecting|linking|targeting|containing|encoding|comprising|consisting|lacking|carrying|bearing|belonging|holding|covering|spanning|possessing|representing|originating|living|corresponding|expressing|residing|occurring|exhibiting|displaying)$/u;

function kindOf(tree: SentenceTree, cut: number): "done" | "doing" | "being" | null {
  const tag = tagAt(tree, cut);
  const lower = lowerAt(tree, cut);
  const follows = tagAt(tree, cut + 1);
  if (tree.words[cut + 1]?.spaceBefore === false) return null;
  // "electron doped crystals" are crystals.
  const object = lower !== "denoted" && /^(?:NN|MATH|\$)/u.test(follows);
  if (/^VB[ND]$/u.test(tag) && !object && !NOT_DONE.test(lower)) return "done";
  if (tag === "VBG" && !NOT_DOING.test(lower)) return "doing";
  return /^JJ$/u.test(tag) && /^(?:IN|TO)$/u.test(follows) && IS_SAID_AFTER.test(lower) ? "being" : null;
}

const NOT_DONE =
  /^(?:given|compared|combined|followed|including|provided|coined|dubbed|termed|called|named|taken|so-called|led|had|been|versus)$/u;
const NOT_DOING =
  /^(?:including|learning|training|processing|signal(?:l)?ing|testing|modeling|modelling|engineering|sequencing|imaging|sharing|mapping|planning|following|depending|regarding|concerning|according|compared|being|having|suggesting|indicating|excluding|comparing|ranging|considering|given|varying|preceding|entering|incorporating|triggering)$/u;
/** What may be said after a noun: "lamps able to burn". */
const IS_SAID_AFTER =
  /^(?:able|unable|essential|necessary|important|responsible|critical|crucial|capable|suitable|available|present|likely|specific|relevant|typical|common|rich|free|similar|equal|close|independent|sensitive|resistant|susceptible|useful|active|visible|characteristic|reminiscent|deficient|dependent|different|superior)$/u;

/** "newly made lamps": an adverb may stand before the participle. */
function opensWith(tree: SentenceTree, start: number, cut: number): boolean {
  for (let index = start; index < cut; index += 1) if (!/^RB/u.test(tagAt(tree, index))) return false;
  return true;
}

function doingVerb(tree: SentenceTree, cut: number, of: Mention): Word | null {
  const base = IRREGULAR.get(lowerAt(tree, cut)) ?? baseOf(tree, cut);
  return base === null ? null : word(inflect(base, of.plural ? "base" : "third"), "VERB");
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["underlying", "underlie"],
  ["lying", "lie"],
  ["using", "use"],
]);

/** What was done once, told in the past whatever the sentence's tense. */
const ONCE =
  /^(?:isolated|collected|recorded|obtained|acquired|gathered|published|conducted|performed|carried|sampled|drawn|sequenced|enrolled|recruited|diagnosed|measured|taken|generated|extracted|injected|infected|fed|treated|exposed|written|born|hospitalized)$/u;
/** What is so, whatever the sentence's tense. */
const IS_SO =
  /^(?:based|called|known|composed|located|related|associated|involved|linked|comprised|made|situated|named|embedded|shared|connected|dedicated|aimed|targeted|designed|defined|characterized|characterised|required|needed|encoded|inspired|conserved|equipped|parameterized|intended)$/u;

function beFor(tree: SentenceTree, cut: number, { plural }: Mention): string {
  const lower = lowerAt(tree, cut);
  const main = finiteWord(tree, tree.root);
  const mainPast =
    main !== undefined &&
    (tagAt(tree, main) === "VBD" || /^(?:was|were|had|did)$/u.test(lowerAt(tree, main)));
  const done = /^VB/u.test(tagAt(tree, cut));
  const past =
    ONCE.test(lower) ||
    (done && EARLIER.test(lowerAt(tree, cut - 1))) ||
    (mainPast && !(done && IS_SO.test(lower)));
  return past ? (plural ? "were" : "was") : plural ? "are" : "is";
}
