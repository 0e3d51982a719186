import { bracketDepths, type Word, word } from "../prose/words.ts";
import { subjectVerbAt } from "./clause-shape.ts";
import { isConditional } from "./split-guards.ts";

const CONCEDING = new Set(["although", "though", "while", "whereas"]);

/** "Although A, B" is "A. But B", where A and B are whole and only one comma can lie between them. */
export function splitAtConcession(
  words: readonly Word[],
): readonly [readonly Word[], readonly Word[]] | null {
  const opening = words[0]?.lower === "even" ? 1 : 0;
  if (!CONCEDING.has(words[opening]?.lower ?? "")) return null;
  const start = opening + 1;
  if (subjectVerbAt(words, start, "loose") < 0) return null;
  const depths = bracketDepths(words);
  const commas = words.flatMap((item, index) => (item.text === "," && depths[index] === 0 ? [index] : []));
  const between = commas.filter((comma) => subjectVerbAt(words, comma + 1, "strict") >= 0);
  const [comma] = between;
  if (comma === undefined || between.length > 1 || comma !== commas[0]) return null;
  const conceded = words.slice(start, comma);
  if (isConditional(conceded) || /^(?:still|nevertheless|yet)$/u.test(words[comma + 1]?.lower ?? ""))
    return null;
  return [conceded, [word("but", "CCONJ"), ...words.slice(comma + 1)]];
}
