import { PLAIN_VERBS, type PlainVerb } from "../../lexicon/plain-verbs.ts";
import { formsOf } from "../../lexicon/verb-forms.ts";
import { word, wordsFrom } from "../prose/words.ts";
import { isAuthors } from "./phrase-conditions.ts";
import { inflectedLike } from "./phrase-edits.ts";
import { dependent, dependents, lowerAt, type SentenceTree, subjectOf, tagAt } from "./sentence-tree.ts";
import type { Edit } from "./telling.ts";

const BY_FORM = new Map<string, PlainVerb[]>();
for (const entry of PLAIN_VERBS) {
  for (const form of formsOf(entry.verb)) {
    const group = BY_FORM.get(form) ?? [];
    group.push(entry);
    BY_FORM.set(form, group);
  }
}

/** Bookish verbs told by plain ones, in the same form. */
export function plainerVerbs(tree: SentenceTree): Edit[] {
  const edits: Edit[] = [];
  for (const [index, { lower }] of tree.words.entries()) {
    const entry = BY_FORM.get(lower)?.find((candidate) => fits(tree, index, candidate));
    const told = entry === undefined ? null : inflectedLike(tree, index, entry.plain);
    if (told === null) continue;
    const adverb = index - 1;
    // "significantly outperforms" is "does significantly better than".
    if (/\bbetter than$/u.test(told) && tree.heads[adverb] === index && tagAt(tree, adverb) === "RB") {
      const [first = "", ...rest] = told.split(" ");
      const measure = tree.words[adverb];
      const told2 = [
        word(first, "VERB"),
        ...(measure === undefined ? [] : [measure]),
        ...wordsFrom(rest.join(" ")),
      ];
      edits.push({ start: adverb, end: index + 1, to: told2 });
      continue;
    }
    edits.push({
      start: index,
      end: index + 1,
      to: wordsFrom(told).map((item) => ({ ...item, tag: "VERB" })),
    });
  }
  return edits;
}

function fits(tree: SentenceTree, index: number, entry: PlainVerb): boolean {
  const relation = tree.relations[index];
  if (
    !/^VB/u.test(tagAt(tree, index)) ||
    relation === "amod" ||
    relation === "compound" ||
    isGlued(tree, index)
  )
    return false;
  const next = lowerAt(tree, index + 1);
  if (entry.when === "that") return next === "that";
  // "Genes determine how" they look: only who asks finds out.
  if (entry.when === "asked" && !authorsAct(tree, index)) return false;
  if (entry.when === "asked") return /^(?:whether|how|what|which|if|why|where)$/u.test(next);
  if (next === "that") return false;
  if (entry.when === "any") return dependent(tree, index, "obj") === undefined;
  return takesObject(tree, index, entry);
}

function takesObject(tree: SentenceTree, index: number, entry: PlainVerb): boolean {
  if (dependent(tree, index, "xcomp", "ccomp") !== undefined || hasAs(tree, index)) return false;
  const object = dependent(tree, index, "obj");
  if (object !== undefined) {
    if (object < index || dependent(tree, index, "compound:prt", "iobj") !== undefined) return false;
    if (entry.when === "authors" && !authorsAct(tree, index)) return false;
    if (entry.when === "things" && authorsAct(tree, index)) return false;
    return allows(tree, entry, object);
  }
  if ((entry.when !== "object" && entry.when !== "things") || tagAt(tree, index) !== "VBN") return false;
  const done =
    dependent(tree, index, "nsubj:pass") ?? (tree.relations[index] === "acl" ? tree.heads[index] : undefined);
  return done !== undefined && allows(tree, entry, done);
}

function allows(tree: SentenceTree, { only, never, noFormula }: PlainVerb, noun: number): boolean {
  const names = [lowerAt(tree, noun), tree.words[noun]?.lemma ?? ""];
  if (only !== undefined && !names.some((name) => only.has(name))) return false;
  if (never !== undefined && names.some((name) => never.has(name))) return false;
  return noFormula !== true || !tree.words.some(({ tag }) => tag === "MATH");
}

/** "identify X as Y", "provide X with Y": what follows would not go with the plain verb. */
function hasAs(tree: SentenceTree, verb: number): boolean {
  return dependents(tree, verb, "obl", "advcl").some((child) =>
    dependents(tree, child, "case", "mark").some((joint) => /^(?:as|with)$/u.test(lowerAt(tree, joint))),
  );
}

/** Whether what a verb says is done by the authors: its own subject, or that of the verb it serves. */
export function authorsAct(tree: SentenceTree, verb: number): boolean {
  let at = verb;
  for (let steps = 0; at >= 0 && steps < 6; steps += 1) {
    const subject = subjectOf(tree, at);
    if (subject !== undefined) return isAuthors(tree, subject);
    if (!/^(?:xcomp|advcl|conj|acl)$/u.test(tree.relations[at] ?? "")) return false;
    at = tree.heads[at] ?? -1;
  }
  return false;
}

function isGlued(tree: SentenceTree, index: number): boolean {
  const here = tree.words[index];
  const next = tree.words[index + 1];
  const before = tree.words[index - 1];
  const joins = (text: string | undefined) => text !== undefined && /^[-–/]$/u.test(text);
  return (
    (joins(next?.text) && next?.spaceBefore === false) || (joins(before?.text) && here?.spaceBefore === false)
  );
}

/** The plain verb for one that takes an object, by its base form; itself where there is none. */
export function plainBase(base: string, authors: boolean): string {
  const entry = PLAIN_VERBS.find(
    ({ verb, when, only, noFormula }) =>
      verb === base &&
      only === undefined &&
      noFormula === undefined &&
      (when === "object" || when === "active" || (authors && when === "authors")),
  );
  return entry?.plain ?? base;
}
