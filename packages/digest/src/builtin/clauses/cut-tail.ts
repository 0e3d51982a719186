import { howOften } from "../../parts/how-often.ts";
import { isEffect, isOfFew } from "../../parts/means-bound.ts";
import { isDeed } from "../../parts/take-up-deed.ts";
import { dependent, isNegated, isWithin, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import { type ClauseAlone, clauseAlone, opensScope, wordsOf } from "./clause-alone.ts";
import { type ClausePart, lengthOf, modalsOf } from "./clause-part.ts";

/** A final "through B", "due to B" or "by doing B" as "This happens through B", "This is due to B", "This is done by doing B". */
export function cutTail(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let at = body.end - 4; at > body.start + 4; at -= 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    const kind = kindAt(tree, at);
    if (kind === null) continue;
    const cut = cutAt(tree, part, at, kind);
    if (cut !== null) return cut;
  }
  return null;
}

type Kind = "way" | "reason" | "deed";

function kindAt(tree: SentenceTree, at: number): Kind | null {
  const lower = lowerAt(tree, at);
  const next = lowerAt(tree, at + 1);
  if (lower === "by") return tagAt(tree, at + 1) === "VBG" ? "deed" : null;
  // "through the lens of light": a view, and no way.
  if (lower === "through" && /^(?:lens|prism|eyes|glasses)$/u.test(lowerAt(tree, at + 2))) return null;
  if (lower === "through" || lower === "via") return "way";
  if ((lower === "due" && next === "to") || (lower === "because" && next === "of")) return "reason";
  return null;
}

function cutAt(tree: SentenceTree, part: ClausePart, at: number, kind: Kind): readonly ClausePart[] | null {
  const { body } = part;
  const comma = tree.words[at - 1]?.text === ",";
  const adverb = PARTLY.test(lowerAt(tree, at - 1)) ? 1 : 0;
  const from = at - adverb;
  const end = tree.words[from - 1]?.text === "," ? from - 1 : from;
  if (lengthOf(tree, body.start, end) + part.opening.length < 5 || lengthOf(tree, at, body.end) < 4)
    return null;
  const left = wordsOf(tree, part, end);
  if (
    opensScope(left) ||
    left.some(({ lower }) =>
      /^(?:to|that|which|who|not|no|only|both|either|neither|than|without)$/u.test(lower),
    )
  )
    return null;
  // "glows and, through B, burns": what is cut off would have the verb.
  if (/^(?:and|or|but|not|only|both|either|than|is|are|was|were|be)$/u.test(lowerAt(tree, end - 1)))
    return null;
  const first = clauseAlone(tree, part.opening, body.start, end);
  if (first === null || isNegated(first.tree, first.verb) || modalsOf(first.tree, first.verb).length > 0)
    return null;
  if (!comma && !hangsOnVerb(tree, part, first, at)) return null;
  if (!comma && kind !== "reason" && followsEvent(first)) return null;
  const opening = openingOf(first, kind);
  if (opening === null) return null;
  const rest = clauseAlone(tree, opening, from, body.end);
  if (
    rest === null ||
    rest.verb >= opening.length + 2 + adverb ||
    dependent(rest.tree, rest.verb, "conj") !== undefined
  )
    return null;
  return [
    { ...part, body: { start: body.start, end } },
    { opening, body: { start: from, end: body.end }, verb: -1, subject: undefined },
  ];
}

const PARTLY =
  /^(?:partly|partially|mainly|largely|mostly|primarily|predominantly|principally|chiefly|exclusively|solely|entirely|in part|possibly|probably|likely)$/u;

/** Whether the phrase hangs on the verb in the tree of the whole, and not on a noun before it. */
function hangsOnVerb(
  tree: SentenceTree,
  { body, opening }: ClausePart,
  first: ClauseAlone,
  at: number,
): boolean {
  const verb = first.verb - opening.length + body.start;
  for (let index = at; index < body.end; index += 1) {
    const head = tree.heads[index] ?? -1;
    if (head >= at && head < body.end) continue;
    if (tree.relations[index] === "punct") continue;
    if (head !== verb) return false;
  }
  return verb >= body.start && !isWithin(tree, verb, at);
}

/** "is cooled by the turning of fans through old halls": what happens so may be the noun before, and not the verb. */
function followsEvent({ tree, verb, subject }: ClauseAlone): boolean {
  if (lowerAt(tree, subject) === "we") return false;
  return tree.words.some(
    ({ lower }, at) => at > verb && /^NNP?S?$/u.test(tagAt(tree, at)) && EVENT.test(lower),
  );
}

const EVENT =
  /(?:[^aeiou]ing|[ats]ions?|ysis|ments?)$|^(?:entry|influx|efflux|transfer|transport|release|uptake|growth|flow|exchange|transit|control|movement|spread)$/u;

function openingOf(clause: ClauseAlone, kind: Kind): Word[] | null {
  const { tree, verb, finite, subject } = clause;
  if (isOfFew(clause)) return null;
  const past = tagAt(tree, finite) === "VBD" || /^(?:was|were|had)$/u.test(lowerAt(tree, finite));
  if (kind === "reason") return wordsFrom(past ? "this was" : "this is");
  // What is said with "is" or "has" does not happen.
  if (dependent(tree, verb, "cop", "ccomp") !== undefined || STATES.test(tree.words[verb]?.lemma ?? ""))
    return null;
  const passive = dependent(tree, verb, "aux:pass") !== undefined;
  const often = howOften(tree, verb);
  if (kind === "deed" && isEffect(clause)) return null;
  const we = lowerAt(tree, subject) === "we";
  const done = passive && !past && isDeed(tree.words[verb]?.lemma ?? "", lowerAt(tree, verb));
  if (kind === "way" && done) return [...wordsFrom("this is"), ...often, word("done", "VERB")];
  const happens = [word("this", "PRON"), ...often, word(past ? "happened" : "happens", "VERB")];
  if (kind === "way" && !we) return passive && past ? null : happens;
  if (passive) return [...wordsFrom(past ? "this was" : "this is"), ...often, word("done", "VERB")];
  return we ? [word("we", "PRON"), ...often, ...wordsFrom(past ? "did this" : "do this")] : happens;
}

const STATES =
  /^(?:be|have|contain|require|depend|remain|include|represent|consist|comprise|constitute|lack|need|mean|correspond|exist|know|understand|show|demonstrate|report|find|suggest|propose|describe|hold|satisfy)$/u;
