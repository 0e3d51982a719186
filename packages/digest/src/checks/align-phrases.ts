import type { CheckedWord } from "./checked-words.ts";
import { equivalents } from "./equivalents.ts";
import type { FoundPhrase } from "./phrases-in.ts";
import type { CheckedText } from "./take-apart.ts";

/** Finds what stands for phrases, and phrases that stand for words: "sum up" for "summarize". */
export function alignPhrases(
  source: CheckedText,
  statement: CheckedText,
  places: number[],
  told: Set<number>,
): void {
  const own = statement.words();
  const isOpen = ({ index, kind }: CheckedWord): boolean => kind === "content" && (places[index] ?? -1) < 0;
  for (const found of statement.phrases()) {
    const open = found.places.filter((at) => own[at] !== undefined && isOpen(own[at]));
    const theirs = counterpartOf(found, source, "source");
    for (const at of open) places[at] = theirs[0] ?? places[at] ?? -1;
    for (const at of theirs) told.add(at);
    for (const at of wordsToldBy(found, source)) told.add(at);
  }
  for (const found of source.phrases()) {
    if (found.places.every((at) => told.has(at))) continue;
    const counterpart = counterpartOf(found, statement, "statement");
    if (counterpart.length === 0) continue;
    for (const at of found.places) told.add(at);
    for (const at of counterpart)
      if (own[at] !== undefined && isOpen(own[at])) places[at] = found.places[0] ?? -1;
  }
}

/** Places of all single words for which a phrase of a statement may stand. */
function wordsToldBy({ phrase }: FoundPhrase, source: CheckedText): readonly number[] {
  const families = source.families();
  return phrase.groups.statement.flatMap((group) =>
    [...(equivalents().wordsOf[group]?.source ?? [])].flatMap(
      (word) => families.get(word)?.slice(0, 1) ?? [],
    ),
  );
}

/** Places of the words, or of another phrase, that stand for a phrase in the other text; none where nothing does. */
function counterpartOf(
  { phrase }: FoundPhrase,
  other: CheckedText,
  side: "source" | "statement",
): readonly number[] {
  const families = other.families();
  const groups = phrase.groups[side === "source" ? "statement" : "source"];
  for (const group of groups) {
    for (const word of equivalents().wordsOf[group]?.[side] ?? []) {
      const [first] = families.get(word) ?? [];
      if (first !== undefined) return [first];
    }
  }
  const like = other
    .phrases()
    .find(
      (each) => each.phrase !== phrase && each.phrase.groups[side].some((group) => groups.includes(group)),
    );
  return like?.places ?? [];
}
