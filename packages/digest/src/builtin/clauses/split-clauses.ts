import type { Word } from "../prose/words.ts";
import { splitAtConcession } from "./split-concession.ts";
import { splitAtBareConjunction, splitAtConjunction, splitAtSemicolon } from "./split-conjunction.ts";
import { isHeldTogether } from "./split-guards.ts";
import { splitAtByDoing, splitAtUsing } from "./split-means.ts";
import { splitAtName } from "./split-name.ts";
import { splitAtParticiple } from "./split-participle.ts";
import { splitAtAuthorVerb, splitAtSharedSubject } from "./split-predicate.ts";
import { splitAtReason } from "./split-reason.ts";
import { splitAtRelative } from "./split-relative.ts";
import { splitAtRestrictive } from "./split-restrictive.ts";

/** A rule that cuts a sentence into two whole ones, or finds no safe place and gives null. */
export type SplitRule = (words: readonly Word[]) => readonly [readonly Word[], readonly Word[]] | null;

const RULES: readonly SplitRule[] = [
  splitAtConcession,
  splitAtSemicolon,
  splitAtConjunction,
  splitAtBareConjunction,
  splitAtAuthorVerb,
  splitAtSharedSubject,
  splitAtReason,
  splitAtRelative,
  splitAtParticiple,
  splitAtName,
  splitAtRestrictive,
  splitAtUsing,
  splitAtByDoing,
];

/** Below this a sentence is short enough. */
const SHORT = 12;
const MOST_PARTS = 4;

/** A sentence cut into whole shorter ones wherever that is safe; itself where it is nowhere safe. */
export function splitClauses(words: readonly Word[]): (readonly Word[])[] {
  if (isHeldTogether(words)) return [words];
  let parts: (readonly Word[])[] = [words];
  for (const rule of RULES) {
    parts = parts.flatMap((part) => {
      const cut = part.length > SHORT && parts.length < MOST_PARTS ? rule(part) : null;
      return cut === null ? [part] : [...cut];
    });
  }
  return parts;
}
