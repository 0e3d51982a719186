import type { PlainVerb } from "../../lexicon/plain-verb.ts";
import { PLAIN_VERBS } from "../../lexicon/plain-verbs.ts";
import { formOfTag, formsOf, inflect } from "../../lexicon/verb-forms.ts";
import { endOfBasePhrase } from "../frames/base-phrase.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import { isGlued } from "./glued.ts";
import { isAuthors } from "./phrase-conditions.ts";
import { inflectedLike } from "./phrase-edits.ts";
import {
  dependent,
  dependents,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "./sentence-tree.ts";
import type { Edit, Stretch } from "./telling.ts";

const BY_FORM = new Map<string, PlainVerb[]>();
for (const entry of PLAIN_VERBS) {
  for (const form of formsOf(entry.verb)) {
    const group = BY_FORM.get(form) ?? [];
    group.push(entry);
    BY_FORM.set(form, group);
  }
}

for (const group of BY_FORM.values()) group.sort((a, b) => narrowness(b) - narrowness(a));

/** What asks for certain nouns goes before what does not. */
function narrowness({ only, subject }: PlainVerb): number {
  return (only === undefined ? 0 : 2) + (subject === undefined ? 0 : 1);
}

/** Bookish verbs told by plain ones, in the same form. */
export function plainerVerbs(tree: SentenceTree): Edit[] {
  return tree.words.flatMap(({ lower }, index): Edit[] => {
    const entry = BY_FORM.get(lower)?.find((candidate) => fits(tree, index, candidate));
    const told = entry === undefined ? null : inflectedLike(tree, index, entry.plain);
    // "largely outperforms": neither "largely better" nor "mostly better" says by how much.
    if (told === null || (/\bbetter than$/u.test(told) && lowerAt(tree, index - 1) === "largely")) return [];
    const edit = told.includes("_") ? aroundObject(tree, index, told) : inPlace(tree, index, told);
    return edit === null ? [] : [edit];
  });
}

function inPlace(tree: SentenceTree, index: number, told: string): Edit {
  const adverb = index - 1;
  // "significantly outperforms" is "does significantly better than".
  if (
    /\bbetter than$/u.test(told) &&
    tree.heads[adverb] === index &&
    tagAt(tree, adverb) === "RB" &&
    !/^(?:only|also|not|even|still)$/u.test(lowerAt(tree, adverb))
  ) {
    const [first = "", ...rest] = told.split(" ");
    return {
      start: adverb,
      end: index + 1,
      to: [word(first, "VERB"), stretchAt(adverb), ...wordsFrom(rest.join(" "))],
    };
  }
  return { start: index, end: index + 1, to: asVerb(told) };
}

/** "improves the lamps" as "makes the lamps better". */
function aroundObject(tree: SentenceTree, index: number, told: string): Edit | null {
  const [before = "", after = ""] = told.split("_").map((part) => part.trim());
  const passive = tagAt(tree, index) === "VBN" && dependent(tree, index, "obj") === undefined;
  if (passive && dependent(tree, index, "aux:pass") === undefined) return null;
  const end = passive ? index + 1 : endOfBasePhrase(tree, index + 1);
  // "improves resistance to drugs": what follows belongs to the object.
  if (
    end === null ||
    // The last word comes too late behind a long object.
    end - index > 6 ||
    (!passive && /^(?:to|against|for|on|upon)$/u.test(lowerAt(tree, end)) && tagAt(tree, end + 1) !== "VB")
  )
    return null;
  const adverb = index - 1;
  const moves = tree.heads[adverb] === index && DEGREES.test(lowerAt(tree, adverb));
  return {
    start: moves ? adverb : index,
    end,
    to: [
      ...asVerb(before),
      ...(passive ? [] : [{ start: index + 1, end }]),
      ...(moves ? [lowerAt(tree, adverb) === "greatly" ? word("much") : stretchAt(adverb)] : []),
      ...wordsFrom(after),
    ],
  };
}

const DEGREES =
  /^(?:significantly|substantially|greatly|considerably|markedly|dramatically|slightly|drastically)$/u;

function stretchAt(index: number): Stretch {
  return { start: index, end: index + 1 };
}

function asVerb(told: string): Word[] {
  return wordsFrom(told).map((item) => ({ ...item, tag: "VERB" }));
}

function fits(tree: SentenceTree, index: number, entry: PlainVerb): boolean {
  // The tagger errs: "attenuated" is no base form.
  const form = formOfTag(tagAt(tree, index));
  if (form === null || inflect(entry.verb, form) !== lowerAt(tree, index)) return false;
  const relation = tree.relations[index];
  if (
    !/^VB/u.test(tagAt(tree, index)) ||
    relation === "amod" ||
    relation === "compound" ||
    isGlued(tree, index)
  )
    return false;
  // "completely reduced"
  if (entry.plain === "reduce" && /^(?:completely|fully|entirely|totally)$/u.test(lowerAt(tree, index - 1)))
    return false;
  // "the maker's modified lamp": no deed, part of a name. "Lamps can share oil": they pass it on.
  if (/^['’]s$/u.test(lowerAt(tree, index - 1))) return false;
  if (entry.verb === "share" && dependent(tree, index, "aux") !== undefined) return false;
  // "down regulated" is one word.
  if (/^(?:up|down)$/u.test(lowerAt(tree, index - 1))) return false;
  // "consider in detail the lamp" is not "look at in detail the lamp".
  if (ENDS_OPEN.test(entry.plain) && /^(?:IN|TO|RB)$/u.test(tagAt(tree, index + 1))) return false;
  // "look closely at the lamp in detail": said twice.
  if (/closely/u.test(entry.plain) && tree.words.some(({ lower }) => IN_DETAIL.test(lower))) return false;
  const next = lowerAt(tree, index + 1);
  // "weakened for A": it stands for "less A".
  if (entry.verb === "attenuate" && next === "for") return false;
  // "severely got in the way of"
  if (entry.plain.startsWith("get in the way") && /ly$/u.test(lowerAt(tree, index - 1))) return false;
  if (isCondition(tree, index)) return false;
  if (entry.subject !== undefined && !hasSubject(tree, index, entry.subject)) return false;
  if (entry.noFormula === true && tree.words.some(({ tag }) => tag === "MATH")) return false;
  if (entry.when === "that") return next === "that";
  // "Genes determine how" they look: only who asks finds out.
  if (entry.when === "asked" && !authorsAct(tree, index)) return false;
  if (entry.when === "asked") return /^(?:whether|how|what|which|if|why|where)$/u.test(next);
  if (next === "that") return false;
  // "needs reducing" says of a thing that one should reduce it; "we propose reducing light" puts nothing forward.
  if (/^(?:need|put forward)$/u.test(entry.plain) && opensDeed(tree, index + 1)) return false;
  if (entry.when === "any")
    return (
      dependent(tree, index, "obj", "xcomp", "ccomp", "aux:pass") === undefined &&
      tagAt(tree, index) !== "VBN"
    );
  return takesObject(tree, index, entry);
}

/** "lamps glow, provided the oil is dry": a clause follows, and nothing is provided. */
function isCondition(tree: SentenceTree, index: number): boolean {
  if (lowerAt(tree, index) !== "provided" || !/^(?:DT|PRP|JJ|NN)/u.test(tagAt(tree, index + 1))) return false;
  const end = tree.words.findIndex(
    ({ lower }, at) => at > index && /^(?:that|which|who|whose|where|when|and|but|while|[,;:])$/u.test(lower),
  );
  return tree.tags
    .slice(index + 1, end < 0 ? undefined : end)
    .some((tag) => /^(?:VBZ|VBP|VBD|MD)$/u.test(tag));
}

/** "significantly reducing A": not "training data". */
function opensDeed(tree: SentenceTree, at: number): boolean {
  const verb = /^(?:RB|CC)/u.test(tagAt(tree, at)) ? at + 1 : at;
  if (
    !/.{3}ing$/u.test(lowerAt(tree, verb)) ||
    /^(?:nothing|anything|something|everything)$/u.test(lowerAt(tree, verb))
  )
    return false;
  // "coherently modeling lamps" and "coding light": deeds, whatever the tagger takes them for; "training data" is none.
  return verb > at || tree.relations[verb] !== "compound";
}

const IN_DETAIL = /^(?:detail|details|depth|carefully|closely|thoroughly|superficially)$/u;

const ENDS_OPEN = / (?:at|into|with|than|behind|around|about|of|past|to|in|against)$/u;

function takesObject(tree: SentenceTree, index: number, entry: PlainVerb): boolean {
  const object = dependent(tree, index, "obj");
  if (hasOpenClause(tree, index, object, entry) || hasAs(tree, index, entry)) return false;
  if (object !== undefined) {
    if (object < index || dependent(tree, index, "compound:prt", "iobj") !== undefined) return false;
    // "recently developed lamps": without "has", no deed.
    if (tagAt(tree, index) === "VBN" && dependent(tree, index, "aux") === undefined) return false;
    if (isSubjectOfNext(tree, object)) return false;
    if (entry.when === "authors" && !authorsAct(tree, index)) return false;
    if (entry.when === "things" && authorsAct(tree, index)) return false;
    return allows(tree, entry, object);
  }
  if ((entry.when !== "object" && entry.when !== "things") || tagAt(tree, index) !== "VBN") return false;
  const done =
    dependent(tree, index, "nsubj:pass") ?? (tree.relations[index] === "acl" ? tree.heads[index] : undefined);
  return done !== undefined && allows(tree, entry, done);
}

/** What follows as a clause may not go with the plain verb; what a thing is used, built or needed for may. */
function hasOpenClause(
  tree: SentenceTree,
  verb: number,
  object: number | undefined,
  { plain }: PlainVerb,
): boolean {
  const open = dependents(tree, verb, "xcomp", "ccomp");
  if (open.length === 0) return false;
  return !(
    WITH_AIM.test(plain) &&
    open.length === 1 &&
    object !== undefined &&
    open.every(
      (clause) =>
        tree.relations[clause] === "xcomp" &&
        clause > object &&
        tagAt(tree, clause) === "VB" &&
        lowerAt(tree, clause - 1) === "to",
    )
  );
}

/** Plain verbs of which it may be said what for. */
const WITH_AIM =
  /^(?:use|need|build|give|put forward|get|work out|produce|study|look into|look closely at)$/u;

/** "ensures the lamp gives light": what looks like the object is the subject of a clause. */
function isSubjectOfNext(tree: SentenceTree, object: number): boolean {
  return /^(?:VBZ|VBP|MD)$/u.test(tagAt(tree, object + 1));
}

function hasSubject(tree: SentenceTree, verb: number, pattern: RegExp): boolean {
  const subject = subjectOf(tree, verb);
  return (
    subject !== undefined &&
    pattern.test(isPlural(tree, subject) ? `${lowerAt(tree, subject)}s` : lowerAt(tree, subject))
  );
}

function allows(tree: SentenceTree, { only, never }: PlainVerb, noun: number): boolean {
  const names = [lowerAt(tree, noun), tree.words[noun]?.lemma ?? ""];
  if (only !== undefined && !names.some((name) => only.has(name))) return false;
  return never === undefined || !names.some((name) => never.has(name));
}

/** "identify X as Y", "provide X with Y": what follows would not go with the plain verb. */
function hasAs(tree: SentenceTree, verb: number, { plain }: PlainVerb): boolean {
  // "use A as B", "look into A with B": these take what the other verb takes.
  if (AS_FREELY.test(plain)) return false;
  // Where more stands between, the parser joins it to the last noun: "identify X, a cause of Y, as Z".
  if (/^(?:identify|discover|uncover)$/u.test(tree.words[verb]?.lemma ?? "") && takesUpAs(tree, verb))
    return true;
  return dependents(tree, verb, "obl", "advcl").some((child) =>
    dependents(tree, child, "case", "mark").some((joint) => /^(?:as|with)$/u.test(lowerAt(tree, joint))),
  );
}

/** Plain verbs that ask for no "as" or "with" of their own, and bear one. */
const AS_FREELY =
  /^(?:use|build|keep|look into|look closely at|talk about|measure|test|choose|put forward)$/u;

/** "as" after a verb, which neither gives an example nor joins. */
function takesUpAs(tree: SentenceTree, verb: number): boolean {
  return tree.words.some(
    ({ lower }, index) =>
      index > verb &&
      lower === "as" &&
      lowerAt(tree, index - 1) !== "such" &&
      !/^(?:well|much|many|few)$/u.test(lowerAt(tree, index + 1)) &&
      lowerAt(tree, index - 2) !== "as",
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

/** The plain verb for one that takes an object, by its base form; itself where there is none. */
export function plainBase(base: string, authors: boolean): string {
  const entry = PLAIN_VERBS.find(
    ({ verb, plain, when, only, never, subject, noFormula }) =>
      verb === base &&
      only === undefined &&
      never === undefined &&
      subject === undefined &&
      !plain.includes("_") &&
      noFormula === undefined &&
      (when === "object" || when === "active" || (authors && when === "authors")),
  );
  return entry?.plain ?? base;
}
