import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";

const CAUSAL =
  /^(?:caus(?:e|es|ed|ing)|because|due|thanks|owing|induc(?:e|es|ed)|trigger(?:s|ed)?|driv(?:es|en))$/u;
/** Verbs that lead from one thing to another without the name of a cause. */
const LEADING = /^(?:leads?|led|results?|produces?|produced)$/u;
/** What lets a telling speak of a cause: verbs of effect, and joints that give reasons and means. */
const EFFECTS =
  /^(?:affect|influenc|regulat|control|promot|enhanc|increas|reduc|inhibit|suppress|activat|stimulat|allow|enabl|contribut|depend|mediat|modulat|prevent|impair|improv|determin|underl|responsib|effect|impact|attribut|explain|consequen|therefore|thus|hence|since|so$|as$|by$|through$|via$|from$|for$|given$|considering$|reason|account|upon$|arise|origin|make|made|yield|produc|generat|result|lead|led$|evok|elicit|provok|initiat|disrupt|driv|trigger|induc|caus|because|due|owing|when$|if$|under$|with$|bring|implicat)/u;

/** "An association between A and B" told as "A leads to B". */
function isLinkMadeCause(source: WordAlignment["source"], statement: WordAlignment["source"]): boolean {
  return (
    statement.some(
      ({ lower, index }) => LEADING.test(lower) && /^(?:to|in)$/u.test(statement[index + 1]?.lower ?? ""),
    ) &&
    source.some(({ lower }) => /^(?:associat|correlat|relationship|link(?:s|ed)?$)/u.test(lower)) &&
    !source.some(({ marks, lower }) => marks.has("cause") || (EFFECTS.test(lower) && !JOINTS.test(lower)))
  );
}

const JOINTS =
  /^(?:as|by|through|via|from|for|given|so|since|if|when|under|with|upon|therefore|thus|hence|make|made)$/u;

/** How far from what stands around a cause the word may stand that lets a telling speak of it. */
const REACH = 8;

/** "Considering its weight, ...": the reason for all that follows. */
function isOpening(index: number, lower: string): boolean {
  return index === 0 && /^(?:considering|given|since|as|because|due)$/u.test(lower);
}

/** Causes where the source only says that things go together. */
export function addedCauses({ source, statement, places }: WordAlignment): CheckProblem[] {
  const named = statement.filter(({ lower }) => CAUSAL.test(lower));
  if (isLinkMadeCause(source, statement)) return [{ code: "cause.added", words: "lead" }];
  if (named.length === 0) return [];
  const links = source.filter(({ marks }) => marks.has("link"));
  return named
    .filter((word) => {
      const near = [-3, -2, -1, 1, 2, 3]
        .map((step) => places[word.index + step] ?? -1)
        .filter((at) => at >= 0);
      const licensed = source.some(
        ({ lower, index, marks }) =>
          (marks.has("cause") || EFFECTS.test(lower)) &&
          !marks.has("link") &&
          (near.length === 0 || near.some((at) => Math.abs(at - index) <= REACH) || isOpening(index, lower)),
      );
      const strong = source.some(({ marks }) => marks.has("cause"));
      return !licensed || (links.length > 0 && !strong && /^(?:caus|induc|trigger|driv)/u.test(word.lower));
    })
    .map((word) => ({ code: "cause.added", words: word.lower }));
}
