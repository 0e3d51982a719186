import {
  dependent,
  dependents,
  finiteWord,
  isMark,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
  treeOf,
} from "../builtin/low/sentence-tree.ts";
import type { Relation } from "../parse/parse.ts";
import { fits } from "./fits-number.ts";
import { withSubject } from "./mended-subject.ts";

/**
 * A tree whose root is no verb with a subject, though the sentence has one, put right: a heading or an adverb that took
 * the root for itself, a noun or a participle before the verb, a past or a base form taken for a participle or an
 * infinitive.
 */
export function mendedTree(tree: SentenceTree): SentenceTree {
  const tagged = withFiniteVerb(tree);
  if (hasMainVerb(tagged) && !isHeadingSubject(tagged)) return tagged;
  return withLeadApart(tagged) ?? rerooted(tagged) ?? withSubject(tagged) ?? tagged;
}

function hasMainVerb(tree: SentenceTree): boolean {
  const finite = tree.root < 0 ? undefined : finiteWord(tree, tree.root);
  const subject = tree.root < 0 ? undefined : subjectOf(tree, tree.root);
  return finite !== undefined && subject !== undefined && subject <= finite;
}

/** "RESULTS The lamp burns": the heading is no subject. */
function isHeadingSubject(tree: SentenceTree): boolean {
  const subject = subjectOf(tree, tree.root) ?? -1;
  return /^\p{Lu}{4,}$/u.test(tree.words[subject]?.text ?? "") && subject < leadLength(tree);
}

/** "We often test lamps", "The storm blocked the road": a main verb that was taken for an infinitive or a participle. */
function withFiniteVerb(tree: SentenceTree): SentenceTree {
  const { root } = tree;
  const subject = root < 0 ? undefined : subjectOf(tree, root);
  if (subject === undefined || subject > root) return tree;
  if (dependents(tree, root, "aux", "aux:pass", "cop", "mark").length > 0) return tree;
  const past = isPastWithObject(tree, root) || isPastAlone(tree, root);
  const finite = tagAt(tree, root) === "VB" ? "VBP" : past ? "VBD" : null;
  if (finite === null) return tree;
  return { ...tree, tags: tree.tags.map((tag, index) => (index === root ? finite : tag)) };
}

/** "Lamps used oil" is told of the past; "lamps used in schools" and "pupils given lamps" are things. */
function isPastWithObject(tree: SentenceTree, verb: number): boolean {
  const { text = "", lower = "" } = tree.words[verb] ?? {};
  if (tagAt(tree, verb) !== "VBN" || TAKES_TWO.test(lower) || /^\p{Lu}/u.test(text)) return false;
  const object = dependent(tree, verb, "obj");
  const first = object === undefined ? -1 : (tree.first[object] ?? object);
  return first > verb && first <= verb + 2 && dependent(tree, verb, "nsubj") !== undefined;
}

/** "The price rose with the demand", and no other verb in the sentence: what is never done to a thing is no participle. */
function isPastAlone(tree: SentenceTree, verb: number): boolean {
  if (tagAt(tree, verb) !== "VBN" || !ALONE.test(tree.words[verb]?.lower ?? "")) return false;
  return !tree.tags.some((tag, index) => index > verb && /^(?:VBZ|VBP|VBD|MD)$/u.test(tag));
}

const ALONE =
  /^(?:correlated|increased|decreased|declined|risen|differed|occurred|persisted|resulted|failed|remained|emerged|improved|appeared|varied|ranged|depended|recovered|ceased|responded|proceeded|behaved|performed|succeeded|coincided|consisted|existed|tended|died|survived|worsened|coexisted|originated|evolved|converged|participated)$/u;

const TAKES_TWO =
  /^(?:given|prescribed|offered|fed|administered|assigned|granted|shown|taught|told|asked|sent|called|named|termed|considered|made|denied|allowed|promised|paid|charged|lent|deemed|labell?ed|injected|treated|born|known|thought|seen|done|taken|written|chosen|driven|grown|drawn|undergone)$/u;

/** "RESULTS The lamps", "However, the lamps": what stands before is parsed apart. */
function withLeadApart(tree: SentenceTree): SentenceTree | null {
  const length = leadLength(tree);
  if (length === 0 || tree.alone === undefined) return null;
  // "Context: How lamps burn is known"
  if (/^W/u.test(tagAt(tree, length))) return null;
  const own = withFiniteVerb(tree.alone(tree.words.slice(length)));
  const rest = hasMainVerb(own) ? own : rerooted(own);
  if (rest === null) return null;
  let head = length - 1;
  while (head > 0 && isMark(tree, head)) head -= 1;
  const lead = tree.words.slice(0, length);
  return treeOf(
    {
      tokens: tree.words,
      heads: [
        ...lead.map((_, index) => (index === head || isMark(tree, index) ? length + rest.root : head)),
        ...rest.heads.map((at) => (at < 0 ? -1 : at + length)),
      ],
      relations: [
        ...lead.map(
          (_, index): Relation =>
            isMark(tree, index) ? "punct" : index === head ? relationOf(tree, head) : "dep",
        ),
        ...rest.relations,
      ],
      fineTags: [...tree.tags.slice(0, length), ...rest.tags],
      margins: [...tree.margins.slice(0, length), ...rest.margins],
    },
    tree.alone,
  );
}

