import {
  dependent,
  dependents,
  finiteWord,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { mentionOf } from "../noun-mention.ts";
import { scopeOf } from "../noun-scope.ts";
import { hasOpenEnd } from "../open-end.ts";
import { type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/**
 * "We built a lamp that heats halls and attracts moths" as "We built a lamp that heats halls. This lamp also attracts
 * moths.": the second of two verbs of a relative clause that ends the sentence.
 */
export function splitJoinedRelatives(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  const found: Split[] = [];
  for (let at = 5; at < end - 3; at += 1) {
    if (lowerAt(tree, at) !== "and" || (tree.depths[at] ?? 0) > 0) continue;
    const split = splitAt(tree, at, end);
    if (split !== null) found.push(split);
  }
  return found;
}

interface Relative {
  readonly noun: number;
  readonly pronoun: number;
  readonly verb: number;
  /** The word that makes the clause finite. */
  readonly finite: number;
}

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  const comma = lowerAt(tree, at - 1) === ",";
  const leftEnd = comma ? at - 1 : at;
  const relative = relativeBefore(tree, leftEnd);
  if (relative === null) return null;
  const again = lowerAt(tree, at + 1) === lowerAt(tree, relative.pronoun) ? 1 : 0;
  const place = verbAfter(tree, at + 1 + again);
  const start = at + 1 + again;
  if (place === null || !belongs(tree, relative, place) || isListed(tree, relative, leftEnd)) return null;
  const shared = sharedBy(tree, relative, place);
  if (shared === null || isHeld(tree, relative, leftEnd, end)) return null;
  const adds = lowerAt(tree, relative.pronoun - 1) === ",";
  const name = nameFor(tree, relative, adds);
  if (name === null || adds || !agrees(tree, place, name) || mayBeMain(tree, place)) return null;
  const first: Piece[] = [{ start: 0, end: leftEnd }];
  const left = readAlone(tree, first);
  if (left === null || hasOpenEnd(left.tree) || left.verb >= relative.pronoun || isOnlyMeant(left))
    return null;
  const told = tree.words
    .slice(start, place)
    .some(({ lower }) => /^(?:also|then|thus|thereby|further)$/u.test(lower));
  const also = told ? [] : [word("also", "ADV")];
  const [head, ...rest] = shared;
  const opening =
    head === undefined
      ? [...name, ...(isAuxiliary(tree, place) ? [] : also)]
      : [...name, head, ...also, ...rest];
  const second: Piece[] = [...opening, { start, end }];
  const right = readAlone(tree, second);
  if (right === null || right.subject >= name.length) return null;
  const finite = head === undefined ? opening.length + place - start : name.length;
  if (right.finite !== finite) return null;
  const kind = `${adds ? "adds" : "picks"}${again > 0 ? "-that" : comma ? "-comma" : ""}`;
  return { rule: `relatives-and:${kind}`, statements: [first, second], about: relative.noun, cut: place };
}

/** "The aim is to build a lamp that", "We suggest a lamp that": what it does beside would be told as a fact. */
function isOnlyMeant({ tree, verb, subject }: Reading): boolean {
  return (
    /^(?:aim|goal|purpose|objective|task|challenge|hope|idea)$/u.test(tree.words[subject]?.lemma ?? "") ||
    /^(?:suggest|imply|indicate|hypothesi[sz]e|speculate|want|aim|seek|hope|need)$/u.test(
      tree.words[verb]?.lemma ?? "",
    )
  );
}

/** The last relative clause before a place that has "that" or "which" for its subject, right after its noun. */
function relativeBefore(tree: SentenceTree, end: number): Relative | null {
  for (let index = end - 2; index > 2; index -= 1) {
    if (
      /^(?:whose|who|whom|where|when|if|because|while|although|whether|how|why)$/u.test(lowerAt(tree, index))
    )
      return null;
    if (!/^(?:that|which)$/u.test(lowerAt(tree, index))) continue;
    const verb = tree.heads[index] ?? -1;
    const noun = tree.heads[verb] ?? -1;
    const before = lowerAt(tree, index - 1) === "," ? index - 2 : index - 1;
    if (!/^nsubj/u.test(tree.relations[index] ?? "") || tree.relations[verb] !== "acl:relcl") return null;
    if (noun !== before || !/^NN/u.test(tagAt(tree, noun))) return null;
    const chain = [...dependents(tree, verb, "aux", "aux:pass", "cop"), verb].sort((a, b) => a - b);
    const finite = chain.find((each) => /^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, each)));
    return finite === undefined || finite < index ? null : { noun, pronoun: index, verb, finite };
  }
  return null;
}

function verbAfter(tree: SentenceTree, start: number): number | null {
  let place = start;
  while (place < start + 3 && tagAt(tree, place) === "RB") place += 1;
  const glued =
    tree.words[place + 1]?.spaceBefore === false && /^[-–/]/u.test(tree.words[place + 1]?.text ?? "");
  return /^(?:VB[ZPDN]?|MD)$/u.test(tagAt(tree, place)) && !glued ? place : null;
}

