import {
  dependents,
  finiteWord,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import type { Split } from "../split.ts";
import { type SaidOfNoun, tellOfNoun } from "../tell-of-noun.ts";
import { type RelativeClause, relativeClauses } from "./relative-clauses.ts";

/** "a lamp that we bought in May" as "a lamp. We bought this lamp in May": something is done to the noun. */
export function splitRelativeObject(tree: SentenceTree): readonly Split[] {
  return relativeClauses(tree).flatMap((relative) => splitAt(tree, relative));
}

function splitAt(tree: SentenceTree, { clause, noun, start, end }: RelativeClause): Split[] {
  const named = /^(?:that|which|whom|who)$/u.test(lowerAt(tree, start));
  const from = named ? start + 1 : start;
  const subject = subjectOf(tree, clause);
  const finite = finiteWord(tree, clause);
  if (subject === undefined || subject < from || finite === undefined || subject > finite) return [];
  if ((tree.first[subject] ?? subject) !== from && !/^RB/u.test(tagAt(tree, from))) return [];
  if (
    /^(?:IN|TO|WRB|WP\$)$/u.test(tagAt(tree, from)) ||
    (dependents(tree, clause, "mark").length > 0 && !named)
  )
    return [];
  if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, from))) return [];
  const gap = gapOf(tree, clause, end);
  if (gap === null) return [];
  const statement: SaidOfNoun["statement"] = (mention, _, last) =>
    gap > last
      ? null
      : [{ start: from, end: gap }, ...mention, ...(gap < last ? [{ start: gap, end: last }] : [])];
  return tellOfNoun(tree, {
    rule: `relative-object:${named ? lowerAt(tree, start) : "bare"}`,
    noun,
    start,
    end,
    cut: clause,
    statement,
  });
}

const NAMES = /^(?:call|name|term|dub|label|coin|denote|refer)$/u;

/** Where the noun would stand in the clause: right after the verb that has no object there, or after a last preposition. */
function gapOf(tree: SentenceTree, clause: number, end: number): number | null {
  if (dependents(tree, clause, "aux:pass", "cop").length > 0 || !/^V/u.test(tagAt(tree, clause))) return null;
  if (/^(?:IN|TO|RP)$/u.test(tagAt(tree, end - 1)) && end - 1 > clause) return end;
  let verb = clause;
  for (let steps = 0; steps < 4; steps += 1) {
    const inner = dependents(tree, verb, "xcomp").find(
      (child) => child > verb && /^V/u.test(tagAt(tree, child)),
    );
    if (inner === undefined || inner >= end || NAMES.test(tree.words[verb]?.lemma ?? "")) break;
    verb = inner;
  }
  const naming = NAMES.test(tree.words[verb]?.lemma ?? "");
  const objects = dependents(tree, verb, "obj", "ccomp").filter((child) => child > verb);
  if (!naming && objects.length > 0) return null;
  if (dependents(tree, verb, "aux:pass").length > 0) return null;
  return lowerAt(tree, verb + 1) === "out" || tree.relations[verb + 1] === "compound:prt"
    ? verb + 2
    : verb + 1;
}
