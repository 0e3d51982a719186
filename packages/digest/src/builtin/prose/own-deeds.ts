import { AUTHORS_DO, GENERIC_VERBS } from "./author-verbs.ts";
import type { Word } from "./words.ts";

/** Whether a verb is a deed of authors. The tagger leaves some pasts as they are: "utilized" has no lemma but itself. */
export function isAuthorsDeed({ lemma, lower }: Word): boolean {
  return [lemma, lower, lower.replace(/d$/u, ""), lower.replace(/ed$/u, "")].some((form) =>
    AUTHORS_DO.has(form),
  );
}

/** Whether "we" do what authors do, or have done what is told as done once: "We then sorted lamps", "To see, we lit lamps". */
export function isOwnDeed(words: readonly Word[], index: number): boolean {
  let at = index + 1;
  while (words[at]?.tag === "ADV" || BETWEEN.test(words[at]?.lower ?? "")) at += 1;
  const verb = words[at];
  if (verb === undefined) return false;
  // The tagger takes "present" for an adjective and "review" for a noun; right after "we", they are neither.
  if (verb.tag !== "VERB" && isAuthorsDeed(verb)) return true;
  const past = PAST.test(verb.lower) && !LIVED.test(verb.lower) && !GENERIC_VERBS.has(verb.lemma);
  return past && opens(words, index);
}

const BETWEEN = /^(?:also|first|further|then|next|now|here|thus|therefore|have|\p{L}+ly)$/u;
const PAST = /^(?:\p{L}{2,}ed|did|found|took|made|built|chose|gave|ran|sought|drew|wrote|began|bred)$/u;
/** What everybody did: "we learned to speak". */
const LIVED =
  /^(?:need|evolved|learned|lived|loved|liked|wanted|needed|used|realized|realised|believed|considered|inherited|adapted|experienced|entered|reached|tended|died|aged|failed|witnessed|gained|shared|indeed)$/u;

/** "We", "To see, we", "By lighting lamps, we": whoever opens a sentence so tells what was done. */
function opens(words: readonly Word[], index: number): boolean {
  if (index === 0 || words[index]?.text === "We") return true;
  if (words[index - 1]?.text !== ",") return false;
  const [first, second] = words;
  return (
    /^(?:to|using)$/u.test(first?.lower ?? "") ||
    (first?.lower === "by" && /ing$/u.test(second?.lower ?? "")) ||
    (first?.lower === "in" && second?.lower === "order")
  );
}
