import { dependent, isNegated, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import {
  before,
  frontAt,
  headOf,
  heldBy,
  isDoubted,
  isInClause,
  isOneTail,
  isSupposed,
  leadBefore,
  opened,
  openedSoundly,
  opensNoun,
  opensReport,
  phraseAt,
  phrasesOf,
  saysTwo,
  takesUp,
} from "../cut-places.ts";
import { isOfChange } from "../of-change.ts";
import { isPast, type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence, takeUpNoun } from "../take-up.ts";
import { takeUpDeed } from "../take-up-deed.ts";

const CLAUSE_JOINTS = phrasesOf("because", "since", "as", "given that", "due to the fact that");
const NOUN_JOINTS = phrasesOf(
  "due to",
  "owing to",
  "because of",
  "as a result of",
  "as a consequence of",
  "in view of",
);
const THANKS = phrasesOf("thanks to");

const BECAUSE = ["this is because", "the reason is that"];

/** How a reason opens after a statement: what "we" did was done for it. */
function becauseOf(reading: Reading): readonly string[] {
  const deed = takeUpDeed(reading.tree, reading.verb);
  if (deed?.startsWith("we") === true) return [`${deed} because`];
  return [...BECAUSE, isPast(reading) ? "this happened because" : "this happens because"];
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

/** "Mainly because", "in part due to": which share of the reason is told. */
function shareBefore(
  tree: SentenceTree,
  at: number,
): { readonly at: number; readonly reason: string | null } {
  const lower = lowerAt(tree, at - 1);
  if (lower === "part" && lowerAt(tree, at - 2) === "in")
    return { at: at - 2, reason: "part of the reason is" };
  const reason = SHARES[lower];
  return reason === undefined ? { at, reason: null } : { at: at - 1, reason };
}

const SHARES: Readonly<Record<string, string>> = {
  partly: "part of the reason is",
  partially: "part of the reason is",
  mainly: "the main reason is",
  mostly: "the main reason is",
  largely: "the main reason is",
  primarily: "the main reason is",
  predominantly: "the main reason is",
  chiefly: "the main reason is",
  likely: "the likely reason is",
  probably: "the likely reason is",
  presumably: "the likely reason is",
  possibly: "a possible reason is",
  perhaps: "a possible reason is",
  simply: "the reason is simply",
};

const NOT_HERE =
  /^(?:perhaps|possibly|probably|likely|presumably|maybe|only|just|not|and|but|or|merely|is|are|was|were|be|been|being|both|such|same|well|than|part|particularly|especially|commonly|often|frequently|usually|typically|generally|apparently|sometimes|either|neither|nor|more)$/u;

/** "Due to B, A" as "A. The reason is B". */
function frontNoun(tree: SentenceTree, at: number, length: number): Split[] {
  const start = at + length;
  const front = frontAt(tree, start);
  if (front === null || tree.words[front.end]?.text !== ",") return [];
  if (!opensNoun(tree, start) || takesUp(tree, front.rest, 0)) return [];
  // "As a result of the theory" says no reason.
  if (front.end - start < 3 && /^(?:the|this|these|that)$/u.test(lowerAt(tree, start))) return [];
  if (saysTwo(front.tree) || tellsReason(tree, front.rest, endOfSentence(tree))) return [];
  const lead = leadBefore(tree, at);
  const told =
    lowerAt(tree, at) === "thanks"
      ? opened("this is", at, front.end)
      : opened("the reason is", start, front.end);
  return [
    {
      rule: `reason:front-${lowerAt(tree, at)}-noun`,
      statements: [[...lead, { start: front.rest, end: endOfSentence(tree) }], told],
      about: front.verb,
      cut: headOf(tree, start, front.end),
    },
  ];
}

/** "As a result of B, A because of C": two reasons are not one each. */
function tellsReason(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end)
    .some(({ lower }, offset) => lower === "because" || phraseAt(tree, start + offset, NOUN_JOINTS) > 0);
}

/** "A due to B" as "A. The reason is B"; where B belongs to a noun, "This noun is due to B". */
function endNoun(tree: SentenceTree, at: number, length: number): Split[] {
  const start = at + length;
  const end = endOfSentence(tree);
  const joint = lowerAt(tree, at);
  const share = shareBefore(tree, at);
  if (NOT_HERE.test(lowerAt(tree, share.at - 1)) || isSupposed(tree, 0, share.at)) return [];
  if (tellsReason(tree, 0, at)) return [];
  if (!isOneTail(tree, start) || !opensNoun(tree, start) || tagAt(tree, at - 1) === "IN") return [];
  const first = before(tree, share.at);
  const whole = readAlone(tree, first);
  if (whole === null || dependent(whole.tree, whole.verb, "advcl") !== undefined) return [];
  // "a report on halls lacking light due to fog": the fog may be the reason of the lack.
  if (tree.tags.slice(whole.verb + 1, at).some((tag) => /^(?:VB[GN]|W.*)$/u.test(tag))) return [];
  const holder = heldBy(tree, at, end) ?? tree.root;
  // The reason may be one of the noun: "some show faults due to the fog".
  // "Two burn and none fails because of fog", "is dimmer than that which burns because of fog"
  if (tree.words.slice(0, at).some(({ lower }) => /^(?:none|than)$/u.test(lower))) return [];
  if (isInClause(tree, holder) || takeUpNoun(tree, holder) !== null) return [];
  // "adapts to changes due to B": the reason of the changes
  if (NAMES_EVENT.test(lowerAt(tree, at - 1))) return [];
  if (tree.words[at - 1]?.text !== "," && tellsOf(whole) && !/^(?:its|their)$/u.test(lowerAt(tree, start)))
    return [];
  const place = { about: holder, cut: headOf(tree, start, end) };
  const told =
    joint === "thanks" || joint === "in"
      ? opened("this is", at, end)
      : opened(share.reason ?? "the reason is", start, end);
  const denied = isNegated(whole.tree, whole.verb) ? "-denied" : "";
  return [{ rule: `reason:end-${joint}-noun${denied}`, statements: [first, told], ...place }];
}

const NAMES_EVENT =
  /(?:[ts]ion|ment|sis|ance|ence|ing|change|increase|decrease|failure|loss|death|damage|shift|defect|fault|error)(?:e?s)?$/u;

/** "It has faults due to the fog": the reason of the faults, not of having them. */
function tellsOf({ tree, verb }: Reading): boolean {
  return (
    /^(?:have|include|model|simulate|relate|contain|represent|describe|give|present|report|study|discuss|consider|show|reveal|address|focus|investigate|analy[sz]e|examine|calculate|compute|measure|estimate|concern|cover|involve|compare|observe|see|find|identify|detect)$/u.test(
      tree.words[verb]?.lemma ?? "",
    ) && dependent(tree, verb, "ccomp", "aux:pass") === undefined
  );
}
