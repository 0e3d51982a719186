import { CLEAR_AUTHOR_VERBS } from "../prose/author-verbs.ts";
import { bracketDepths, type Word, word, wordsFrom } from "../prose/words.ts";
import { isConditional, isModalOrNegated } from "./split-guards.ts";

type Cut = readonly [readonly Word[], readonly Word[]] | null;

/** "Using A, we show B" is "We show B. For this, we use A". */
export function splitAtUsing(words: readonly Word[]): Cut {
  const by = words[0]?.lower === "by" ? 1 : 0;
  if (words[by]?.lower !== "using") return null;
  const depths = bracketDepths(words);
  const comma = words.findIndex((item, index) => item.text === "," && depths[index] === 0);
  const main = words.slice(comma + 1);
  const means = words.slice(by + 1, comma);
  const verb = main[1]?.tag === "ADV" || main[1]?.lower === "also" ? main[2] : main[1];
  if (comma < 0 || main[0]?.lower !== "we" || verb === undefined || means.length < 2) return null;
  if (isConditional(main) || means.some((item) => /^(?:that|which|to|and)$/u.test(item.lower))) return null;
  const past = /ed$|^(?:found|showed|built|gave|took|were|did|had)$/u.test(verb.lower);
  if (!past && verb.lower !== verb.lemma && verb.tag !== "AUX") return null;
  return [main, [...wordsFrom("for this , we"), word(past ? "used" : "use", "VERB"), ...means]];
}

/** Verbs that say how authors came to something, -ing form to base. */
const MEANS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...CLEAR_AUTHOR_VERBS,
    "use",
    "conduct",
    "perform",
    "train",
    "combine",
    "exploit",
    "leverage",
    "measure",
  ].map((verb) => [/[^e]e$/u.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`, verb]),
);

/** "We support A by conducting B" is "We support A. To do so, we conduct B". */
export function splitAtByDoing(words: readonly Word[]): Cut {
  const first = words[0]?.lower;
  const verb = words[1];
  if (first !== "we" || verb?.tag !== "VERB" || verb.lower !== verb.lemma) return null;
  const depths = bracketDepths(words);
  const at = words.findIndex((item, index) => item.lower === "by" && depths[index] === 0 && index > 2);
  const base = at < 0 ? undefined : MEANS[words[at + 1]?.lower ?? ""];
  const main = words.slice(0, at);
  const rest = words.slice(at + 2);
  if (base === undefined || rest.length < 2 || goesOn(rest) || holds(main)) return null;
  return [main, [...wordsFrom("to do so , we"), word(base, "VERB"), ...rest]];
}

/** Another "by doing", or a participle of its own: the list of means would be torn. */
function goesOn(rest: readonly Word[]): boolean {
  return rest.some((item, index) => {
    const next = rest[index + 1];
    return (
      (/^(?:and|or|as|then)$/u.test(item.lower) && /ing$|^by$|^well$/u.test(next?.lower ?? "")) ||
      (item.lower === "and" && (next?.tag === "VERB" || next?.tag === "ADV"))
    );
  });
}

/** A clause or an infinitive in the first part could own the means. */
function holds(main: readonly Word[]): boolean {
  return (
    isModalOrNegated(main) ||
    isConditional(main) ||
    main.some((item) => /^(?:that|which|to|and|how|whether|where)$/u.test(item.lower))
  );
}