/** Whether the parser has the second verb joined to the first, with no subject of its own, and none between has its form. */
function belongs(tree: SentenceTree, { verb, finite }: Relative, place: number): boolean {
  const relation = tree.relations[place] ?? "dep";
  const head = /^(?:aux|aux:pass|cop)$/u.test(relation) ? (tree.heads[place] ?? place) : place;
  if (tree.relations[head] !== "conj" || tree.heads[head] !== verb) return false;
  const own = dependents(tree, head, "nsubj", "nsubj:pass", "csubj", "expl");
  if (own.some((subject) => !/^(?:that|which)$/u.test(lowerAt(tree, subject)))) return false;
  for (let index = finite + 1; index < place - 1; index += 1) {
    if (index === verb) continue;
    const [tag, other] = [tagAt(tree, place), tagAt(tree, index)];
    if (/^VBP?$/u.test(tag) ? /^VBP?$/u.test(other) : other === tag && tag !== "VBN") return false;
    if (/^VB[DN]$/u.test(tag) && /^VB[DN]$/u.test(other) && tree.relations[index] !== "amod") return false;
  }
  return true;
}

/** ", does B" before: a list of more than two. */
function isListed(tree: SentenceTree, { verb }: Relative, leftEnd: number): boolean {
  return (
    dependents(tree, verb, "conj").length > 1 ||
    tree.words
      .slice(verb, leftEnd)
      .some(({ text }, at) => text === "," && /^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, verb + at + 1)))
  );
}

/** The auxiliaries that the second verb takes from the first; null where the two do not fit. */
function sharedBy(tree: SentenceTree, { verb, finite }: Relative, place: number): Word[] | null {
  const tag = tagAt(tree, place);
  const chain = dependents(tree, verb, "aux", "aux:pass", "cop").filter((index) => index < verb);
  if (chain.some((index) => /^(?:not|cannot)$/u.test(lowerAt(tree, index)))) return null;
  const words = chain.flatMap((index) => tree.words[index] ?? []);
  if (tag === "VBZ" || tag === "MD") return tagAt(tree, finite) === "VBP" ? null : [];
  if (tag === "VBP")
    return tagAt(tree, finite) === "VBP"
      ? []
      : tagAt(tree, finite) === "MD" && finite !== verb
        ? words
        : null;
  if (tag === "VB")
    return tagAt(tree, finite) === "MD"
      ? words
      : tagAt(tree, finite) === "VBP" && finite === verb
        ? []
        : null;
  if (finite === verb) return tagAt(tree, verb) === "VBD" ? [] : null;
  const passive = dependent(tree, verb, "aux:pass") !== undefined && tag !== "VBP";
  return passive && !/^(?:DT|NN|NNS|JJ|PRP\$)$/u.test(tagAt(tree, place + 1)) ? words : null;
}

/** Not "these lamps heats". */
function agrees(tree: SentenceTree, place: number, name: readonly Word[]): boolean {
  const [first] = name;
  const lower = lowerAt(tree, place);
  const many = first?.lower === "these";
  if (tagAt(tree, place) === "VBZ" || /^(?:is|was|has|does)$/u.test(lower)) return !many;
  return tagAt(tree, place) !== "VBP" || many || first?.lower !== "this";
}

/** "We build lamps that heat halls and test them": what may be done by those who build. */
function mayBeMain(tree: SentenceTree, place: number): boolean {
  const { root } = tree;
  const finite = finiteWord(tree, root);
  if (finite === undefined) return true;
  const [tag, main] = [tagAt(tree, place), tagAt(tree, finite)];
  const alike =
    tag === main ||
    tag === "MD" ||
    (tag === "VB" && main === "VBP") ||
    (/^VB[DN]$/u.test(tag) && main === "VBD");
  return alike && tree.relations[finite] !== "cop";
}

function isAuxiliary(tree: SentenceTree, place: number): boolean {
  return /^(?:is|are|was|were|has|have|had|can|could|may|might|will|would|should|must)$/u.test(
    lowerAt(tree, place),
  );
}

function isHeld(tree: SentenceTree, { pronoun, verb }: Relative, leftEnd: number, end: number): boolean {
  if (leftEnd === verb + 1) return true;
  return tree.words
    .slice(pronoun, end)
    .some(({ lower }) =>
      /^(?:if|unless|whether|either|neither|only|not|never|respectively|both|or|but|sometimes|often|usually|typically|commonly|frequently|rarely|occasionally|generally|normally|[:;])$/u.test(
        lower,
      ),
    );
}

/** The noun taken up, where what is said of it holds outside of the clauses around it. */
function nameFor(tree: SentenceTree, { noun }: Relative, adds: boolean): Word[] | null {
  const mention = mentionOf(tree, noun, adds);
  if (mention === null || scopeOf(tree, noun, adds) !== "free") return null;
  // "a part of a lamp that heats A and does B": the part may do it.
  if (/^(?:conj|nmod)$/u.test(tree.relations[noun] ?? "") || dependents(tree, noun, "conj").length > 0)
    return null;
  return [...mention.again];
}
