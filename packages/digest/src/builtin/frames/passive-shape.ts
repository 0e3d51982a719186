import { inflect } from "../../lexicon/verb-forms.ts";
import { baseOf } from "../low/phrase-edits.ts";
import {
  auxiliariesOf,
  dependent,
  isNegated,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../low/sentence-tree.ts";
import type { Piece, Stretch } from "../low/telling.ts";
import { wordsFrom } from "../prose/words.ts";

/** A verb in the passive, with nothing between it and its subject but auxiliaries, adverbs and "not". */
export interface Passive {
  readonly subject: number;
  /** Where the words of the subject end: before what is said of it behind the verb, "A is built which does B". */
  readonly end: number;
  readonly base: string;
  readonly adverbs: readonly number[];
  /** "is": now; "was": then; "can be": the modal; "has been": done. */
  readonly time: "now" | "then" | "done" | Modal;
  readonly denied: boolean;
}

type Modal = "can" | "could" | "may" | "might" | "must" | "should" | "will" | "would" | "cannot";

/** The passive at a verb; null where there is none, or its order is not the plain one. */
export function passiveAt(tree: SentenceTree, verb: number): Passive | null {
  const subject = dependent(tree, verb, "nsubj:pass");
  const end = (tree.last[subject ?? verb] ?? 0) + 1;
  if (subject === undefined || dependent(tree, verb, "ccomp") !== undefined) return null;
  return passiveOf(tree, verb, subject, end);
}

/** The passive at a verb whose subject is known, and where it ends. */
export function passiveOf(tree: SentenceTree, verb: number, subject: number, end: number): Passive | null {
  const auxiliaries = auxiliariesOf(tree, verb);
  const [auxiliary] = auxiliaries;
  const time = timeOf(auxiliaries.map((index) => lowerAt(tree, index)).join(" "));
  const base = baseOf(tree, verb);
  if (auxiliary === undefined || subject > auxiliary || time === null || base === null || end > auxiliary)
    return null;
  const adverbs: number[] = [];
  const nots: number[] = [];
  // "A, which is old, was tested": what is set off ends with its comma.
  for (let index = lowerAt(tree, end) === "," ? end + 1 : end; index < verb; index += 1) {
    if (auxiliaries.includes(index)) continue;
    if (tree.relations[index] !== "advmod" || tree.heads[index] !== verb) return null;
    (lowerAt(tree, index) === "not" ? nots : adverbs).push(index);
  }
  if (dependent(tree, verb, "compound:prt") !== undefined) return null;
  const denied = nots.length > 0 || time === "cannot";
  // "never", "no longer", "hardly": denied by more than a "not".
  if (denied ? nots.length > 1 : isNegated(tree, verb)) return null;
  return { subject, end, base, adverbs, time, denied };
}

function timeOf(auxiliaries: string): Passive["time"] | null {
  if (/^(?:is|are)$/u.test(auxiliaries)) return "now";
  if (/^(?:was|were)$/u.test(auxiliaries)) return "then";
  if (/^(?:has|have) been$/u.test(auxiliaries)) return "done";
  const modal = /^(can|could|may|might|must|should|will|would|cannot) be$/u.exec(auxiliaries)?.[1];
  return (modal as Modal | undefined) ?? null;
}

/** The verb group of a passive in the active, with its adverbs, for a subject that is plural or not. */
export function activeGroup(
  { adverbs, time, denied }: Passive,
  plural: boolean,
  verb: string,
): readonly Piece[] {
  const between = adverbs.map((index) => ({ start: index, end: index + 1 }));
  const not = denied ? " not" : "";
  if (time === "done") {
    const have = wordsFrom(`${plural ? "have" : "has"}${not}`);
    return [...have, ...between, ...wordsFrom(inflect(verb, "participle"))];
  }
  if (time === "cannot" || (time === "can" && denied))
    return [...wordsFrom("cannot"), ...between, ...wordsFrom(verb)];
  if (time !== "now" && time !== "then")
    return [...wordsFrom(`${time}${not}`), ...between, ...wordsFrom(verb)];
  if (!denied)
    return [...between, ...wordsFrom(inflect(verb, time === "then" ? "past" : plural ? "base" : "third"))];
  const does = time === "then" ? "did" : plural ? "do" : "does";
  return [...wordsFrom(`${does} not`), ...between, ...wordsFrom(verb)];
}

/** What opened the sentence keeps its capital only if that is its own. */
export function asObject(tree: SentenceTree, subject: Stretch): readonly Piece[] {
  const first = tree.words[subject.start];
  const named = tagAt(tree, 0).startsWith("NNP") && /^\p{Lu}\p{Ll}+$/u.test(first?.text ?? "");
  if (subject.start !== 0 || first === undefined || !named) return [subject];
  return [
    { ...first, text: first.lower },
    { start: subject.start + 1, end: subject.end },
  ];
}

/** "by oil and this fire is hot": another clause, which the parser took for a part of the agent. */
export function holdsClause(tree: SentenceTree, start: number, end: number): boolean {
  const words = tree.words.slice(start, end);
  return (
    words.some((_, offset) => /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, start + offset))) &&
    !words.some(({ lower }) => /^(?:that|which|who)$/u.test(lower))
  );
}
