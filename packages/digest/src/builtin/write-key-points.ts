import type { KeyPoint, KeyPointRole, Statement } from "../digest.ts";
import type { RoledSentence } from "./roles/assign-roles.ts";
import { needsSentenceBefore } from "./roles/points-back.ts";

/** How many of each; the most salient are taken, and shown in the order of the source. */
const MOST: Readonly<Record<KeyPointRole, number>> = {
  problem: 2,
  method: 2,
  finding: 2,
  number: 2,
  limitation: 2,
  resource: 1,
};
const ORDER: readonly KeyPointRole[] = ["problem", "method", "finding", "number", "limitation", "resource"];

/** What the paper is about, did and found, by role. A finding with a figure in it stands under its figure. */
export function writeKeyPoints(
  sentences: readonly RoledSentence[],
  salience: readonly number[],
  statementOf: (sentence: RoledSentence) => Statement,
): KeyPoint[] {
  const roles = keyPointRoles(sentences, salience);
  const points = ORDER.flatMap((role) =>
    clearFirst(
      sentences.filter((sentence) => roles.get(sentence.index) === role),
      sentences,
    )
      .sort((a, b) => worth(b, salience) - worth(a, salience) || a.index - b.index)
      .slice(0, MOST[role])
      .sort((a, b) => a.index - b.index)
      .map((sentence) => ({ role, statement: statementOf(sentence) })),
  );
  return points.filter((point) => !points.some((other) => other !== point && holds(other, point)));
}

/** "This lamp glows. These lamps are old.": the sentence shown before a point leans on yet another; only in need. */
function clearFirst(candidates: readonly RoledSentence[], all: readonly RoledSentence[]): RoledSentence[] {
  const leansTwice = ({ text, index, section }: RoledSentence): boolean => {
    const before = all.find((other) => other.index === index - 1 && other.section === section);
    return needsSentenceBefore(text) && before !== undefined && needsSentenceBefore(before.text);
  };
  const clear = candidates.filter((sentence) => !leansTwice(sentence));
  return clear.length > 0 ? clear : [...candidates];
}

/** Whether a point tells another's sentence too, as one does that needs the sentence before it: once is enough. */
function holds({ statement: whole }: KeyPoint, { statement: part }: KeyPoint): boolean {
  const wider = (outer: Statement, inner: Statement): boolean =>
    inner.evidence.every((span) =>
      outer.evidence.some(
        ({ section, start, end }) => section === span.section && start <= span.start && span.end <= end,
      ),
    );
  return wider(whole, part) && !wider(part, whole);
}

/** A point that needs the sentence before it is shown with that, and only where another is not nearly as good. */
function worth(sentence: RoledSentence, salience: readonly number[]): number {
  return (salience[sentence.index] ?? 0) - (needsSentenceBefore(sentence.text) ? NEEDS_ANOTHER : 0);
}

/** In units of ROUGE-1, as the salience is. */
const NEEDS_ANOTHER = 0.1;

function keyPointRoles(
  sentences: readonly RoledSentence[],
  salience: readonly number[],
): ReadonlyMap<number, KeyPointRole> {
  const findings = sentences.filter(({ role }) => role === "finding");
  const hasPlain = findings.some((sentence) => !sentence.hasResultNumber);
  const main = hasPlain
    ? undefined
    : findings.reduce<RoledSentence | undefined>(
        (best, sentence) =>
          best === undefined || (salience[sentence.index] ?? 0) > (salience[best.index] ?? 0)
            ? sentence
            : best,
        undefined,
      );
  const roles = new Map<number, KeyPointRole>();
  for (const sentence of sentences) {
    if (sentence.isLabel || sentence.role === "background") continue;
    const isNumber = sentence.role === "finding" && sentence.hasResultNumber && sentence !== main;
    roles.set(sentence.index, isNumber ? "number" : sentence.role);
  }
  return roles;
}
