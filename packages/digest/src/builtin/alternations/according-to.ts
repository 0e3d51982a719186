import { isNegated, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { wordsFrom } from "../prose/words.ts";
import type { Alternation } from "./simple-clause.ts";

/** Verbs with which somebody says that something is so. */
const REPORTS = /^(?:show|find|demonstrate|report|observe|conclude|reveal)$/u;
const WORK =
  /^(?:results|findings|data|experiments|analyses|measurements|simulations|studies|observations|calculations|evaluations)$/u;
/** "experiments", "experiments on two data sets": what is said of them is short, and has no verb. */
function isShort(tree: SentenceTree, subject: number, end: number): boolean {
  return (
    end - subject <= 8 &&
    (end - subject === 1 || /^(?:on|with|in|of|using)$/u.test(lowerAt(tree, subject + 1))) &&
    !tree.words.slice(subject, end).some(({ lower }) => /^(?:that|which|,|our|we)$/u.test(lower))
  );
}

/** What can be told of without saying whose it is. */
const BARE = /^(?:experiments|simulations|calculations)$/u;

function hasPair(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words.slice(start, end).some(({ lower }) => /^(?:they|their|them|we|our|us)$/u.test(lower));
}

/** "We show that A" as "According to the authors, A"; "These results show that A" as "According to these results, A". */
export const accordingTo: Alternation = (
  tree,
  { start, end, verb, subject, subjectStart, subjectEnd, finite },
) => {
  if (
    subjectStart !== start ||
    finite !== verb ||
    isNegated(tree, verb) ||
    !REPORTS.test(tree.words[verb]?.lemma ?? "")
  )
    return null;
  if (tree.words.some(({ tag }) => tag === "MATH") || !/^(?:VBP|VBD|VBZ)$/u.test(tagAt(tree, verb)))
    return null;
  const that = verb + 1;
  // "that our lamps": nobody's but theirs who were just named.
  const ours = lowerAt(tree, that + 1) === "our";
  if (
    lowerAt(tree, that) !== "that" ||
    hasPair(tree, ours ? that + 2 : that, end) ||
    verb !== subjectEnd ||
    end - that < 5 ||
    end - that > 18
  )
    return null;
  const we = lowerAt(tree, subject) === "we" && subjectEnd === start + 1;
  const results =
    WORK.test(lowerAt(tree, subject)) &&
    subjectEnd - start <= 3 &&
    /^(?:our|these|the)$/u.test(lowerAt(tree, start));
  const bare =
    subject - start <= 1 && BARE.test(lowerAt(tree, subject)) && isShort(tree, subject, subjectEnd);
  if (!we && !results && !bare) return null;
  if (/^(?:they|it|these|this|those|both|neither|not|,|if|when)$/u.test(lowerAt(tree, that + 1))) return null;
  for (let index = that + 2; index < that + 7; index += 1) if (lowerAt(tree, index) === ",") return null;
  // Another "that" would go on reporting without its verb.
  for (let index = that + 1; index < end; index += 1)
    if (lowerAt(tree, index) === "that" && /^(?:and|but|,|or)$/u.test(lowerAt(tree, index - 1))) return null;
  const opening = wordsFrom("according to");
  const who = we ? wordsFrom("the authors") : [{ start, end: subjectEnd }];
  return [
    {
      start,
      end: that + (we && ours ? 2 : 1),
      to: [
        ...opening,
        ...who,
        ...wordsFrom(",").map((mark) => ({ ...mark, spaceBefore: false })),
        ...(we && ours ? wordsFrom("their") : []),
      ],
    },
  ];
};
