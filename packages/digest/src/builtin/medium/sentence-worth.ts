import type { RoledSentence } from "../roles/assign-roles.ts";
import { SENTENCE_ROLES, type SentenceRole } from "../roles/role-cues.ts";

/** How much a reader of the field would miss a sentence of each role. */
const MISSED: Readonly<Record<SentenceRole, number>> = {
  background: 0.04,
  resource: 0.25,
  problem: 0.45,
  method: 0.5,
  limitation: 1,
  finding: 1,
};
/** Authors who announce what they did tell what the paper is. */
const ANNOUNCES =
  /\b(?:we|this (?:paper|work|study|article|letter|note)|the authors)(?: \p{L}+ly| also| then| further)? (?:propose|present|introduce|develop|describe|report|show|find|found|prove|demonstrate|study|investigate|establish|provide|identify|discover|derive|consider|analy[sz]e)/iu;

/** What authors say they found is a finding whatever else the sentence tells. */
const REPORTS =
  /\b(?:we|authors)\b[^.;]*\b(?:find|found|show|showed|prove|proved|demonstrate|demonstrated|observe|observed) that\b|\bis (?:shown|found|proved|proven) to\b/iu;

/** What any paper says of itself at its end, and what others said before. */
const SAYS_LITTLE =
  /\b(?:new (?:research )?avenues?|insights? into|sheds? (?:new |some )?light|paves? the way|(?:important|broad|significant) implications|(?:is|are|were|was) (?:also )?(?:briefly )?discussed|implications (?:for|of) [^.]* (?:is|are) |interesting (?:research )?(?:avenues|directions)|research questions|biophysical questions)\b/iu;
/** "We show that A, and give insight into B" says A. */
const SAYS_MORE =
  /\b(?:establish(?:es|ed)?|reveal(?:s|ed)?|identif(?:y|ies|ied)|document(?:s|ed)?|implicat(?:es?|ed)|(?:show|shows|showed|find|found|demonstrates?|demonstrated) that)\b/iu;
const SAID_BEFORE =
  /\b(?:previous(?:ly)?|recent|earlier|prior|several|many) (?:studies|data|work|works|reports?|evidence|research|results|experiments)(?: \p{L}+)? (?:have|has|had|show|suggest|demonstrate|indicate|focus)|\b(?:has|have) been (?:widely |extensively |previously )?(?:shown|proposed|used|studied|suggested|hypothesi[sz]ed|reported|known)\b|\bwe (?:have )?previously\b/iu;
/** What takes something back, late in a text: of an early one it is the problem. */
const LIMITS = new RegExp(
  `\\b(?:${[
    "however|although|though|but|nonetheless|nevertheless|despite|caution|caveats?|drawbacks?|shortcomings?",
    "only|not|cannot|neither|nor|unable|fail(?:s|ed|ures?)?|lack(?:s|ed|ing)?|limit(?:s|ed|ations?)?|restrict(?:s|ed|ions?)|insufficient(?:ly)?",
    "remains?|unclear|unknown|unresolved|unexplored|elusive|controversial|inconclusive|preliminary|uncertain(?:ty|ties)?|open (?:question|problem)s?",
    "suffer(?:s|ed)?|degrad(?:es?|ed|ation)|vulnerable|circumvented|at the (?:cost|expense) of|trade-?offs?",
    "may|might|possibl[ey]|likely|seems?|appears? to|suggest(?:s|ed|ing)? that",
    "need(?:s|ed)? (?:for|to)|warrant(?:s|ed)?|(?:further|future|more) (?:studies|study|work|research|investigations?|tests?|data|evidence) (?:is|are|should|will|would|may|needs?|on|into)",
  ].join("|")})\\b|n['’]t\\b`,
  "iu",
);
/** Without what is given, what follows from it can not be read. */
const SUPPOSES = /^(?:let|suppose|assume|given|for any|consider)\b/iu;
const NO_SENTENCE = /^(?:doi:|\(?c\)|copyright|https?:)/iu;

/** How much would be lost with a sentence, from 0 to 1, more of a limit: what its roles are worth, each as likely as its score says. */
export function worthOf(sentence: RoledSentence, contribution: RoledSentence | undefined): number {
  if (NO_SENTENCE.test(sentence.text)) return 0.01;
  const weights = SENTENCE_ROLES.map((role) => Math.exp(sentence.scores[role]));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const expected = SENTENCE_ROLES.reduce(
    (sum, role, index) => sum + (MISSED[role] * (weights[index] ?? 0)) / total,
    0,
  );
  const announced = REPORTS.test(sentence.text)
    ? 0.95
    : ANNOUNCES.test(sentence.text)
      ? 0.75
      : announces(sentence)
        ? 0.56
        : 0;
  const worth = Math.max(
    expected,
    announced,
    sentence.hasResultNumber && sentence.role !== "background" ? 0.7 : 0,
    sentence.role === "finding" ? 0.95 : 0,
  );
  if (SUPPOSES.test(sentence.text)) return Math.max(worth, 0.8);
  const own = contribution !== undefined && contribution.index < sentence.index;
  const late = own || (sentence.placesInSection > 2 && sentence.place / (sentence.placesInSection - 1) > 0.5);
  if (late && LIMITS.test(sentence.text)) return Math.max(worth, 0.85) + 0.25;
  if (!own && SAID_BEFORE.test(sentence.text)) return 0.4 * worth;
  return SAYS_LITTLE.test(sentence.text) && !SAYS_MORE.test(sentence.text) ? 0.55 * worth : worth;
}

/** Whether the authors speak of themselves or their paper: where nobody does, what opens a text may be its finding. */
export function hasSpeakers(sentences: readonly RoledSentence[]): boolean {
  return sentences.some(({ text }) =>
    /\b(?:we|our|us|this (?:paper|work|study|article|letter|note|review)|the authors?)\b/iu.test(text),
  );
}

/** What a sentence is worth at least where nobody says whose work it is. */
export const LEAST_UNSPOKEN = 0.55;

const SPEAK =
  /^(?:[^,.]{0,80}, )?(?:here,? |in this (?:paper|work|study|article|letter|note),? )?(?:we|this (?:paper|work|study|article|letter|note|review)|the (?:aim|goal|objective|purpose) of (?:this|the present|our))\b/iu;

/** Whether the authors say in it what they did: a text may begin with it. */
export function announces({ text, role }: RoledSentence): boolean {
  return ANNOUNCES.test(text) || (SPEAK.test(text) && role !== "background" && role !== "problem");
}

/** The sentence that says what the paper is: the first in which its authors speak, else of a method, else the first. */
export function contributionOf(sentences: readonly RoledSentence[]): RoledSentence | undefined {
  return sentences.find(announces) ?? sentences.find(({ role }) => role === "method") ?? sentences[0];
}
