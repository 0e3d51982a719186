import { structuredLabel } from "../prose/structured-label.ts";
import { partScores } from "./learned-parts.ts";
import { ROLE_CUES, roleOfLabel, SENTENCE_ROLES, type SentenceRole } from "./role-cues.ts";
import type { SourceSentence } from "./source-sentence.ts";
import { saysWithdrawn } from "./withdrawal.ts";

/** How strongly each role speaks for a sentence. */
export type RoleScores = Readonly<Record<SentenceRole, number>>;

export interface RoledSentence extends SourceSentence {
  readonly role: SentenceRole;
  readonly scores: RoleScores;
  /** Nothing but the name of a part ("METHODS"): not a sentence to show. */
  readonly isLabel: boolean;
  /** It reports a measured or counted result. */
  readonly hasResultNumber: boolean;
}

/** Gives every sentence its role: cues in its words, its place, and the part of a structured abstract it stands in. */
export function assignRoles(sentences: readonly SourceSentence[]): RoledSentence[] {
  let part: SentenceRole | null = null;
  let section = "";
  let previous: SentenceRole | null = null;
  const withdrawn = sentences.some(({ text }) => saysWithdrawn(text));
  return sentences.map((sentence) => {
    if (sentence.section !== section) {
      section = sentence.section;
      part = null;
      previous = null;
    }
    const label = structuredLabel(sentence.tokens);
    if (label !== null) part = roleOfLabel(label.label) ?? part;
    const scores = scoreRoles(sentence, part, previous);
    const best = SENTENCE_ROLES.reduce((one, other) => (scores[other] > scores[one] ? other : one));
    const role = withdrawn ? roleInWithdrawn(sentence) : best;
    const isLabel = label !== null && label.length >= sentence.tokens.length;
    if (OWN_WORK.has(role)) previous = role;
    return { ...sentence, role, scores, isLabel, hasResultNumber: reportsNumber(sentence.text) };
  });
}

/** What was taken back has no findings: that it was is what limits it, the rest is what there was. */
function roleInWithdrawn({ text }: SourceSentence): SentenceRole {
  return saysWithdrawn(text) ? "limitation" : "background";
}

/** Once the authors speak of their own work, they go on to: background hardly comes back. */
const OWN_WORK: ReadonlySet<SentenceRole> = new Set(["method", "finding"]);
const STAYS = 0.8;
const NO_WAY_BACK = 2;

/** How much what was learned of parts counts beside the cues. */
const LEARNED = 0.35;

/** A part of a structured abstract is the author's own word for it. */
const LABEL_WEIGHT = 2.5;

function scoreRoles(
  sentence: SourceSentence,
  part: SentenceRole | null,
  previous: SentenceRole | null,
): RoleScores {
  const scores: Record<SentenceRole, number> = {
    background: 0,
    problem: 0,
    method: 0,
    finding: 0,
    limitation: 0,
    resource: 0,
  };
  const lower = sentence.text.toLowerCase();
  for (const { role, weight, pattern } of ROLE_CUES) if (pattern.test(lower)) scores[role] += weight;
  const cued = scores.finding > 0;
  if (part !== null) scores[part] += LABEL_WEIGHT;
  const learned = partScores(sentence);
  scores.background += LEARNED * learned.background;
  scores.problem += LEARNED * learned.background;
  scores.method += LEARNED * learned.method;
  scores.finding += LEARNED * learned.finding;
  const last = Math.max(1, sentence.placesInSection - 1);
  const place = sentence.placesInSection === 1 ? 0.5 : sentence.place / last;
  // Of two or three sentences, the place tells little.
  const weight = Math.min(1, last / 4);
  // Abstracts open with what is known, end with what was found; a gap late in the text is what the work leaves open.
  scores.background += weight * 1.3 * (1 - place);
  scores.problem += weight * (0.5 * (1 - place) - (place > 0.6 ? 0.8 : 0));
  scores.finding += weight * 0.9 * place;
  if (scores.limitation > 0) scores.limitation += place > 0.6 ? 0.5 : -0.8;
  const authors = /\b(?:we|our|this (?:paper|work|study|article))\b/u.test(lower);
  if (authors) {
    scores.background -= 1;
    scores.problem -= 1.2;
    scores.method += 0.9;
  } else if (previous === null && part === null) {
    // What improves or was shown before the authors have spoken is not their finding.
    scores.finding -= 0.8;
  }
  if (previous !== null && part === null && !authors && scores.method < CUED && CLAIMS.test(lower))
    scores.finding += CLAIMED;
  if (previous !== null) {
    scores[previous] += STAYS;
    scores.background -= NO_WAY_BACK;
    scores.problem -= STAYS;
  }
  if (findsNothing(lower, cued, authors)) scores.finding = Math.min(scores.finding, scores.problem - 0.1);
  return scores;
}

/** What depends on, causes or hinders what: told after the authors have spoken, it is what they found. */
const CLAIMS =
  /\b(?:due to|(?:is|are|was|were) (?:\w+ly )?(?:critical|required|essential|necessary|sufficient|crucial|dispensable|responsible) (?:for|to)|depend(?:s|ed)? (?:\w+ly )?(?:on|upon)|(?:lead|leads|led) to|caus(?:es|ed)|promot(?:es|ed)|inhibit(?:s|ed)?|impair(?:s|ed)|display(?:s|ed)?|exhibits|reveal(?:s|ed)?|mediat(?:es|ed)|regulat(?:es|ed)|correlat(?:es|ed)|enhanc(?:es|ed)|prevent(?:s|ed))\b/u;
const CLAIMED = 1;
/** So much speaks for a method where a cue does, and not only the place and the style. */
const CUED = 1.6;

/** A quantity with its unit, a significance, an approximation, a factor. "n = 3" alone says what was assumed. */
const RESULT_NUMBER = new RegExp(
  "(?<![\\p{L}\\d])\\d+(?:[.,]\\d+)*\\s?\\\\?(?:%|percent|-?fold|×|x\\b|times|points?|σ|sigma|gev|mev|tev|kev|k\\b|km|kpc|mpc|nm|mm|μm|ms|" +
    "hours?|days|years|bits|db|hz|mhz|ghz|mg|kg|ml)|\\b[pP]\\s?[<=>]\\s?0?\\.\\d|(?:[≈∼~±]|\\\\(?:approx|sim|simeq|pm)|\\+/?-)\\s?-?\\d|" +
    "\\b\\w+-?fold (?:increase|decrease|reduction|improvement|higher|lower|greater|change|speed)|" +
    "\\b(?:half|twice|double) (?:the|as|of|that)\\b|orders? of magnitude",
  "iu",
);

/** Digits that measure nothing: a state ("T=0 K"), a size or product ("2\\times 2"), a group ("U(1)_1 X U(1)"), a name ("HE~0435"). */
const NO_QUANTITY =
  /(?<![pP]\s?)=\s?0(?![.\d])\s?\$?\s?(?:K\b)?|\d\s?\\times(?!\s?10)|\d X\b|(?<=[\p{L}.])~(?=\d)/gu;

function reportsNumber(text: string): boolean {
  return RESULT_NUMBER.test(text.replace(NO_QUANTITY, " "));
}

/** What only asks, or only objects, found nothing, wherever in the text it stands. */
function findsNothing(lower: string, cued: boolean, authors: boolean): boolean {
  if (/\?["'”’)]*$/u.test(lower.trimEnd())) return !authors;
  return (
    !cued &&
    /^(?:however|unfortunately),? (?:it|they|this|these) (?:is|are) (?:\p{L}+ )?\p{L}+\W*$/u.test(lower)
  );
}
