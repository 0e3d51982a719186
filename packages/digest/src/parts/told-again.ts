import { headOfPhrase } from "../builtin/low/head-of-phrase.ts";
import { baseOf } from "../builtin/low/phrase-edits.ts";
import { dependents, lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";
import { isStretch, type Piece, tell } from "../builtin/low/telling.ts";
import { type Word, word, wordsFrom } from "../builtin/prose/words.ts";
import { inflect } from "../lexicon/verb-forms.ts";
import { spaced } from "./aside.ts";
import {
  beLike,
  goesWithMany,
  isDenied,
  isManySubjects,
  isPast,
  modalOf,
  type Reading,
  subjectAgain,
} from "./read-alone.ts";

/** One way to tell the second of two things that one verb is said of: a name for it, and its statement. */
export interface Again {
  readonly name: string;
  readonly statement: readonly Piece[];
  /** The word to which the second thing is joined. */
  readonly to: number;
}

/**
 * The ways to go on after a statement with a thing that was joined to its last phrase: "It also affects B", "This is
 * also the case in B", "It also does so by doing B". The statement begins with the sentence, so that their places agree.
 */
export function toldAgain(whole: SentenceTree, first: Reading, start: number, end: number): Again[] {
  if (isDenied(first) || first.tree.words[0]?.lower !== whole.words[0]?.lower) return [];
  const tag = tagAt(whole, start);
  const lower = lowerAt(whole, start);
  const told = spaced(whole, start, end);
  if (tag === "IN" || (tag === "TO" && tagAt(whole, start + 1) !== "VB"))
    return againIn(first, lower, told, "own");
  if (tag === "VBG") return againDoing(whole, first, start, end);
  if (tag === "TO" || tag === "VB") return againTo(first, told, tag === "TO");
  if (!/^(?:DT|NN|JJ|CD|PRP\$|PDT|AFX|FW|MATH)/u.test(tag) && whole.relations[start] !== "amod") return [];
  return [...againThing(whole, first, told), ...againOf(whole, first, told)];
}

/**
 * Statements told from a reading of which words were left out ("both", "not only"), with the places that their words
 * have in the sentence; what was cut off begins at a place of the sentence and is told by that.
 */
export function realigned(told: readonly Again[], first: readonly Piece[], cut: number): Again[] {
  const [before, behind] = first.filter(isStretch);
  if (before === undefined || behind === undefined) return [...told];
  const gap = behind.start - before.end - (first.length > 2 ? 1 : 0);
  const place = (index: number): number => (index >= before.end ? index + gap : index);
  const moved = (piece: Piece): Piece[] => {
    if (!isStretch(piece) || piece.start >= cut || piece.end <= before.end) return [piece];
    if (piece.start >= before.end) return [{ start: place(piece.start), end: piece.end + gap }];
    return [
      { start: piece.start, end: before.end },
      { start: before.end + gap, end: piece.end + gap },
    ];
  };
  return told.map(({ name, statement, to }) => ({
    name,
    statement: statement.flatMap(moved),
    to: place(to),
  }));
}

/** "X affects A and B": "It also affects B". */
function againThing(whole: SentenceTree, first: Reading, told: readonly Piece[]): Again[] {
  const { tree, verb, finite } = first;
  const last = lastWord(tree);
  const [noun] = dependents(tree, verb, "obj");
  const words = verbAgain(whole, first);
  if (words === null) return [];
  const cop = tree.relations[finite] === "cop";
  if (cop && (!/^NN/u.test(tagAt(tree, verb)) || dependents(tree, verb, "case").length > 0)) return [];
  // "The reasons are A. They are also B": each is one of them, and not all.
  if (cop && isManySubjects(tree, first.subject)) return [];
  if (cop) return [{ name: "be", statement: [...words, ...withArticle(whole, tree, verb, told)], to: verb }];
  if (noun === undefined || (tree.first[noun] ?? noun) !== verb + 1) return [];
  // "X gives A in B, and C": what stands behind the object tells of the first thing alone.
  const near = reaches(tree, noun, last);
  if (!near && tree.tags.slice(noun, last).some((each) => /^(?:VB[ZPDG]|MD|TO|,)$/u.test(each))) return [];
  return [
    {
      name: near ? "thing" : "thing-far",
      statement: [...words, ...withArticle(whole, tree, noun, told)],
      to: noun,
    },
  ];
}

/** "a lamp and wire": what shares the "a" gets one of its own. */
function withArticle(
  whole: SentenceTree,
  tree: SentenceTree,
  noun: number,
  told: readonly Piece[],
): readonly Piece[] {
  const article = dependents(tree, noun, "det")[0];
  const start = told.find(isStretch)?.start ?? -1;
  const head = headOfPhrase(whole, start, 0);
  const single =
    head !== undefined && tagAt(whole, head) === "NN" && /^(?:NN|JJ)$/u.test(tagAt(whole, start));
  const [opening] = tell(whole, told, []);
  if (article === undefined || !single || !/^an?$/u.test(lowerAt(tree, article)) || opening === undefined)
    return told;
  return [word(/^[aeiou]/u.test(opening.lower) ? "an" : "a", "DET"), ...told];
}

/** "X acts on A and B", "X has the shape of A and B": the same with the words before the preposition's noun. */
function againOf(whole: SentenceTree, first: Reading, told: readonly Piece[]): Again[] {
  const { tree, verb } = first;
  const last = lastWord(tree);
  const [opening] = tell(whole, told, []);
  const determined = /^(?:the|an?|this|these|its|their)$/u.test(opening?.lower ?? "");
  const found: Again[] = [];
  for (let at = last - 1; at > verb && found.length < 2; at -= 1) {
    if (!/^(?:IN|TO)$/u.test(tagAt(tree, at)) || tree.relations[at] !== "case") continue;
    const noun = tree.heads[at] ?? -1;
    if (noun < at || !reaches(tree, noun, last)) continue;
    // "the number of lamps and the lack of wires": the second is not one of which there is a number.
    if (determined && !/^(?:DT|PRP\$|CD)$/u.test(tagAt(tree, at + 1))) continue;
    const doing = tagAt(tree, at + 1) === "VBG" && noun > at + 1 ? wordsFrom(lowerAt(tree, at + 1)) : [];
    const opened = [...wordsFrom(lowerAt(tree, at)), ...doing, ...told];
    found.push(...againIn(first, lowerAt(tree, at), opened, "shared", at));
  }
  return found;
}

/** "X acts on A and on B": "It also acts on B", or where more stands between "This is also the case in B". */
function againIn(
  first: Reading,
  preposition: string,
  told: readonly Piece[],
  kind: string,
  place?: number,
): Again[] {
  const { tree, verb } = first;
  const at = place ?? lastPlaceOf(tree, preposition, verb);
  if (
    at === null ||
    /^(?:between|among|than|as|like|unlike|within|without|per|versus|vs\.?|against|that|because|while|if)$/u.test(
      preposition,
    )
  )
    return [];
  const words = verbAgain(tree, first);
  const behind = behindVerb(first);
  const between = at - behind;
  const to = kind === "shared" ? (tree.heads[at] ?? at) : at;
  if (words !== null && between === 0) return [{ name: kind, statement: [...words, ...told], to }];
  const comma = tree.words.slice(behind, at).some(({ text }) => text === ",");
  if (words !== null && between <= 5 && at > verb && !comma)
    return [{ name: `${kind}-long`, statement: [...words, { start: behind, end: at }, ...told], to }];
  if (!/^(?:in|at|for|during|under|across|throughout|after|before|when)$/u.test(preposition)) return [];
  const noun = tree.heads[at] ?? -1;
  if (tree.relations[noun] !== "obl" || tree.heads[noun] !== verb) return [];
  const be = beLike(first, false);
  return [
    { name: `${kind}-case`, statement: [word("this"), be, ...wordsFrom("also the case"), ...told], to },
  ];
}

/** Where the words of a verb end: what comes then may be told again with it. */
function behindVerb({ tree, verb, finite }: Reading): number {
  let behind = tree.relations[finite] === "cop" ? finite + 1 : verb + 1;
  while (/^(?:also|both)$/u.test(lowerAt(tree, behind))) behind += 1;
  return behind;
}

/** "X does A by increasing B and reducing C": "It also does so by reducing C"; without a preposition "It also reduces C". */
function againDoing(whole: SentenceTree, first: Reading, start: number, end: number): Again[] {
  const { tree, verb } = first;
  for (let at = lastWord(tree) - 1; at > verb; at -= 1) {
    if (tagAt(tree, at + 1) !== "VBG" || !/^(?:IN|TO)$/u.test(tagAt(tree, at))) continue;
    const preposition = lowerAt(tree, at);
    const told = [word(preposition), ...spaced(whole, start, end)];
    if (at === verb + 1) return againIn(first, preposition, told, "doing", at);
    const again = subjectAgain(first);
    if (preposition !== "by" || again === null || tree.relations[first.finite] === "cop") return [];
    const head = tree.heads[at + 1] ?? -1;
    if (head !== verb && tree.heads[head] !== verb) return [];
    const passive = tagAt(tree, verb) === "VBN";
    const so = passive
      ? [word("this"), beLike(first, false), ...wordsFrom("also done")]
      : doesSo(first, again);
    return so === null ? [] : [{ name: "doing-by-so", statement: [...so, ...told], to: at + 1 }];
  }
  return [];
}

/** "It also does so". */
export function doesSo(first: Reading, again: readonly Word[]): Word[] | null {
  const modal = modalOf(first);
  if (modal !== undefined) return [...again, word(lowerAt(first.tree, modal)), ...wordsFrom("also do so")];
  if (tagAt(first.tree, first.verb) === "VBN") return null;
  const does = isPast(first) ? "did" : goesWithMany(again) ? "do" : "does";
  return [...again, ...wordsFrom(`also ${does} so`)];
}

/** "X is used to do A and (to) do B": "It is also used to do B". */
function againTo(first: Reading, told: readonly Piece[], own: boolean): Again[] {
  const { tree, verb } = first;
  let at = lastWord(tree);
  while (at > verb && !(tagAt(tree, at) === "TO" && tagAt(tree, at + 1) === "VB")) at -= 1;
  const words = verbAgain(tree, first);
  if (tree.words.slice(verb, at).some(({ text }) => /^(?:--+|[—–:;,])$/u.test(text))) return [];
  const bare = /^VB/u.test(tagAt(tree, lastWord(tree)));
  const behind = behindVerb(first);
  if (at <= verb || words === null || at - behind > 5 || bare) return [];
  const to = own ? [] : [word("to")];
  const between: Piece[] = at > behind ? [{ start: behind, end: at }] : [];
  return [
    {
      name: between.length > 0 ? "to-long" : "to",
      statement: [...words, ...between, ...to, ...told],
      to: at + 1,
    },
  ];
}

/** "It also affects", "They can also be", "We also": the subject again, and the verb with its auxiliaries. */
export function verbAgain(whole: SentenceTree, first: Reading): Piece[] | null {
  const { tree, verb, finite, subject } = first;
  const again = subjectAgain(first);
  let from = (tree.last[subject] ?? subject) + 1;
  while (LINKING.test(lowerAt(tree, from))) from += 1;
  const to = tree.relations[finite] === "cop" ? finite + 1 : verb + 1;
  if (again === null || from > finite || to - from > 6) return null;
  for (let index = from; index < to; index += 1)
    if (!/^(?:VB|MD|RB|TO)/u.test(tagAt(tree, index)) || ONLY.test(lowerAt(whole, index))) return null;
  const many = /^(?:are|were|have)$/u.test(lowerAt(tree, finite));
  if (many && !goesWithMany(again)) return null;
  if (tree.words.slice(from, to).some(({ lower }) => lower === "also"))
    return [...again, { start: from, end: to }];
  const also = word("also", "ADV");
  if (finite === verb || from === to) return [...again, also, { start: from, end: to }];
  return [
    ...again,
    { start: from, end: finite + 1 },
    also,
    ...(finite + 1 < to ? [{ start: finite + 1, end: to }] : []),
  ];
}

const LINKING = /^(?:thus|therefore|hence|then|further|furthermore|moreover|consequently|also|here|,)$/u;
const ONLY =
  /^(?:only|just|mainly|mostly|primarily|either|neither|merely|simply|first|both|never|largely|most|best|not|longer|rarely|hardly)$/u;

/** "as well as reducing B" after "X increases A": "It also reduces B". */
export function doesToo(whole: SentenceTree, first: Reading, start: number, end: number): Again[] {
  const again = subjectAgain(first);
  const base = tagAt(whole, start) === "VBG" ? baseOf(whole, start) : null;
  if (again === null || base === null || isDenied(first) || tagAt(first.tree, first.verb) === "VBN")
    return [];
  const modal = modalOf(first);
  const verb =
    modal !== undefined
      ? [word(lowerAt(first.tree, modal)), word("also"), word(base, "VERB")]
      : [
          word("also"),
          word(inflect(base, isPast(first) ? "past" : goesWithMany(again) ? "base" : "third"), "VERB"),
        ];
  return [{ name: "doing", statement: [...again, ...verb, { start: start + 1, end }], to: first.verb }];
}

function lastWord(tree: SentenceTree): number {
  return tree.words.length - 2;
}

/** Whether a phrase goes as far as the statement. */
function reaches(tree: SentenceTree, noun: number, last: number): boolean {
  return (tree.last[noun] ?? noun) >= last;
}

/** The last place of a preposition behind the verb. */
function lastPlaceOf(tree: SentenceTree, preposition: string, verb: number): number | null {
  for (let at = lastWord(tree); at > verb; at -= 1) if (lowerAt(tree, at) === preposition) return at;
  return null;
}
