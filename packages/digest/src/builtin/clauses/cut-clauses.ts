import { finiteWord, type SentenceTree, subjectOf } from "../low/sentence-tree.ts";
import type { Word } from "../prose/words.ts";
import { type ClausePart, type CutRule, lengthOf } from "./clause-part.ts";
import { cutApposition } from "./cut-apposition.ts";
import { cutByWords } from "./cut-by-words.ts";
import { cutColon } from "./cut-colon.ts";
import { cutCoordination } from "./cut-coordination.ts";
import { cutExamples } from "./cut-examples.ts";
import { cutMeans } from "./cut-means.ts";
import { cutOpening } from "./cut-opening.ts";
import { cutParticiple } from "./cut-participle.ts";
import { cutRelative } from "./cut-relative.ts";
import { cutReport } from "./cut-report.ts";
import { cutSubordinate } from "./cut-subordinate.ts";

const RULES: readonly CutRule[] = [
  cutColon,
  cutSubordinate,
  cutCoordination,
  cutParticiple,
  cutOpening,
  cutRelative,
  cutExamples,
  cutReport,
  cutMeans,
  cutApposition,
  cutByWords,
];

/** A part with no more words is short enough. */
const SHORT = 11;
const MOST_PARTS = 5;

/** A sentence from `start` on, cut into whole shorter ones wherever that is safe. */
export function cutClauses(
  tree: SentenceTree,
  start: number,
  opening: readonly Word[] = [],
): readonly ClausePart[] {
  const whole: ClausePart = {
    opening,
    body: { start, end: tree.words.length },
    verb: tree.root,
    subject: subjectOf(tree, tree.root),
  };
  if (isHeldTogether(tree) || finiteWord(tree, tree.root) === undefined) return [whole];
  const open: ClausePart[] = [whole];
  const done: ClausePart[] = [];
  while (open.length > 0) {
    const part = open.shift();
    if (part === undefined) break;
    const cut = open.length + done.length < MOST_PARTS ? cutOnce(tree, part) : null;
    if (cut === null) done.push(part);
    else open.unshift(...cut);
  }
  return done;
}

function cutOnce(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  if (part.verb < 0 || lengthOf(tree, part.body.start, part.body.end) + part.opening.length <= SHORT)
    return null;
  for (const rule of RULES) {
    const cut = rule(tree, part);
    if (cut !== null) return cut;
  }
  return null;
}

/** Questions, open quotes and enumerations in running text hold a sentence together. */
function isHeldTogether({ words }: SentenceTree): boolean {
  if (words.some((item) => item.text === "?")) return true;
  if (words.filter((item) => /^["“”]$/u.test(item.text)).length % 2 === 1) return true;
  return words.some(
    (item, index) => /^(?:\d|[ivx]{1,4}|[a-z])$/u.test(item.lower) && words[index + 1]?.text === ")",
  );
}
