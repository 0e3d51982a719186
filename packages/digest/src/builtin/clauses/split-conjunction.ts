import { wordTable } from "../../word-table.ts";
import { bracketDepths, type Word, wordsFrom } from "../prose/words.ts";
import { subjectVerbAt } from "./clause-shape.ts";
import { beginsWithFrame, isConditional, opensComplement } from "./split-guards.ts";

/** What joins two clauses, and how the second opens when it stands alone. */
const OPENINGS: ReadonlyMap<string, string> = wordTable({
  and: "",
  but: "but",
  yet: "yet",
  so: "so",
  while: "meanwhile ,",
  whereas: "in contrast ,",
});

/** ", but B" and its like, where A and B are whole sentences and nothing in A reaches over B. */
export function splitAtConjunction(
  words: readonly Word[],
): readonly [readonly Word[], readonly Word[]] | null {
  const depths = bracketDepths(words);
  for (let index = 4; index < words.length - 3; index += 1) {
    if (words[index]?.text !== "," || depths[index] !== 0) continue;
    const opening = OPENINGS.get(words[index + 1]?.lower ?? "");
    const purpose =
      words[index + 1]?.lower === "so" && /^(?:that|as|far)$/u.test(words[index + 2]?.lower ?? "");
    if (opening === undefined || purpose || !isCleanCut(words, index, index + 2)) continue;
    return [
      words.slice(0, index),
      [...(opening === "" ? [] : wordsFrom(opening)), ...words.slice(index + 2)],
    ];
  }
  return null;
}

/** "A and we B", "A but it B": without a comma only before a pronoun, which can begin nothing but a clause. */
export function splitAtBareConjunction(
  words: readonly Word[],
): readonly [readonly Word[], readonly Word[]] | null {
  const depths = bracketDepths(words);
  for (let index = 4; index < words.length - 3; index += 1) {
    const joint = words[index]?.lower;
    const next = words[index + 1]?.lower ?? "";
    const joins =
      (joint === "and" && next === "we") ||
      (joint === "but" && /^(?:we|it|this|these|they|its|there)$/u.test(next));
    if (
      !joins ||
      depths[index] !== 0 ||
      words[index - 1]?.text === "," ||
      !isCleanCut(words, index, index + 1)
    )
      continue;
    return [words.slice(0, index), [...(joint === "but" ? wordsFrom("but") : []), ...words.slice(index + 1)]];
  }
  return null;
}

/** A semicolon between two whole sentences. */
export function splitAtSemicolon(words: readonly Word[]): readonly [readonly Word[], readonly Word[]] | null {
  const depths = bracketDepths(words);
  const marks = words.flatMap((item, index) => (item.text === ";" && depths[index] === 0 ? [index] : []));
  // Several semicolons are a list more often than a chain of sentences.
  const [mark] = marks;
  if (mark === undefined || marks.length > 1) return null;
  const start = afterAdverbial(words, mark + 1);
  const whole = hasMainClause(words.slice(0, mark)) && subjectVerbAt(words, start, "strict") >= 0;
  if (!whole || isConditional(words.slice(0, mark)) || opensComplement(words, mark)) return null;
  return [words.slice(0, mark), words.slice(words[mark + 1]?.lower === "and" ? mark + 2 : mark + 1)];
}

function isCleanCut(words: readonly Word[], end: number, start: number): boolean {
  const first = words.slice(0, end);
  if (!hasMainClause(first)) return false;
  const authorsFollow = words[start]?.lower === "we";
  if (beginsWithFrame(first) || (!authorsFollow && opensComplement(words, end))) return false;
  if ((isConditional(first) || givesReason(first)) && !authorsFollow) return false;
  return subjectVerbAt(words, start, authorsFollow ? "loose" : "strict") >= 0;
}

/** "A, since B, and C", "A, where B, and C": C may belong to the reason or to the place. */
function givesReason(words: readonly Word[]): boolean {
  return words.some(
    ({ lower, tag }) => lower === "where" || (/^(?:because|since|as|so)$/u.test(lower) && tag === "SCONJ"),
  );
}

/** Whether some words are a sentence by themselves: from the first on, or after an opening phrase and its comma. */
export function hasMainClause(words: readonly Word[]): boolean {
  if (words[0]?.tag === "SCONJ" && words[0].lower !== "that") {
    return words.some((item, index) => item.text === "," && subjectVerbAt(words, index + 1, "loose") >= 0);
  }
  return subjectVerbAt(words, afterAdverbial(words, 0), "loose") >= 0;
}

/** After "however,", "in contrast," and the like: an opening of up to eight words that holds no verb. */
function afterAdverbial(words: readonly Word[], start: number): number {
  for (let index = start; index < Math.min(words.length, start + 9); index += 1) {
    const item = words[index];
    if (item?.text === ",") return index + 1;
    if (item?.tag === "VERB" || item?.tag === "AUX") return start;
  }
  return start;
}
