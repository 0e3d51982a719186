import { wordTable } from "../../word-table.ts";
import { dependent, dependents, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { type Word, wordsFrom } from "../prose/words.ts";
import { type ClauseAlone, clauseAlone, looseFinite, opensScope, placeIn, wordsOf } from "./clause-alone.ts";
import { type ClausePart, lengthOf } from "./clause-part.ts";
import { leavesColon } from "./cut-by-words.ts";

/** What joins two clauses, and how the second opens. */
const OPENINGS: ReadonlyMap<string, string> = wordTable({
  and: "",
  but: "but",
  yet: "but",
  so: "so",
  whereas: "in contrast ,",
  while: "in contrast ,",
  although: "but",
  though: "but",
});

/** "A, and B", "A; B", "A, whereas B": where each is a whole clause when it is read alone. */
export function cutJoined(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let at = body.start + 3; at < body.end - 4; at += 1) {
    const cut = jointAt(tree, at);
    if (cut === null || (tree.depths[at] ?? 0) > 0) continue;
    const words = wordsOf(tree, part, at);
    const told = joined(tree, part, at, cut, words);
    if (told !== null) return told;
  }
  return null;
}

interface Joint {
  readonly start: number;
  readonly joint: string;
  readonly comma: boolean;
}

/** A joint at a place: a semicolon, a comma with a word after it, or "and" before what can only open a clause. */
function jointAt(tree: SentenceTree, at: number): Joint | null {
  const text = tree.words[at]?.text;
  const next = lowerAt(tree, at + 1);
  if (text === ";") {
    const joint = !OPENINGS.has(next) ? ";" : next;
    return { start: at + (joint === ";" ? 1 : 2), joint, comma: true };
  }
  if (text === "," && OPENINGS.has(next)) {
    // "It is open, though, why A": said of what stands before.
    if (lowerAt(tree, at + 2) === "," && /^(?:though|so|yet)$/u.test(next)) return null;
    if (next === "so" && /^(?:that|as|far)$/u.test(lowerAt(tree, at + 2))) return null;
    return { start: at + 2, joint: next, comma: true };
  }
  const bare = text === "and" || text === "but" || text === "whereas";
  if (bare && tree.words[at - 1]?.text !== ",") return { start: at + 1, joint: text, comma: false };
  return null;
}

function joined(
  tree: SentenceTree,
  part: ClausePart,
  end: number,
  { start, joint, comma }: Joint,
  left: readonly Word[],
): readonly ClausePart[] | null {
  const { body } = part;
  if (lengthOf(tree, body.start, end) + part.opening.length < 4 || lengthOf(tree, start, body.end) < 4)
    return null;
  if (leavesColon(left, tree.words.slice(start, body.end))) return null;
  const authors = lowerAt(tree, start) === "we";
  if (!authors && joint !== ";" && opensScope(left)) return null;
  if (/^(?:that|which|who|not|in turn|then)$/u.test(lowerAt(tree, start))) return null;
  const first = clauseAlone(tree, part.opening, body.start, end);
  const second = clauseAlone(tree, [], start, body.end);
  if (first === null || second === null)
    return looselyJoined(tree, part, end, { start, joint, comma }, first ?? second);
  // What is a verb only when read alone may be a noun: "speed, accuracy, and range of such devices".
  if (!/^(?:VB|MD)/u.test(tagAt(tree, second.finite + start))) return null;
  // "A, where B, and C": C may belong to the place or the reason.
  if (
    joint !== ";" &&
    !authors &&
    first.tree.words.some(
      ({ lower }, index) => index > first.verb && /^(?:where|because|since|such)$/u.test(lower),
    )
  )
    return null;
  if (joint === "and" && isInList(first)) return null;
  // "X is A in B and C is D": the shorter a joint, the surer both must be.
  if (!comma && !isSure(tree, first, second, start)) return null;
  if (joint === "while" && isMeanwhile(first, second)) return null;
  if (framesBoth(first, joint) || !isClear(second, first) || opensElsewhere(second, joint)) return null;
  const subject = placeIn({ ...part, opening: [], body: { start, end: body.end } }, second, second.subject);
  return [
    { ...part, body: { start: body.start, end } },
    {
      opening: openingOf(joint),
      body: { start, end: body.end },
      verb: second.verb + start,
      subject,
    },
  ];
}

/** "We did A, while the cells did B" tells when. */
function isMeanwhile(first: ClauseAlone, { tree, finite }: ClauseAlone): boolean {
  const reported = dependent(first.tree, first.verb, "ccomp") !== undefined;
  if (lowerAt(first.tree, first.subject) === "we" && !reported) return true;
  return (
    tagAt(tree, finite) === "VBD" && !/^(?:was|were|did|had|remained|showed)$/u.test(lowerAt(tree, finite))
  );
}

