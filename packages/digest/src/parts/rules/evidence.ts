import { isConditional, lengthOf } from "../../builtin/clauses/clause-part.ts";
import {
  dependent,
  finiteWord,
  isNegated,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { word } from "../../builtin/prose/words.ts";
import { wordTable } from "../../word-table.ts";
import { ourWords } from "../our-words.ts";
import { type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** "Tests of old lamps showed that A": "A. This was shown by tests of old lamps.": what is found first. */
export function splitEvidence(tree: SentenceTree): readonly Split[] {
  const report = reportOf(tree);
  if (report === null) return [];
  const { verb, that, start, lead, to } = report;
  const end = endOfSentence(tree);
  const found = readAlone(tree, [{ start: that + 1, end }]);
  if (found === null || !standsAlone(tree, found, report, end)) return [];
  const past = tagAt(tree, verb) === "VBD";
  const told: Piece[] = [
    ...ourWords(past ? "this was" : "this is"),
    ...ourWords(PARTICIPLES.get(tree.words[verb]?.lemma ?? "") ?? "shown"),
    word("by", "ADP"),
    ...openingOf(tree, start),
    { start: start + 1, end: to },
    ...(that > verb + 1 ? [{ start: verb + 1, end: that }] : []),
  ];
  if (readAlone(tree, told) === null) return [];
  const first: Piece[] = [...(lead > 0 ? [{ start: 0, end: lead }] : []), { start: that + 1, end }];
  return [
    {
      rule: `evidence:${past ? "past" : "now"}`,
      statements: [first, told],
      about: verb,
      cut: that,
    },
  ];
}

/** What opened the sentence, without the capital that it has for that alone: "Light-box tests". */
function openingOf(tree: SentenceTree, start: number): Piece[] {
  const item = tree.words[start];
  const capital = item !== undefined && /^\p{Lu}\p{Ll}+(?:-\p{Ll}+|\p{Ll}ics)$/u.test(item.text);
  return capital ? [{ ...item, text: item.lower, spaceBefore: true }] : [{ start, end: start + 1 }];
}

/** What makes known what is so, and leaves no doubt. */
const SHOWS = /^(?:show|demonstrate|reveal|confirm|establish|prove|verify|find)$/u;

/** "This was confirmed by tests" says that it was known before; all others only show. */
const PARTICIPLES: ReadonlyMap<string, string> = wordTable({
  confirm: "confirmed",
  verify: "verified",
  prove: "proved",
  find: "found",
});

interface Report {
  readonly verb: number;
  readonly that: number;
  /** Where the statement of what shows it begins, and where the words of no weight before it end. */
  readonly start: number;
  readonly lead: number;
  /** Where it ends: at the verb, or at an "also" before it. */
  readonly to: number;
}

function reportOf(tree: SentenceTree): Report | null {
  const verb = tree.root;
  if (verb < 2 || !SHOWS.test(tree.words[verb]?.lemma ?? "") || finiteWord(tree, verb) !== verb) return null;
  const subject = subjectOf(tree, verb);
  if (subject === undefined || subject > verb || isNegated(tree, verb) || isConditional(tree, verb))
    return null;
  const that = thatAfter(tree, verb);
  if (that === null || reportsMore(tree, that)) return null;
  const lead = leadOf(tree);
  const to = /^(?:also|further)$/u.test(lowerAt(tree, verb - 1)) ? verb - 1 : verb;
  if ((tree.first[subject] ?? 0) !== lead || !saysWhat(tree, lead, subject, to)) return null;
  return { verb, that, start: lead, lead, to };
}

/** The "that" which a verb brings in, at once or after a few words; null where it brings in none. */
function thatAfter(tree: SentenceTree, verb: number): number | null {
  if (lowerAt(tree, verb + 1) === "that" && tagAt(tree, verb + 1) === "IN") return verb + 1;
  const clause = dependent(tree, verb, "ccomp");
  const that = clause === undefined ? undefined : dependent(tree, clause, "mark");
  return that !== undefined && lowerAt(tree, that) === "that" && that > verb && that <= verb + 6
    ? that
    : null;
}

/** "and suggests", ", which indicates", ", whereas tests showed": what shows it does more, or others do. */
function reportsMore(tree: SentenceTree, that: number): boolean {
  const other = tree.words.findIndex(({ lower }, at) => at > that && /^(?:whereas|while)$/u.test(lower));
  if (
    other > 0 &&
    tree.words.slice(other).some(({ lemma }) => /^(?:identify|observe)$/u.test(lemma) || SHOWS.test(lemma))
  )
    return true;
  return tree.words.some(
    ({ lower }, at) =>
      at > that &&
      /^(?:and|which|,)$/u.test(lowerAt(tree, at - 1)) &&
      /^(?:suggest|indicat|provid|support|confirm|highlight|identif|reveal|show|demonstrat|impl|establish|point|is|was|may|might|could|has|offer|open|rais)/u.test(
        lower,
      ) &&
      (lowerAt(tree, at - 1) === "which" || !/^(?:is|was|may|might|could|has)$/u.test(lower)),
  );
}

const LEAD =
  /^(?:furthermore|moreover|additionally|interestingly|importantly|notably|surprisingly|unexpectedly|remarkably|finally|specifically|consistently|indeed|thus|however|in|addition|strikingly|intriguingly|also)$/u;

/** Where words of no weight end that open the sentence: "Moreover,". */
function leadOf(tree: SentenceTree): number {
  const comma = tree.words.findIndex(({ text }) => text === ",");
  if (comma < 1 || comma > 2) return 0;
  return tree.words.slice(0, comma).every(({ lower }) => LEAD.test(lower)) ? comma + 1 : 0;
}

/** What says only that something was studied, or where it is so in thought alone. */
const SAYS_LITTLE =
  /^(?:result|finding|study|research|work|datum|data|paper|article|review|report|model|simulation|theory|estimate|projection|prediction|conclusion|observation)$/u;

/** Whether what shows it is named: a test with what it is of, no "these results". */
function saysWhat(tree: SentenceTree, lead: number, subject: number, verb: number): boolean {
  const words = tree.words.slice(lead, verb);
  if (words.some(({ lower }) => POINTS.test(lower))) return false;
  if (/^(?:EX|PRP|DT|CD|WDT|WP)$/u.test(tagAt(tree, subject))) return false;
  const noun = tree.words[subject];
  if (noun === undefined || /^(?:model|simulation|theory|estimate|projection|prediction)$/u.test(noun.lemma))
    return false;
  // "RESULTS The tests show", "Results: The tests"
  const [first, second] = words;
  if (/^\p{Lu}{4,}$/u.test(first?.text ?? "") && /^\p{Lu}/u.test(second?.text ?? "")) return false;
  if (second?.text === ":" || words.some(({ text }) => text === ";")) return false;
  const little = SAYS_LITTLE.test(noun.lemma) && lowerAt(tree, subject + 1) !== "of";
  const plain = /^(?:the|a|an|present|current|recent|new|further|other|all|more)$/u;
  if (little && words.filter(({ lower }) => !plain.test(lower)).length < 3) return false;
  return lengthOf(tree, lead, verb) >= 2;
}

const POINTS =
  /^(?:we|i|it|this|these|they|their|its|our|which|that|who|also|further|both|no|not|only|if|when|while|although|because|consistent|using|likewise|similarly|homologous|same)$/u;

/** A statement of its own, with nothing that points at what shows it and no clause that may be of the report. */
function standsAlone(
  tree: SentenceTree,
  { tree: found, subject }: Reading,
  { start, verb, that }: Report,
  end: number,
): boolean {
  if (/^(?:PRP|DT|EX|CD|WDT|WP)$/u.test(tagAt(found, subject)) || isKnown(found, subject)) return false;
  const shows = tree.words.slice(start, verb);
  for (let at = that + 1; at < end; at += 1) {
    const { lower = "", lemma = "", text = "" } = tree.words[at] ?? {};
    if (HELD.test(lower) || (lower === "that" && /^(?:and|,|but)$/u.test(lowerAt(tree, at - 1))))
      return false;
    // "Tests of a lamp show that the lamp burns", "Tests of a new lamp (NL) show that NL burns"
    if (lowerAt(tree, at - 1) === "the" && shows.some((other) => other.lemma === lemma)) return false;
    if (
      /\p{Lu}{2,}/u.test(text) &&
      shows.some((other, place) => other.text === text && shows[place - 1]?.text === "(")
    )
      return false;
    if ((tree.depths[at] ?? 0) === 0 && goesOn(tree, at)) return false;
  }
  const said = new Set(tree.words.slice(that + 1, end).map(({ lemma }) => lemma));
  if (shows.some(({ lemma, lower }) => (GROUPS.test(lemma) || GROUPS.test(lower)) && !said.has(lemma)))
    return false;
  // "Tests of 20 lamps showed that five burnt": of those alone.
  const counts = (words: readonly { readonly tag: string; readonly lower: string }[]): boolean =>
    words.some(({ tag, lower }) => tag === "NUM" || /^(?:patients|participants|subjects)$/u.test(lower));
  return !(counts(shows) && counts(tree.words.slice(that + 1, end)));
}

const HELD =
  /^(?:this|these|those|such|it|they|its|their|may|might|could|would|should|our|we|respectively|if|whether|both|each|latter|former|likely|same|others|remaining)$/u;

/** In whom it was seen: told without them, it would be so in all. */
const GROUPS =
  /^(?:mouse|mice|rat|cell|macrophage|adipocyte|neuron|astrocyte|fibroblast|woman|women|man|men|patient|human|animal|yeast|child|children|infant|participant|subject|volunteer|individual|people|adult|monkey|zebrafish|drosophila|fly|flies|worm|embryo|larva|larvae|plant|arabidopsis|bacterium|bacteria|strain|mutant|line|culture|sample|specimen|tissue|population|cohort|family|families|country|countries|student|rabbit|dog|pig|chick|chicken|xenopus|oocyte|lymphocyte|monocyte|hepatocyte|tumor|tumour|tumors|tumours)$/u;

/** "the lamp", with nothing that says which. */
function isKnown(tree: SentenceTree, subject: number): boolean {
  if (lowerAt(tree, tree.first[subject] ?? subject) !== "the") return false;
  return !/^(?:of|in|between|from|for)$/u.test(lowerAt(tree, subject + 1));
}

/** Where the report may go on. */
function goesOn(tree: SentenceTree, at: number): boolean {
  const lower = lowerAt(tree, at);
  if (/^[;:]$/u.test(lower)) return true;
  if (/^(?:suggesting|indicating|but|consistent)$/u.test(lower)) return true;
  if (lower !== "," || /^(?:while|whereas|with|thereby|thus|which)$/u.test(lowerAt(tree, at + 1)))
    return false;
  return /^(?:VBG|WDT|RB|IN|VBN|JJ)$/u.test(tagAt(tree, at + 1));
}
