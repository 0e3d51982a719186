import {
  dependents,
  finiteWord,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../builtin/low/sentence-tree.ts";

/** What is said of a noun, with the number of the noun. */
interface Span {
  readonly noun: number;
  readonly start: number;
  readonly end: number;
  readonly cut: number;
}

/**
 * Where the words about a noun end, however far the parser read on: before ", showing A" and "while showing A", which
 * belong to the whole, and before "and show A", whose verb is not in the form of theirs.
 */
export function closedEnd(tree: SentenceTree, { noun, start, end, cut }: Span): number {
  const form = formOf(tree, cut);
  const subject = subjectOf(tree, cut);
  const many = isMany(tree, subject === undefined || subject <= start ? noun : subject);
  for (let at = cut + 1; at < end - 1; at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    const lower = lowerAt(tree, at);
    if (lower === "," && isLooseParticiple(tree, at + 1)) return at;
    if (form === "" && /^(?:while|whilst)$/u.test(lower) && /^VB/u.test(tagAt(tree, at + 1))) return at;
    if (/^(?:which|who|that|where|whose|how|when|if)$/u.test(lower)) return end;
    if (/^(?:and|or)$/u.test(lower) && isOtherVerb(tree, at + 1, form, many))
      return withoutMarks(tree, at, cut);
  }
  return end;
}

function withoutMarks(tree: SentenceTree, from: number, cut: number): number {
  let end = from;
  while (end > cut + 1 && /^[,–—-]+$/u.test(lowerAt(tree, end - 1))) end -= 1;
  return end;
}

function isLooseParticiple(tree: SentenceTree, at: number): boolean {
  const tag = tagAt(tree, at);
  if (tag === "VBN") return /^(?:IN|TO)$/u.test(tagAt(tree, at + 1));
  return tag === "VBG" && !/^(?:including|containing|comprising)$/u.test(lowerAt(tree, at)) && at > 0;
}

/** The tag of the finite verb of a clause; nothing for participles and adjectives. */
function formOf(tree: SentenceTree, cut: number): string {
  const finite = finiteWord(tree, cut);
  return finite === undefined ? "" : tagAt(tree, finite);
}

/** Whether a joined verb has another subject than a clause about one or many with a verb of this form. */
function isOtherVerb(tree: SentenceTree, from: number, form: string, many: boolean): boolean {
  let at = from;
  while (/^RB/u.test(tagAt(tree, at))) at += 1;
  const tag = tagAt(tree, at);
  if (!/^(?:VBZ|VBP|VBD|VB|MD)$/u.test(tag) || dependents(tree, at, "nsubj", "nsubj:pass").length > 0)
    return false;
  // "oil and learned pupils": no verb.
  if (tag === "VBD" && /^(?:NN|JJ)/u.test(tagAt(tree, at + 1))) return false;
  if (form === "") return tag !== "VBD";
  if (tag === "VBD") return form !== "VBD";
  if (tag === "VBZ") return many || form === "MD" || form === "VBD";
  if (tag === "MD" || form === "MD") return false;
  return !many || form === "VBD";
}

function isMany(tree: SentenceTree, noun: number): boolean {
  return /^NNP?S$/u.test(tagAt(tree, noun)) || isPlural(tree, noun);
}
