import { lengthOf } from "../../builtin/clauses/clause-part.ts";
import { dependent, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { frontOf } from "../front-of.ts";
import { isDenied, isToldOfItself, type Reading, readAlone, subjectAgain } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { isGlued } from "../verb-place.ts";
import { splitPredicates } from "./predicates.ts";

/**
 * "X raised A, lowered the B, and led to C": "X raised A. It lowered the B, and led to C.", where the forms alone show that
 * each of the list is a deed of X. What `splitPredicates` finds is left to it.
 */
export function splitDeedLists(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  if (tree.words.some(({ lower }) => HOLDS_FOR_ALL.test(lower))) return [];
  for (let at = 3; at < end - 5; at += 1) {
    if (tree.words[at]?.text !== "," || (tree.depths[at] ?? 0) > 0) continue;
    const split = splitAt(tree, at, end);
    if (split === null) continue;
    return splitPredicates(tree).some(({ cut }) => cut === split.cut) ? [] : [split];
  }
  return [];
}

/** What is told of one of them may be so of all. */
const HOLDS_FOR_ALL =
  /^(?:respectively|than|versus|vs|compared|relative|whether|either|neither|if|unless|only)$/u;

type Form = "VBD" | "VBZ";

interface Deeds {
  readonly form: Form;
  /** The verbs behind the first one, in their order. */
  readonly places: readonly number[];
}

function splitAt(tree: SentenceTree, comma: number, end: number): Split | null {
  const left = readAlone(tree, [{ start: 0, end: comma }]);
  if (left === null || lengthOf(tree, 0, comma) < 3 || isDenied(left) || !isOneDeed(left)) return null;
  const front = frontOf(left);
  if (front === "condition") return null;
  const deeds = deedsAfter(tree, left, comma, end);
  if (deeds === null || !areDeeds(tree, left, deeds)) return null;
  const again = subjectAgain(left);
  const [place] = deeds.places;
  if (again === null || place === undefined || isToldOfItself(tree, place, again)) return null;
  if (deeds.form === "VBZ" && !/^(?:it|this)$/u.test(again[0]?.lower ?? "")) return null;
  const told: Piece[] = [...again, { start: comma + 1, end }];
  const second = readAlone(tree, told);
  const own = place - comma - 1 + again.length;
  if (second === null || second.finite !== own || second.subject >= again.length) return null;
  return {
    rule: `deed-list:${deeds.form === "VBZ" ? "now" : "past"}${front === "frame" ? "-frame" : ""}`,
    statements: [[{ start: 0, end: comma }], told],
    about: left.subject,
    cut: place,
  };
}

/** One finite verb with its object, and nothing behind it that may do something itself. */
function isOneDeed({ tree, verb, finite, subject }: Reading): boolean {
  if (verb !== finite || !/^VB[DZ]$/u.test(tagAt(tree, verb)) || SHOWS.test(tree.words[verb]?.lemma ?? ""))
    return false;
  if (verb >= endOfSentence(tree) - 1 && /^V/u.test(tagAt(tree, verb))) return false;
  if (dependent(tree, verb, "ccomp", "xcomp", "advcl", "conj", "aux", "cop") !== undefined) return false;
  if (/^(?:we|i|this|which|that)$/u.test(lowerAt(tree, subject))) return false;
  return !tree.words.some(
    ({ lower }, at) =>
      at > verb && (BRINGS_IN.test(lower) || /^VB[ZPDG]?$/u.test(tagAt(tree, at)) || lower === ","),
  );
}

const BRINGS_IN = /^(?:that|which|who|whose|where|when|while|how|because|as|by|via|through|both)$/u;
/** After these, "reduced A" is a thing that is shown and no deed. */
const SHOWS =
  /^(?:display|show|exhibit|have|demonstrate|reveal|include|report|observe|find|develop|experience|detect|see|receive|use|suggest|indicate|present|contain|involve|comprise|identify|describe|yield|give|provide|confirm|mean|require|need|explain|represent|be|become|remain)$/u;

/** The verbs that follow after commas, the last after an "and", all with the form of the first. */
function deedsAfter(tree: SentenceTree, left: Reading, comma: number, end: number): Deeds | null {
  const form: Form = tagAt(left.tree, left.verb) === "VBZ" ? "VBZ" : "VBD";
  const places: number[] = [];
  for (let at = comma; at < end - 2; at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    const mark = tree.words[at]?.text === ",";
    if (!mark && lowerAt(tree, at) !== "and") {
      if (at > comma + 1 && places.at(-1) !== at && /^(?:VBZ|VBP|MD)$/u.test(tagAt(tree, at))) return null;
      if (/^(?:;|:|but|or|that|which|who|while|whereas|when)$/u.test(lowerAt(tree, at))) return null;
      continue;
    }
    if (mark && lowerAt(tree, at + 1) === "and") continue;
    const final = !mark && tree.words[at - 1]?.text === ",";
    let place = at + 1;
    while (/^RB$/u.test(tagAt(tree, place)) && place < at + 3) place += 1;
    const deed = form === "VBZ" ? /^VBZ$/u : /^VB[DN]$/u;
    if (!deed.test(tagAt(tree, place)) || isGlued(tree, place)) {
      if (mark || final) return null;
      continue;
    }
    places.push(place);
    if (!mark) return places.length > 1 ? closed(tree, { form, places }, end) : null;
  }
  return null;
}

/** Behind the last of them no other clause and no phrase that is set off: it might be of all. */
function closed(tree: SentenceTree, deeds: Deeds, end: number): Deeds | null {
  const last = deeds.places.at(-1) ?? end;
  for (let at = last + 1; at < end; at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    if (
      /^(?:;|:|but|while|whereas|when|after|before|during|although|because|upon|following|both|each)$/u.test(
        lowerAt(tree, at),
      )
    )
      return null;
    if (tree.words[at]?.text === "," && /^(?:VBG|IN|WDT|TO|RB)$/u.test(tagAt(tree, at + 1))) return null;
  }
  return IN_WHOM.test(lowerAt(tree, end - 1)) || /^within$/u.test(lowerAt(tree, end - 3)) ? null : deeds;
}

/** Those in whom it was seen hold for all: ", and raised C in old mice". */
const IN_WHOM =
  /^(?:mice|rats|animals|patients|humans|people|women|men|children|adults|infants|subjects|participants|individuals|monkeys|flies|worms|zebrafish|plants|cells|neurons|macrophages|monocytes)$/u;

/** What makes more of a thing: "raised A, reduced B" is no raised reduced B. */
const RAISES =
  /^(?:increase|enhance|promote|accelerate|stimulate|elevate|raise|boost|augment|facilitate|upregulate|activate|improve|lower|decrease|reduce|shorten|prolong|extend|delay|alter|change|modify)$/u;

/** What is said of things as well as done to them. */
const ALTERED =
  /^(?:increased|decreased|reduced|enhanced|elevated|altered|improved|impaired|delayed|diminished|prolonged|accelerated|lowered|raised|attenuated|induced|activated|modified|limited|isolated|sustained|marked|pronounced|changed|disrupted|disturbed|perturbed|augmented|upregulated|downregulated|up-regulated|down-regulated|regulated|associated|related|extended|expanded|shortened|restricted|accumulated|differentiated|mediated|preserved|mixed|controlled|infected|treated|selected|repeated|continued|combined|estimated|expected|observed|adjusted|advanced|organized|coordinated|dysregulated|defined|conserved|established|unchanged)$/u;

/** Whether one of them is surely a verb, so that all are; else only after a verb that raises or lowers something. */
function areDeeds(tree: SentenceTree, { tree: left, verb }: Reading, { form, places }: Deeds): boolean {
  if (form === "VBZ") return places.every((place) => !/^(?:in|of|for)$/u.test(lowerAt(tree, place + 1)));
  const sure = (place: number): boolean =>
    /^(?:DT|PRP\$|PRP|TO|RP|CD)$/u.test(tagAt(tree, place + 1)) ||
    /^(?:in|to|into|from|with|as|at|on|for|like)$/u.test(lowerAt(tree, place + 1)) ||
    !ALTERED.test(lowerAt(tree, place));
  return places.some(sure) || RAISES.test(left.words[verb]?.lemma ?? "");
}
