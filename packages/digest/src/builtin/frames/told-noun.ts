import { DRIVEN, FACTS, PROCESSES, QUESTIONS } from "../../lexicon/noun-clauses.ts";
import { inflect, type VerbForm } from "../../lexicon/verb-forms.ts";
import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import type { Edit } from "../low/telling.ts";
import { type Word, word } from "../prose/words.ts";
import { endOfBasePhrase, isPluralPhrase } from "./base-phrase.ts";

/** A noun that stands for a clause: what joins its thing to it, what must follow the thing, and how it is told. */
interface ToldNoun {
  readonly joints: ReadonlySet<string>;
  readonly follows: ReadonlySet<string>;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

type NounTable = ReadonlyMap<string, readonly ToldNoun[]>;

/** Nouns told as a question: "the mechanism of sleep" as "how sleep works". */
export const AS_QUESTION = tableOf(QUESTIONS);
/** Nouns told as a fact: "the existence of lamps" as "that lamps exist". */
export const AS_FACT = tableOf(FACTS);

/** Nouns for what goes on: "the growth of plants" as "how plants grow". */
export const AS_PROCESS = tableOf(PROCESSES);

/** Nouns for what something governs or changes: "the number of cells" as "how many cells there are". */
export const AS_DRIVEN = tableOf(DRIVEN);

function tableOf(lines: readonly string[]): NounTable {
  const table = new Map<string, ToldNoun[]>();
  for (const line of lines) {
    const [from = "", to = ""] = line.split(" => ");
    const [first = "", follows] = from.split(", ");
    const [nouns = "", joint = ""] = first.split(" ");
    const [before = "", after = ""] = to.split(/ X ?/u);
    const told = {
      joints: new Set(joint.split("|")),
      follows: new Set(follows?.split("|") ?? []),
      before: before.split(" "),
      after: after === "" ? [] : after.split(" "),
    };
    // What asks for more words is tried first.
    for (const noun of nouns.split("|"))
      table.set(
        noun,
        [...(table.get(noun) ?? []), told].sort((a, b) => b.follows.size - a.follows.size),
      );
  }
  return table;
}

/** How a noun with "the" and its "of" is told by a table; null where it is not in it, or its end is not clear. */
export function toldNoun(tree: SentenceTree, noun: number, table: NounTable): readonly Edit[] | null {
  const candidates = table.get(lowerAt(tree, noun));
  // "the causal effect", "two effects": more than an article would be lost.
  const article = /^(?:the|its|their)$/u.exec(lowerAt(tree, noun - 1))?.[0];
  if (candidates === undefined || article === undefined) return null;
  for (const candidate of candidates) {
    const edits = article === "the" ? toldAs(tree, noun, candidate) : toldOf(tree, noun, article, candidate);
    if (edits !== null) return edits;
  }
  return null;
}

function toldAs(
  tree: SentenceTree,
  noun: number,
  { joints, follows, before, after }: ToldNoun,
): readonly Edit[] | null {
  const joint = lowerAt(tree, noun + 1);
  if (!joints.has(joint)) return null;
  const start = noun + 2;
  const takesMore = follows.size > 0;
  const gerund = tagAt(tree, start) === "VBG" && /ing$/u.test(lowerAt(tree, start));
  const end = gerund ? endOfGerund(tree, start, follows) : endOfBasePhrase(tree, start);
  if (
    end === null ||
    lowerAt(tree, start) === "action" ||
    tree.words.slice(start, end).some(({ tag }) => tag === "MATH")
  )
    return null;
  if (takesMore !== follows.has(lowerAt(tree, end)) && takesMore) return null;
  if (
    !takesMore &&
    lowerAt(tree, end) === "on" &&
    ENDS_EARLY.test(`${before.join(" ")} ${after[1] ?? ""}`.trim())
  )
    return null;
  // "study the dynamics of lamps as a tool": the study is one.
  if (!takesMore && lowerAt(tree, end) === "as") return null;
  // "the effect of X in Y to Z"
  if (/^(?:effects?|impacts?|influence)$/u.test(lowerAt(tree, noun)) && hasTarget(tree, end)) return null;
  // "the signal to noise ratio"
  if (
    !takesMore &&
    lowerAt(tree, end) === "to" &&
    tagAt(tree, end + 1) !== "VB" &&
    !/^(?:importance|relevance)$/u.test(lowerAt(tree, noun))
  )
    return null;
  const plural =
    joint === "between" ? hasTwo(tree, start, end) : gerund ? false : isPluralPhrase(tree, start, end);
  if (plural === null) return null;
  const told = after.map((item) => tellVerb(item, plural));
  const opening = before.map((item) => word(item, "SCONJ"));
  const [last, next] = [tree.words[end - 1], tree.words[end]];
  if (last === undefined) return null;
  // One edit: half of it would be no sentence.
  const whole = takesMore && next !== undefined ? end + 1 : end;
  return [{ start: noun - 1, end: whole, to: [...opening, { start, end }, ...told] }];
}

/** "the effect of X in Y to Z": whose effect reaches further than the place it is in. */
function hasTarget(tree: SentenceTree, end: number): boolean {
  return (
    lowerAt(tree, end) === "in" &&
    tree.words.some(
      ({ lower }, at) => at > end && lower === "to" && /^(?:DT|NN|JJ|PRP)/u.test(tagAt(tree, at + 1)),
    )
  );
}

/** "the effect of using old lamps on sleep": the deed ends before the preposition that is looked for. */
function endOfGerund(tree: SentenceTree, start: number, follows: ReadonlySet<string>): number | null {
  for (let index = start + 1; index < start + 9; index += 1) {
    if (follows.has(lowerAt(tree, index))) return index > start + 1 ? index : null;
    if (!/^(?:DT|PRP\$|JJ|NN|CD)/u.test(tagAt(tree, index)) && lowerAt(tree, index) !== "of") return null;
  }
  return null;
}

/** "its role in sleep" as "what part it plays in sleep". */
function toldOf(
  tree: SentenceTree,
  noun: number,
  owner: string,
  { joints, follows, before, after }: ToldNoun,
): readonly Edit[] | null {
  const next = lowerAt(tree, noun + 1);
  const takesMore = follows.size > 0;
  if (
    !joints.has("of") ||
    (takesMore ? !follows.has(next) : !/^(?:[.;]|in|on|for|during|at|across)$/u.test(next))
  )
    return null;
  if (!takesMore && ENDS_EARLY.test(before.join(" ")) && next === "on") return null;
  const plural = owner === "their";
  const told = [...before, plural ? "they" : "it", ...after].map((item) => tellVerb(item, plural));
  return [{ start: noun - 1, end: noun + (takesMore ? 2 : 1), to: told }];
}

/** "the importance of lamps on a ship": the ship may be where it was shown. */
const ENDS_EARLY = /^(?:how|that)(?: important| relevant)?$/u;

/** "between A and B": two things, of which the verb speaks together. */
function hasTwo(tree: SentenceTree, start: number, end: number): true | null {
  return tree.words.slice(start, end).some(({ lower }) => lower === "and") ? true : null;
}

function tellVerb(item: string, plural: boolean): Word {
  if (!item.startsWith("<")) return word(item, "X");
  const base = item.slice(1, -1);
  const form: VerbForm = plural ? "base" : "third";
  return word(base === "be" ? (plural ? "are" : "is") : inflect(base, form), "VERB");
}