/** "A, but B": such a joint needs one side that is surely whole; the other must only look so. */
function looselyJoined(
  tree: SentenceTree,
  part: ClausePart,
  end: number,
  { start, joint, comma }: Joint,
  whole: ClauseAlone | null,
): readonly ClausePart[] | null {
  if (whole === null || !comma || !/^(?:but|yet|whereas|although|though|while)$/u.test(joint)) return null;
  const { body } = part;
  const firstIsWhole = whole.opening > 0 || whole.tree.words[0] === tree.words[body.start];
  const second = looseFinite(tree, [], start, body.end);
  if (tree.words.slice(body.start, end).some(({ lower }) => /^(?:where|because|since|such)$/u.test(lower)))
    return null;
  const hasVerb = tree.tags.slice(body.start, end).some((tag) => /^(?:VB[ZPDN]|MD)$/u.test(tag));
  if (firstIsWhole ? second === null : !hasVerb || opensElsewhere(whole, joint)) return null;
  const finite = second === null || !firstIsWhole ? whole.finite : second.finite;
  if (!/^(?:VB|MD)/u.test(tagAt(tree, finite + start))) return null;
  // Who "it" is, and where a list ends, can not be told of what was parsed amiss.
  const opens = tree.words.slice(start, start + finite);
  if (opens.some(({ text, lower }) => /^(?:[,;:(]|it|they|its|their)$/u.test(lower) || text === "("))
    return null;
  if (!/^(?:DT|NN|NNS|NNP|NNPS|JJ|PRP|PRP\$|VBG|VBN|RB|EX|CD)$/u.test(tagAt(tree, start))) return null;
  return [
    { ...part, body: { start: body.start, end } },
    { opening: openingOf(joint), body: { start, end: body.end }, verb: -1, subject: undefined },
  ];
}

function openingOf(joint: string): Word[] {
  const opening = OPENINGS.get(joint) ?? "";
  return opening === "" ? [] : wordsFrom(opening);
}

/** "A of X, Y, and Z is B", "C did A, D did B, and E": the "and" may join more than two. */
function isInList({ tree, verb }: ClauseAlone): boolean {
  const comma = tree.words.findLastIndex(({ text }) => text === ",");
  const end = tree.words.length - 1;
  if (dependents(tree, verb, "conj", "parataxis").some((other) => dependent(tree, other, "cc") === undefined))
    return true;
  return (
    comma > verb &&
    end - comma <= 5 &&
    tree.tags.slice(comma, end).every((tag) => !/^(?:VB[ZPD]|MD)$/u.test(tag) || end - comma <= 3)
  );
}

/** Without a comma: the whole tree must see a joint of clauses too, or the second subject must be a pronoun or "the". */
function isSure(tree: SentenceTree, first: ClauseAlone, second: ClauseAlone, start: number): boolean {
  const verb = second.verb + start;
  if (
    first.tree.words.some(
      ({ text }, index) => text === "," && /^(?:and|but|or)$/u.test(lowerAt(first.tree, index + 1)),
    )
  )
    return false;
  const joined = /^(?:conj|parataxis)$/u.test(tree.relations[verb] ?? "");
  const head = tree.heads[verb] ?? -1;
  return joined && head >= 0 && lowerAt(tree, head) === lowerAt(first.tree, first.verb);
}

/** "For every A, B and C": what stands before the first clause holds for the second. */
function framesBoth({ tree, subject }: ClauseAlone, joint: string): boolean {
  const start = tree.first[subject] ?? subject;
  const frame = tree.words.slice(0, start);
  if (frame.length === 0) return false;
  const opening = frame[0]?.lower ?? "";
  if (joint === ";") return false;
  if (
    /^(?:if|when|for|of|given|by|using|with|without|as|under|once|unless|let|to|because|since|assuming)$/u.test(
      opening,
    ) &&
    frame.length > 1
  )
    return !/^(?:for (?:example|instance)|to our|with this|by contrast)/u.test(
      frame.map(({ lower }) => lower).join(" "),
    );
  return false;
}

/** "and from B, as C": what stands before the subject, or a list in it, may belong to the clause before. */
function opensElsewhere({ tree, subject }: ClauseAlone, joint: string): boolean {
  const end = (tree.last[subject] ?? subject) + 1;
  const start = tree.first[subject] ?? subject;
  if (tree.words.slice(0, end).some(({ text }, index) => text === "," && index >= start)) return true;
  return joint !== ";" && tagAt(tree, 0) === "IN" && start > 0;
}

/** "it" and "they" must take up the subject just before; "their" must not become the authors'. */
function isClear(second: ClauseAlone, first: ClauseAlone): boolean {
  const { tree, subject } = second;
  const lower = lowerAt(tree, subject);
  const we = lowerAt(first.tree, first.subject) === "we";
  if (/^(?:it|they)$/u.test(lower) && tree.relations[subject] !== "expl")
    return !we && (lower === "they") === first.plural;
  const owner = dependent(tree, subject, "nmod:poss");
  if (owner !== undefined && /^(?:its|their)$/u.test(lowerAt(tree, owner))) return !we;
  return !/^(?:one|other|others|another|both)$/u.test(lower) || tagAt(tree, subject) !== "NN";
}