function relationOf(tree: SentenceTree, lead: number): Relation {
  return tagAt(tree, lead) === "CC" ? "cc" : "advmod";
}

/** How many words stand before the sentence proper: a heading, an adverb, "in addition", their marks among them. */
function leadLength(tree: SentenceTree): number {
  const { words } = tree;
  let heading = 0;
  while ((heading === 0 ? /^\p{Lu}{4,}$/u : /^\p{Lu}{3,}$/u).test(words[heading]?.text ?? "")) heading += 1;
  if (words[heading]?.text === ":") return heading > 0 ? heading + 1 : 0;
  if (heading > 0) return /^\p{Lu}/u.test(words[heading]?.text ?? "") ? heading : 0;
  if (words[1]?.text === ":" && /^\p{Lu}\p{Ll}+$/u.test(words[0]?.text ?? "")) return 2;
  if (words[1]?.text === "," && /^RB/u.test(tagAt(tree, 0))) return 2;
  if (/^(?:but|and|yet)$/u.test(words[0]?.lower ?? "")) return words[1]?.text === "," ? 2 : 1;
  const comma = words.slice(0, 6).findIndex(({ text }) => text === ",");
  const opening = words
    .slice(0, Math.max(0, comma))
    .map(({ lower }) => lower)
    .join(" ");
  return LEADS.test(opening) ? comma + 1 : 0;
}

const LEADS =
  /^(?:in (?:addition|contrast|particular|general|fact|turn|summary|conclusion|total)|by contrast|on the (?:one|other) hand|on the contrary|for (?:example|instance)|as (?:a result|expected)|to our knowledge|(?:at|for) the same time|(?:in|for) this (?:paper|work|study|reason|purpose|end))$/u;

/** "The oil used in lamps is clean": a noun, or its participle, took the place of the verb behind. */
function rerooted(tree: SentenceTree): SentenceTree | null {
  const { root } = tree;
  if (root < 0 || finiteWord(tree, root) !== undefined) return null;
  const participle = tagAt(tree, root) === "VBN";
  const subject = participle ? dependent(tree, root, "nsubj", "nsubj:pass") : root;
  if (subject === undefined || subject > root || !/^NN/u.test(tagAt(tree, subject))) return null;
  if (dependents(tree, subject, "case", "mark").length > 0) return null;
  const verb = (tree.children[root] ?? []).find((child) => child > root && isMainVerb(tree, child));
  if (verb === undefined || !isFirstVerb(tree, verb) || !fits(tree, subject, verb)) return null;
  const heads = [...tree.heads];
  const relations = [...tree.relations];
  for (const child of tree.children[root] ?? [])
    if (
      child > verb ||
      (tree.words[tree.last[child] ?? child]?.text ?? "") === "." ||
      isLead(tree, child, subject)
    )
      heads[child] = verb;
  heads[verb] = -1;
  relations[verb] = "root";
  heads[subject] = verb;
  relations[subject] = dependents(tree, verb, "aux:pass").length > 0 ? "nsubj:pass" : "nsubj";
  if (participle) {
    heads[root] = subject;
    relations[root] = "acl";
    for (const child of tree.children[root] ?? []) if (isLead(tree, child, subject)) heads[child] = verb;
  }
  const { words: tokens, tags: fineTags, margins, alone } = tree;
  return treeOf({ tokens, heads, relations, fineTags, margins }, alone);
}

function isLead(tree: SentenceTree, child: number, subject: number): boolean {
  return child < subject && lowerAt(tree, (tree.last[child] ?? child) + 1) === ",";
}

/** A finite verb that nothing brings in and that has no subject of its own. */
function isMainVerb(tree: SentenceTree, verb: number): boolean {
  if (finiteWord(tree, verb) === undefined || subjectOf(tree, verb) !== undefined) return false;
  if (dependents(tree, verb, "mark", "cc").length > 0) return false;
  const start = tree.first[verb] ?? verb;
  return !/^(?:that|which|who|whom|whose|where|when|if|because|as|,)$/u.test(lowerAt(tree, start));
}

/** No other finite verb stands before, but in a clause that "that" or "which" brings in. */
function isFirstVerb(tree: SentenceTree, verb: number): boolean {
  const finite = finiteWord(tree, verb) ?? verb;
  for (let index = 0; index < finite; index += 1) {
    if (!/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index)) || (tree.depths[index] ?? 0) > 0) continue;
    if (
      !tree.words
        .slice(0, index)
        .some(({ lower }) => /^(?:that|which|who|where|while|although|as|if|when)$/u.test(lower))
    )
      return false;
  }
  return true;
}
