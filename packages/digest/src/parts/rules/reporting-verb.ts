import { isConditional } from "../../builtin/clauses/clause-part.ts";
import {
  auxiliariesOf,
  dependent,
  dependents,
  finiteWord,
  isNegated,
  lowerAt,
  type SentenceTree,
  subjectOf,
} from "../../builtin/low/sentence-tree.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { subjectAgain } from "../read-alone.ts";

/** What reports a clause with "that", and where that clause begins. */
export interface Report {
  /** Where what is reported begins. */
  readonly start: number;
  readonly verb: number;
  /** "They also show that". */
  readonly again: readonly Word[];
}

/** What reports, and how it opens again. */
export function reportOf(tree: SentenceTree): Report | null {
  const verb = tree.root;
  const told = verb < 0 ? undefined : reportedBy(tree, verb);
  const finite = verb < 0 ? undefined : finiteWord(tree, verb);
  const subject = verb < 0 ? undefined : subjectOf(tree, verb);
  if (told === undefined || finite === undefined || subject === undefined || subject > finite) return null;
  const that = dependent(tree, told, "mark");
  if (that === undefined || lowerAt(tree, that) !== "that" || that < verb || (tree.depths[that] ?? 0) > 0)
    return null;
  if (
    isNegated(tree, verb) ||
    isConditional(tree, verb) ||
    dependents(tree, verb, "advmod").some((adverb) => /^(?:so|such|too)$/u.test(lowerAt(tree, adverb)))
  )
    return null;
  if (/^(?:believe|think|fear|hope|hold|be)$/u.test(tree.words[verb]?.lemma ?? "")) return null;
  const pronoun =
    tree.relations[subject] === "expl" || lowerAt(tree, subject) === "it"
      ? [word("it", "PRON")]
      : subjectAgain({ tree, verb, finite, subject });
  // "Counting A shows that B. This also shows C": B would show it.
  if (pronoun === null || pronoun[0]?.lower === "this") return null;
  const noun = proofBefore(tree, verb, that);
  if (noun === null) return null;
  const chain = [...auxiliariesOf(tree, verb).filter((index) => index < verb), verb];
  const words = chain
    .flatMap((index) => tree.words[index] ?? [])
    .map((item) => ({ ...item, spaceBefore: true }));
  const [first, ...rest] = words;
  if (first === undefined) return null;
  const also = word("also", "ADV");
  const verbs = rest.length === 0 ? [also, first] : [first, also, ...rest];
  return {
    start: that + 1,
    verb,
    again: [...pronoun, ...verbs, ...noun, word("that", "SCONJ")],
  };
}

/** The clause with "that" that a verb, or "evidence" as its object, brings in. */
function reportedBy(tree: SentenceTree, verb: number): number | undefined {
  const told = dependent(tree, verb, "ccomp");
  if (told !== undefined) return told;
  const object = dependent(tree, verb, "obj");
  if (object === undefined || !proves(tree, object)) return undefined;
  return dependent(tree, object, "acl", "acl:relcl", "ccomp") ?? dependent(tree, verb, "advcl");
}

/** "provides evidence that": the noun belongs to the report; null where it cannot be told alone. */
function proofBefore(tree: SentenceTree, verb: number, that: number): readonly Word[] | null {
  if (!proves(tree, that - 1)) return dependent(tree, verb, "obj") === undefined ? [] : null;
  if (that - verb <= 4) return tree.words.slice(verb + 1, that);
  return /^(?:evidence|proof|support)$/u.test(lowerAt(tree, that - 1))
    ? tree.words.slice(that - 1, that)
    : null;
}

function proves(tree: SentenceTree, noun: number): boolean {
  return /^(?:evidence|proof|confirmation|support|hypothesis|idea|notion|view|conclusion)$/u.test(
    lowerAt(tree, noun),
  );
}
