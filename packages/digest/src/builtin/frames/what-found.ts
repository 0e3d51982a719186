import { inflect } from "../../lexicon/verb-forms.ts";
import { baseOf } from "../low/phrase-edits.ts";
import { dependent, finiteWord, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { word, wordsFrom } from "../prose/words.ts";
import type { Frame } from "./frame.ts";

/** "Our results show that A" as "What we found shows that A". */
export const whatWeFound: Frame = (tree, verb) => {
  const noun = dependent(tree, verb, "nsubj", "nsubj:pass");
  if (noun === undefined || !/^(?:results|findings)$/u.test(lowerAt(tree, noun))) return null;
  const our = noun - 1;
  if (lowerAt(tree, our) !== "our" || tree.first[noun] !== our || tree.last[noun] !== noun) return null;
  // "our results show A and hold for B": the second verb would stay plural.
  if (dependent(tree, verb, "conj") !== undefined) return null;
  const finite = finiteWord(tree, verb);
  if (finite !== noun + 1 || tree.words.some((_, at) => at > finite && leansOnNoun(tree, at))) return null;
  const told = singularAt(tree, finite);
  if (told === null) return null;
  // One edit: the one half without the other is no sentence.
  return [
    {
      start: our,
      end: finite + 1,
      to: [
        word("what", "PRON"),
        word("we", "PRON"),
        word("found", "VERB"),
        ...wordsFrom(told).map((item) => ({ ...item, tag: "VERB" as const })),
      ],
    },
  ];
};

/** "our results agree with those of others", "show that they hold", "support A, and show B": still several. */
function leansOnNoun(tree: SentenceTree, at: number): boolean {
  return (
    /^(?:those|these|they|them|their|theirs|ones)$/u.test(lowerAt(tree, at)) ||
    (tagAt(tree, at) === "VBP" && /^(?:and|but|or|also)$/u.test(lowerAt(tree, at - 1)))
  );
}

/** A finite verb with one thing as its subject, in plain words: "reveal that" as "shows that". */
function singularAt(tree: SentenceTree, finite: number): string | null {
  const tag = tagAt(tree, finite);
  // "are consistent with", "have implications for": as a phrase they are told more plainly.
  if (/^(?:be|have)$/u.test(tree.words[finite]?.lemma ?? "")) return null;
  const base = /^VB[PD]$/u.test(tag) ? baseOf(tree, finite) : null;
  if (base === null || !SAYS.test(base)) return null;
  const past = tag === "VBD";
  const saysThat = lowerAt(tree, finite + 1) === "that";
  // "From our results, it seems that", "are a sign that": these are told so already.
  if (saysThat && /^(?:suggest|indicate)$/u.test(base)) return null;
  return inflect(SHOWS.test(base) ? "show" : base, past ? "past" : "third");
}

const SAYS =
  /^(?:show|demonstrate|reveal|illustrate|establish|prove|suggest|support|hold|extend|apply|imply|confirm|point|explain|raise|challenge|agree|contradict|depend|argue)$/u;
const SHOWS = /^(?:demonstrate|reveal|illustrate|prove)$/u;
