import { isPartOfMany } from "../../parts/rules/examples-end.ts";
import { isWithin, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { wordsFrom } from "../prose/words.ts";
import { type ClausePart, lengthOf, withoutEndMark } from "./clause-part.ts";

/** A final ", including A and B" as "These include A and B"; ", such as A and B" as "Examples are A and B". */
export function cutExamples(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  const end = withoutEndMark(tree, body);
  for (let comma = body.start + 4; comma < end - 3; comma += 1) {
    if (
      tree.words[comma]?.text !== "," ||
      (tree.depths[comma] ?? 0) > 0 ||
      !/^(?:NNS|NNPS)$/u.test(tagAt(tree, comma - 1))
    )
      continue;
    const including = lowerAt(tree, comma + 1) === "including";
    const suchAs = lowerAt(tree, comma + 1) === "such" && lowerAt(tree, comma + 2) === "as";
    if (!including && !suchAs) continue;
    const start = comma + (including ? 2 : 3);
    // "ways to wake pupils, including A": only where many are spoken of are these what the list is of.
    if (!tree.words.slice(Math.max(body.start, comma - 5), comma).some(({ lower }) => MANY.test(lower)))
      continue;
    const noun = tree.words[comma - 1];
    // "several shapes of lamps, including A": the shapes or the lamps; "their light": of what includes it.
    if (including && (isPartOfMany(tree, comma - 1) || tagAt(tree, start) === "PRP$" || noun === undefined))
      continue;
    if (!isList(tree, start, end, comma - 1) || lengthOf(tree, body.start, comma) < 5) continue;
    return [
      { ...part, body: { start: body.start, end: comma } },
      {
        opening:
          including && noun !== undefined
            ? [...wordsFrom("these"), noun, ...wordsFrom("include")]
            : wordsFrom("examples are"),
        body: { start, end: body.end },
        verb: -1,
        subject: undefined,
      },
    ];
  }
  return null;
}

const MANY =
  /^(?:many|several|various|different|multiple|numerous|diverse|distinct|some|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** Whether a stretch holds nouns alone, all of which hang on the noun before, and no verb that would go on with the clause. */
function isList(tree: SentenceTree, start: number, end: number, noun: number): boolean {
  for (let index = start; index < end; index += 1) {
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index)) || /^[;:]$/u.test(tree.words[index]?.text ?? ""))
      return false;
    if (tree.relations[index] !== "punct" && !isWithin(tree, index, noun)) return false;
  }
  return true;
}
