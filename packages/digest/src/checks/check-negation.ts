import type { WordAlignment } from "./align-words.ts";
import { changedMarks, type MarkRule } from "./check-marks.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";
import { isPlainPair } from "./counterparts.ts";
import { isDeniedByPrefix, isToldByPrefix } from "./denied-words.ts";
import { isDenialOf } from "./denying-prefix.ts";
import { isAloneTold, isMostTold, isNeedTold } from "./licensed-marks.ts";
import { familyOf } from "./word-family.ts";

/** Words that deny by their beginning, ending or sense: "unclear" is "not clear", "independent" does "not depend". */
export const DENYING =
  /^(?:un(?!i|der|it)\p{L}{3,}|in(?:ability|dependent\p{L}*|sufficient\p{L}*|complete\p{L}*|active|activity|sensitive|ability|capable|variant|visible|consistent|effective|efficient|adequate|appropriate|accessible|tractable)|im(?:possible|perfect\p{L}*|mobile)|ir(?:respective|relevant|regular)|non\p{L}+|dys\p{L}{4,}|malfunction\p{L}*|dis(?:order\p{L}*|appear\p{L}*|agree\p{L}*|continu\p{L}*|similar|connect\p{L}*)|\p{L}+less|elusive|poorly|badly|insensitive|incompletely|mystery|open|controversial|prevent\p{L}*|avoid\p{L}*|loss|lose\p{L}*|lost|difficult|hard|instead|rather|contrary|exclud\p{L}*|exclusion|deplet\p{L}*|delet\p{L}*|remov\p{L}*|absent|null|knockout|contrast|regardless|only|other|block\p{L}*|abolish\p{L}*|eliminat\p{L}*|short|yet|remain\p{L}*|reject\p{L}*|missing|obviat\p{L}*|circumvent\p{L}*|ablat\p{L}*|different\p{L}*|differ)$/u;

/** What may not be denied or asserted anew. */
export const NEGATION_RULE: MarkRule = {
  mark: "negation",
  lost: "negation.lost",
  added: "negation.added",
  carriers: DENYING,
  where: (words, index) => !isOfNotOnly(words, index),
  reach: 7,
  licensed: (alignment, word) =>
    isNeedTold(alignment, word) ||
    isAloneTold(alignment, word) ||
    isMostTold(alignment, word) ||
    isDeniedByPrefix(alignment, word),
  kept: isToldByPrefix,
};

/** "not only": nothing is denied, and nothing is said to be the only one. */
export function isOfNotOnly(words: readonly CheckedWord[], index: number): boolean {
  const [before, here, after] = [words[index - 1]?.lower, words[index]?.lower, words[index + 1]?.lower];
  return (here === "not" && after === "only") || (here === "only" && before === "not");
}

/** What is denied in one and not in the other. */
export function changedNegation(alignment: WordAlignment): CheckProblem[] {
  return [...changedMarks(alignment, NEGATION_RULE), ...turnedWords(alignment), ...undenied(alignment)];
}

/** Words that a plain telling says with "not": "elusive" is "not known". */
const SAID_WITH_NOT =
  /^(?:un(?!i|der|it|cover|ravel|veil|dergo|fold|lock)\p{L}{3,}|in(?:sufficient|complete|consistent|adequate|dependent|capable|effective)\p{L}*|ir(?:relevant|respective)|poorly|elusive|enigmatic|obscure|little|lack\p{L}*|fail\p{L}*)$/u;

/** "is still known" for "remains elusive": the plain word is there, its "not" is not. */
function undenied({ source, statement }: WordAlignment): CheckProblem[] {
  const theirs = new Set(source.map(({ family }) => family));
  const own = new Set(statement.map(({ family }) => family));
  const denied = source.filter(({ lower, family }) => SAID_WITH_NOT.test(lower) && !own.has(family));
  // "is still mostly not known": each of them has its "not", wherever it stands.
  if (statement.filter(({ marks }) => marks.has("negation")).length >= denied.length) return [];
  return statement
    .filter(
      (word) =>
        (!theirs.has(word.family) || isDenialOfOne(denied, word)) &&
        denied.some((gone) => isPlainPair(word.family, gone.family)) &&
        !isDeniedNear(statement, word.index),
    )
    .map(({ lower }) => ({ code: "negation.lost" as const, words: lower }));
}

function isDenialOfOne(denied: readonly CheckedWord[], word: CheckedWord): boolean {
  return denied.some((gone) => isDenialOf(gone.lower, word.lower));
}

function isDeniedNear(words: readonly CheckedWord[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 5), index + 2)
    .some(
      ({ marks, lower }) => marks.has("negation") || (DENYING.test(lower) && !LOOSELY_DENYING.test(lower)),
    );
}

const TURNING_PREFIXES = ["un", "in", "im", "ir", "non", "dis"];

/** "unclear" told as "clear", or the other way round, with nothing that denies beside it. */
function turnedWords({ source, statement }: WordAlignment): CheckProblem[] {
  const theirs = new Set(source.map(({ lower }) => lower));
  const own = new Set(statement.map(({ lower }) => lower));
  const deniedFamilies = familiesDeniedIn(source);
  const problems: CheckProblem[] = [];
  for (const word of statement) {
    if (word.kind !== "content" || theirs.has(word.lower)) continue;
    const turned = deniedFamilies.get(word.family);
    if (turned !== undefined && !own.has(turned) && !isDeniedBefore(statement, word.index))
      problems.push({ code: "negation.lost", words: word.lower });
    const prefix = TURNING_PREFIXES.find(
      (each) => word.lower.startsWith(each) && theirs.has(word.lower.slice(each.length)),
    );
    if (prefix === undefined) continue;
    const place = source.findIndex(({ lower }) => lower === word.lower.slice(prefix.length));
    if (!isDeniedBefore(source, place)) problems.push({ code: "negation.added", words: word.lower });
  }
  return problems;
}

/** Families of which a source has only the denied word, "independent" for "depend", and that word. */
function familiesDeniedIn(source: readonly CheckedWord[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { kind, lower } of source) {
    const prefix = kind === "content" ? TURNING_PREFIXES.find((each) => lower.startsWith(each)) : undefined;
    if (prefix !== undefined && lower.length > prefix.length + 3)
      found.set(familyOf(lower.slice(prefix.length)), lower);
  }
  for (const { family } of source) found.delete(family);
  return found;
}

/** Words that deny something besides what stands next to them: "remains known" denies nothing. */
const LOOSELY_DENYING =
  /^(?:remain\p{L}*|yet|other|only|short|different\p{L}*|differ|instead|rather|contrast)$/u;

function isDeniedBefore(words: readonly CheckedWord[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 6), index)
    .some(
      ({ marks, lower }) => marks.has("negation") || (DENYING.test(lower) && !LOOSELY_DENYING.test(lower)),
    );
}
