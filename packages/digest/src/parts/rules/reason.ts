import { dependent, isNegated, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import {
  before,
  frontAt,
  headOf,
  heldBy,
  isDoubted,
  isSupposed,
  leadBefore,
  openedSoundly,
  opensReport,
  phraseAt,
  phrasesOf,
} from "../cut-places.ts";
import { isOfChange } from "../of-change.ts";
import { isPast, type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { takeUpDeed } from "../take-up-deed.ts";
import { endNoun, frontNoun, NOUN_JOINTS } from "./reason-noun.ts";
import { NOT_HERE, shareBefore } from "./reason-share.ts";

const CLAUSE_JOINTS = phrasesOf("because", "since", "as", "given that", "due to the fact that");
const THANKS = phrasesOf("thanks to");

const BECAUSE = ["this is because", "the reason is that"];

/** How a reason opens after a statement: what "we" did was done for it. */
function becauseOf(reading: Reading): readonly string[] {
  const deed = takeUpDeed(reading.tree, reading.verb);
  if (deed?.startsWith("we") === true) return [`${deed} because`];
  if (isPast(reading)) return [...BECAUSE, "this happened because"];
  return isState(reading) ? BECAUSE : [...BECAUSE, "this happens because"];
}

/** "Lamps are linked to oil": what is so, and does not happen. */
function isState({ tree, verb }: Reading): boolean {
  return (
    dependent(tree, verb, "cop") !== undefined ||
    (dependent(tree, verb, "aux:pass") !== undefined &&
      /^(?:link|relate|tie|associate|bind|know|need|require|connect|limit)$/u.test(
        tree.words[verb]?.lemma ?? "",
      ))
  );
}

/** A reason told as a statement of its own: "A because B", "Because B, A", "A due to B", "Due to B, A". */
export function splitReason(tree: SentenceTree): readonly Split[] {
  const splits: Split[] = [];
  for (let at = 0; at < endOfSentence(tree) - 2; at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    const clause = phraseAt(tree, at, CLAUSE_JOINTS);
    const noun = phraseAt(tree, at, NOUN_JOINTS);
    const thanks = phraseAt(tree, at, THANKS);
    const place = placeOf(tree, at);
    if (clause > 0 && noun === 0)
      splits.push(...(place === "front" ? frontClause : endClause)(tree, at, clause));
    else if (noun + thanks > 0 && lowerAt(tree, at + noun) !== "that")
      splits.push(...(place === "front" ? frontNoun : endNoun)(tree, at, noun + thanks));
  }
  return splits;
}

/** "Because A, B", "However, because A, B" and "show that, because A, B". */
function placeOf(tree: SentenceTree, at: number): "front" | "end" {
  if (at === 0 || opensReport(tree, at)) return "front";
  const lead = tree.words[at - 1]?.text === "," ? at - 2 : at - 1;
  return lead === 0 &&
    /^(?:however|but|and|thus|therefore|hence|moreover|furthermore|additionally|here|yet|so|for|in|second|first)$/u.test(
      lowerAt(tree, 0),
    )
    ? "front"
    : "end";
}

/** "Formally this occurs because B": without its reason, nothing is said. */
function saysOnlyThatItIs({ tree, verb, subject }: Reading): boolean {
  return (
    /^(?:this|that|it)$/u.test(lowerAt(tree, subject)) &&
    /^(?:occur|happen|arise)$/u.test(tree.words[verb]?.lemma ?? "") &&
    dependent(tree, verb, "obl") === undefined
  );
}

/** "Because B, A" as "B. So A". */
function frontClause(tree: SentenceTree, at: number, length: number): Split[] {
  const joint = lowerAt(tree, at);
  const start = at + length;
  const front = frontAt(tree, start, 3);
  if (
    front === null ||
    (/^(?:expected|shown|noted|mentioned|the|well)$/u.test(lowerAt(tree, start)) &&
      joint === "as" &&
      tree.words[at + 2]?.text === ",")
  )
    return [];
  // "As an example, the lamps glow"
  if (joint === "as" && /^an?$/u.test(lowerAt(tree, start))) return [];
  const reason = readAlone(tree, [{ start, end: front.end }]);
  if (reason === null || isLoose(joint, reason)) return [];
  // "As we walk through the hall, the lamps glow": when.
  if (joint === "as" && (at > 0 || lowerAt(tree, start) === "we")) return [];
  const rest = { start: front.rest, end: endOfSentence(tree) };
  const place = { about: front.verb, cut: headOf(tree, start, front.end) };
  const lead = leadBefore(tree, at);
  const reading = readAlone(tree, [rest]);
  if (reading === null || (joint === "since" && isSinceThen(reading.tree))) return [];
  // "Because it is bright, the lamp is used": what "it" is must come first.
  if (/^(?:it|they|its|their)$/u.test(lowerAt(reason.tree, 0)) && reason.tree.relations[0] !== "expl") {
    const told = openedSoundly(tree, becauseOf(reading), start, front.end);
    if (told === null) return [];
    return [{ rule: `reason:front-${joint}-it`, statements: [[...lead, rest], told], ...place }];
  }
  const told = openedSoundly(tree, ["so", "for this reason ,"], rest.start, rest.end);
  if (told === null) return [];
  const report = opensReport(tree, at) ? "-reported" : "";
  return [
    {
      rule: `reason:front-${joint}${report}`,
      statements: [[...lead, { start, end: front.end }], told],
      ...place,
    },
  ];
}

/** "As the lamps burn, the hall glows" may say when: of "as", only what something is or has is a reason. */
function isLoose(joint: string, { tree, verb, finite }: Reading): boolean {
  // "As A is old and because of B, C": one reason of two.
  if (tree.words.some(({ lower }) => lower === "because")) return true;
  if (joint !== "as") return false;
  return (
    !/^(?:is|are|was|were|has|have|had)$/u.test(lowerAt(tree, finite)) ||
    tree.words.some(({ lower }) => /^(?:more|less|fewer|increasingly)$/u.test(lower)) ||
    isOfChange(tree, verb) ||
    tree.tags.slice(finite, verb + 1).some((tag) => /^VB[GN]$/u.test(tag))
  );
}

/** "Since A was found, B has been done": time. */
function isSinceThen(rest: SentenceTree): boolean {
  return (rest.children[rest.root] ?? []).some((child) => /^(?:has|have|had)$/u.test(lowerAt(rest, child)));
}

/** "A because B" as "A. This is because B". */
function endClause(tree: SentenceTree, at: number, length: number): Split[] {
  const joint = lowerAt(tree, at);
  const start = at + length;
  const end = endOfSentence(tree);
  // "A, as we show": no reason.
  if (joint === "as") return [];
  const share = shareBefore(tree, at);
  if (
    NOT_HERE.test(lowerAt(tree, share.at - 1)) ||
    (STANDS_APART.test(joint) ? isDoubted : isSupposed)(tree, 0, share.at)
  )
    return [];
  // "We name a new aim: lamps should glow, since": the reason of the second.
  if (tree.words.slice(0, at).some(({ text }) => /^[:;]$/u.test(text))) return [];
  const first = before(tree, share.at);
  const whole = readAlone(tree, first);
  const reason = readAlone(tree, [{ start, end }]);
  if (whole === null || reason === null || (joint === "since" && isSinceThen(whole.tree))) return [];
  if (saysOnlyThatItIs(whole)) return [];
  if (!isClear(tree, at, end) || isEvidence(reason) || (joint === "since" && isNeeded(whole))) return [];
  const told = openedSoundly(
    tree,
    share.reason === null ? becauseOf(whole) : [`${share.reason} that`],
    start,
    end,
  );
  if (told === null) return [];
  const denied = isNegated(whole.tree, whole.verb) ? "-denied" : "";
  return [
    {
      rule: `reason:end-${joint}${denied}`,
      statements: [first, told],
      about: heldBy(tree, at, end) ?? tree.root,
      cut: headOf(tree, start, end),
    },
  ];
}

/** "A, since we found B": B shows that A is so, and is not why. */
function isEvidence({ tree, verb, subject }: Reading): boolean {
  return (
    lowerAt(tree, subject) === "we" &&
    /^(?:find|show|observe|see|detect)$/u.test(tree.words[verb]?.lemma ?? "")
  );
}

/** "A is needed for B, since loss of A C": by C it is known. */
function isNeeded({ tree, verb }: Reading): boolean {
  return /^(?:need|require|necessary|essential|crucial|critical|sufficient|likely|involve)$/u.test(
    tree.words[verb]?.lemma ?? "",
  );
}

/** Not "A--- because B", "A.2 since B, we do C" and "A because B, and does C": where A and B end is not sure. */
function isClear(tree: SentenceTree, at: number, end: number): boolean {
  if (/[-–—.\d]$/u.test(tree.words[at - 1]?.text ?? "")) return false;
  // "The light rose, odd because B"
  if (tagAt(tree, at - 1) === "JJ" && tree.words[at - 2]?.text === ",") return false;
  return !tree.words
    .slice(at, end)
    .some(
      ({ text }, offset) =>
        text === "," &&
        (/^(?:we|i)$/u.test(lowerAt(tree, at + offset + 1)) ||
          (/^(?:and|but)$/u.test(lowerAt(tree, at + offset + 1)) &&
            /^(?:VB|MD)/u.test(tagAt(tree, at + offset + 2)))),
    );
}

/** "May fail since B": B is so; "may fail because B" may be the doubt itself. */
const STANDS_APART = /^(?:since|given|considering)$/u;
