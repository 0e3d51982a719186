import { inflect } from "../../lexicon/verb-forms.ts";
import { baseOf } from "../low/phrase-edits.ts";
import {
  auxiliariesOf,
  dependent,
  dependents,
  isNegated,
  lowerAt,
  subjectOf,
  tagAt,
} from "../low/sentence-tree.ts";
import { word } from "../prose/words.ts";
import { type Frame, slotOf, takesPlural } from "./frame.ts";

/** Verbs of which, said now of all that follows, only the text itself can be the subject. */
const SHOWN_HERE = /^(?:show|prove|demonstrate)$/u;

const REPORTS =
  /^(?:show|find|demonstrate|prove|argue|observe|conclude|establish|propose|suggest|note|verify)$/u;
/** What may stand before a report without saying who made it. */
const IN_REPORT = /^(?:also|then|further|thus|therefore|finally|clearly)$/u;

/** "It is (also) shown that A" as "we (also) show that A". */
export const reportThat: Frame = (tree, verb, { ownWork }) => {
  const base = baseOf(tree, verb);
  const [auxiliary, another] = auxiliariesOf(tree, verb);
  if (base === null || auxiliary === undefined || another !== undefined || !REPORTS.test(base)) return null;
  if (!ownWork && !(SHOWN_HERE.test(base) && lowerAt(tree, auxiliary) === "is")) return null;
  const adverb =
    verb === auxiliary + 2 && IN_REPORT.test(lowerAt(tree, auxiliary + 1)) ? [auxiliary + 1] : [];
  if (
    lowerAt(tree, auxiliary - 1) !== "it" ||
    verb !== auxiliary + 1 + adverb.length ||
    lowerAt(tree, verb + 1) !== "that"
  )
    return null;
  if (
    !/^(?:is|was)$/u.test(lowerAt(tree, auxiliary)) ||
    isNegated(tree, verb) ||
    tree.relations[verb] !== "root"
  )
    return null;
  const told = inflect(base, lowerAt(tree, auxiliary) === "was" ? "past" : "base");
  const between = adverb.map((index) => ({ start: index, end: index + 1 }));
  return [{ start: auxiliary - 1, end: verb + 1, to: [word("we", "PRON"), ...between, word(told, "VERB")] }];
};

/** "It has been shown that A" as "researchers have shown that A". */
export const researchersReport: Frame = (tree, verb) => {
  const base = baseOf(tree, verb);
  const [have, been, another] = auxiliariesOf(tree, verb);
  if (base === null || have === undefined || been === undefined || another !== undefined) return null;
  if (
    !/^(?:show|find|demonstrate|prove|argue|observe|propose|suggest|report|hypothesize|postulate|speculate|estimate)$/u.test(
      base,
    )
  )
    return null;
  if (lowerAt(tree, have) !== "has" || lowerAt(tree, have - 1) !== "it" || isNegated(tree, verb)) return null;
  if (lowerAt(tree, been) !== "been" || lowerAt(tree, verb + 1) !== "that" || verb - have > 3) return null;
  const between = [have + 1, been + 1].filter((index) => index !== been && index < verb);
  if (between.some((index) => tagAt(tree, index) !== "RB")) return null;
  return [
    {
      start: have - 1,
      end: verb + 1,
      to: [
        word("researchers", "NOUN"),
        word("have", "AUX"),
        ...between.map((index) => ({ start: index, end: index + 1 })),
        { start: verb, end: verb + 1 },
      ],
    },
  ];
};

/** "X is shown to be Y" as "we show that X is Y". */
export const reportToBe: Frame = (tree, verb, { ownWork }) => {
  const base = baseOf(tree, verb);
  const [auxiliary, another] = auxiliariesOf(tree, verb);
  const subject = subjectOf(tree, verb);
  if (
    !ownWork ||
    base === null ||
    !/^(?:show|find)$/u.test(base) ||
    auxiliary === undefined ||
    another !== undefined
  )
    return null;
  if (
    subject === undefined ||
    !/^(?:is|are|was|were)$/u.test(lowerAt(tree, auxiliary)) ||
    verb !== auxiliary + 1
  )
    return null;
  if (isNegated(tree, verb) || tree.relations[verb] !== "root" || (tree.last[subject] ?? 0) !== auxiliary - 1)
    return null;
  const slot = slotOf(tree, subject, 12);
  // "This is because lamps were shown to glow": why, and not what was shown.
  if (tree.words.slice(0, auxiliary).some(({ lower }) => lower === "because")) return null;
  const does = verb + 2;
  const lower = lowerAt(tree, does);
  if (
    slot === null ||
    lowerAt(tree, verb + 1) !== "to" ||
    tagAt(tree, does) !== "VB" ||
    !/^(?:NN|PRP|DT)/u.test(tagAt(tree, subject))
  )
    return null;
  const past = /^w/u.test(lowerAt(tree, auxiliary));
  const plural = takesPlural(tree, subject) || lowerAt(tree, auxiliary) === (past ? "were" : "are");
  const told =
    lower === "be"
      ? past
        ? plural
          ? "were"
          : "was"
        : plural
          ? "are"
          : "is"
      : inflect(baseOf(tree, does) ?? lower, past ? "past" : plural ? "base" : "third");
  return [
    {
      start: slot.start,
      end: does + 1,
      to: [
        word("we", "PRON"),
        word(inflect(base, past ? "past" : "base"), "VERB"),
        word("that", "SCONJ"),
        slot,
        word(told, "VERB"),
      ],
    },
  ];
};

const WORK = /^(?:paper|work|study|article|review|thesis|research|project|investigation|trial|experiment)$/u;

/** "The aim of this study was to do A" as "we wanted to do A". */
export const wantTo: Frame = (tree, verb) => {
  const subject = subjectOf(tree, verb) ?? verb;
  const noun = [subject, verb].find((index) =>
    /^(?:aim|goal|purpose|objective)s?$/u.test(lowerAt(tree, index)),
  );
  if (
    noun === undefined ||
    (lowerAt(tree, tree.first[noun] ?? noun) !== "the" && lowerAt(tree, noun - 1) !== "our")
  )
    return null;
  const whose = dependents(tree, noun, "nmod").find((child) => child > noun);
  const own =
    whose === undefined
      ? lowerAt(tree, noun - 1) === "our"
      : WORK.test(lowerAt(tree, whose)) && dependent(tree, whose, "det", "nmod:poss") !== undefined;
  const start = lowerAt(tree, noun - 1) === "our" ? noun - 1 : (tree.first[noun] ?? noun);
  const end = (whose === undefined ? noun : (tree.last[whose] ?? whose)) + 1;
  if (
    !own ||
    !/^(?:is|are|was|were)$/u.test(lowerAt(tree, end)) ||
    lowerAt(tree, end + 1) !== "to" ||
    !/^VB/u.test(tagAt(tree, end + 2))
  )
    return null;
  if (end - start > 7 || !/^(?:the|our)$/u.test(lowerAt(tree, start)) || noun !== start + 1) return null;
  return [
    {
      start,
      end: end + 1,
      to: [word("we", "PRON"), word(/^w/u.test(lowerAt(tree, end)) ? "wanted" : "want", "VERB")],
    },
  ];
};
