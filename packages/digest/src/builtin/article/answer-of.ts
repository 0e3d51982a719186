import type { ArticleQuestion } from "../../digest.ts";
import type { RoledSentence } from "../roles/assign-roles.ts";
import type { SentenceRole } from "../roles/role-cues.ts";
import type { SectionKind } from "./section-kind.ts";

const ANSWERS: Readonly<Record<SentenceRole, ArticleQuestion>> = {
  background: "why",
  problem: "why",
  method: "how",
  resource: "how",
  finding: "found",
  limitation: "limits",
};

/** Where each question is answered in a long text; elsewhere a role is more likely to be a wrong guess. */
const ANSWERED: Readonly<Record<Exclude<ArticleQuestion, "about">, ReadonlySet<SectionKind>>> = {
  why: new Set(["abstract", "introduction"]),
  how: new Set(["abstract", "introduction", "methods", "results", "other"]),
  found: new Set(["abstract", "results", "end", "other"]),
  limits: new Set(["abstract", "results", "end", "other"]),
};

/** What authors take back or leave open of their own work, whatever else the sentence tells. */
const LEFT_OPEN =
  /\b(?:(?:have|has|do|does|did|could|can) ?not (?:yet )?(?:been )?(?:found|find|know|known|provide|determine|determined|test|tested|rule|explain|establish|measure|measured)|not yet|still not known|must be tested|lasted only|only (?:one|two|a few|a single) (?:\p{L}+ )?(?:types?|species|sites?|data ?sets?|languages?|subjects?|patients?)|cannot (?:exclude|rule out)|limitations?|remains? (?:to be|unclear|unknown|open)|future (?:work|studies|research|experiments?)|further (?:work|studies|research|experiments?)|open questions?|caveats?)\b/iu;

/** Which question a sentence answers in a section of some kind; undefined where that is in doubt. `isOwnWork`: the authors have said before it what they did. */
export function answerOf(
  { role, text }: Pick<RoledSentence, "role" | "text">,
  kind: SectionKind,
  isOwnWork: boolean,
): ArticleQuestion | undefined {
  if (isOwnWork && (kind === "end" || kind === "abstract") && LEFT_OPEN.test(text)) return "limits";
  const answer = ANSWERS[role];
  return answer === "about" || ANSWERED[answer].has(kind) ? answer : undefined;
}
