import { treeOfWords } from "../../parts/tree-of-words.ts";
import { alternate } from "../alternations/alternate.ts";
import type { ClausePart } from "../clauses/clause-part.ts";
import { cutClauses } from "../clauses/cut-clauses.ts";
import { frameEdits } from "../frames/frame-edits.ts";
import { opensInDisagreement } from "../prose/agreement.ts";
import { bindsAnybody } from "../prose/anybody.ts";
import { inAuthorsVoice } from "../prose/authors-voice.ts";
import { withoutLeadIn } from "../prose/lead-ins.ts";
import { structuredLabel } from "../prose/structured-label.ts";
import { isWellFormed } from "../prose/well-formed.ts";
import { canGoWithoutWe } from "../prose/who-speaks.ts";
import { asSentence, type Word } from "../prose/words.ts";
import { asideEdits } from "./aside-edits.ts";
import { connectorOf, fullerClauses } from "./clause-edits.ts";
import { unpackedCompounds } from "./compound-edits.ts";
import { labelOpening } from "./label-opening.ts";
import { LazyTexts } from "./lazy-texts.ts";
import { plainerOpening, plainerPhrases } from "./phrase-edits.ts";
import type { SentenceTree } from "./sentence-tree.ts";
import { type Edit, isStretch, type Stretch, tell, withoutConflicts } from "./telling.ts";
import { plainerVerbs } from "./verb-edits.ts";
import { plainerWords } from "./word-edits.ts";

/** Ways to tell a sentence to a reader who is not of the field, each a list of statements: the plainest first. */
export interface LowTelling {
  readonly statements: readonly TellingsOfPart[];
  /** Where in the sentence each statement begins. */
  readonly starts: readonly number[];
  /** The same for the sentence as a whole, not cut. */
  readonly whole: () => LazyTexts;
}

/** A part of a sentence, told. */
export interface TellingsOfPart {
  /** The plainest first, the source's own words last. */
  readonly texts: LazyTexts;
  /** The part as a sentence of its own, in the source's words. */
  readonly tree: () => SentenceTree | null;
}

/** What is known of the text around a sentence. */
export interface LowContext {
  /** The text says "we" of nobody but its authors. */
  readonly known: boolean;
  /** The sentence tells of the authors' own work. */
  readonly ownWork: boolean;
  /** The next sentence speaks of something in this one as "it" or "they". */
  readonly takenUp?: boolean;
  /** The next statement takes up the deed itself: "For this, we use B". */
  readonly deedTakenUp?: boolean;
  /** Where no statement may begin. */
  readonly barred?: ReadonlySet<number>;
}

/** A sentence in short whole sentences and plain words; null where its voice can not be told. */
export function draftLow(tree: SentenceTree, context: LowContext): LowTelling | null {
  const { known, takenUp = false, barred } = context;
  if (!canBeRewritten(tree, known)) return null;
  const start = startOf(tree);
  const labelled = labelOpening(tree, start);
  if (labelled === null) return null;
  const { opening: joint, gone } = connectorOf(tree, start);
  const connector = [...joint, ...labelled.opening];
  const light = [...asideEdits(tree), ...gone, ...labelled.small];
  const parts = cutClauses(tree, start, connector, {
    takenUp,
    ...(barred === undefined ? {} : { barred }),
  });
  const { sets, shapes } = editSets(tree, start, parts, light, context);
  const statements = parts.map(({ opening, otherwise, body }) => ({
    texts: tellings(tree, otherwise === undefined ? [opening] : [opening, otherwise], body, sets),
    tree: () => treeOfWords(tree, tell(tree, [...opening, body], [])),
  }));
  if (statements.some(({ texts }) => texts.isEmpty)) return null;
  // Told only where the statements do not stand, which is seldom.
  // What turns a part around may not reach over the parts that follow: "According to the authors, A and that B".
  const uncut = parts.length > 1 ? sets.filter((set) => !set.some((edit) => shapes.includes(edit))) : sets;
  const whole = (): LazyTexts => tellings(tree, [connector], { start, end: tree.words.length }, uncut);
  return { statements, starts: parts.map(({ body }) => body.start), whole };
}

interface EditSets {
  /** What can be told together, the plainest first. */
  readonly sets: readonly (readonly Edit[])[];
  /** What of it turns a part around. */
  readonly shapes: readonly Edit[];
}

/** Sets of edits to tell the parts of a sentence with; `light` belongs to each. */
function editSets(
  tree: SentenceTree,
  start: number,
  parts: readonly ClausePart[],
  light: readonly Edit[],
  { ownWork, takenUp = false, deedTakenUp = false }: LowContext,
): EditSets {
  const plainer = plainerEdits(tree);
  const openings = [
    ...parts.flatMap(({ opening, body }) => (opening.length === 0 ? plainerOpening(tree, body.start) : [])),
    ...plainer.phrases,
    ...plainer.clauses.filter(({ start: at }) => parts.every(({ body }) => body.start !== at)),
  ].filter((edit) => edit.start >= start);
  // Where a pronoun follows, what it takes up stays the subject.
  const mayTurn = (edit: Edit): boolean =>
    edit.start >= start &&
    parts.every(
      ({ body }, place) =>
        !isIn(body, edit) ||
        (place + 1 === parts.length ? !takenUp : parts[place + 1]?.antecedent === undefined),
    );
  // "From this, it seems": "it" that follows would have nothing to take up.
  const phrases = openings.filter((edit) => !opensWithSource(edit) || mayTurn(edit));
  const frames = framesOf(tree, parts, plainer.frames(ownWork)).filter(mayTurn);
  const shapes = parts
    .flatMap((part, place) => {
      const next = parts[place + 1];
      // "For this, we use B" takes up that we show something, and not what is shown.
      return alternate(tree, part, next === undefined ? deedTakenUp : takesUpDeed(next.opening));
    })
    .filter(mayTurn);
  const plain = withoutConflicts([...light, ...phrases]);
  const full = withoutConflicts([...light, ...frames, ...shapes, ...phrases]);
  const sets = [
    full,
    ...withoutEach(full, light),
    ...(frames.length === 0 || shapes.length === 0
      ? []
      : [withoutConflicts([...light, ...frames, ...phrases])]),
    ...(frames.length + shapes.length === 0 ? [] : [plain, ...withoutEach(plain, light)]),
    ...(plain.length > light.length ? [light] : []),
  ];
  return { sets, shapes };
}

/** "From this, it seems that" for "This suggests that" */
function opensWithSource({ to: [first] }: Edit): boolean {
  return first !== undefined && !isStretch(first) && first.lower === "from";
}

/** "allowing X to read" cut as "This allows X to read": without its verb, no frame takes the "to" away. */
function framesOf(tree: SentenceTree, parts: readonly ClausePart[], framed: readonly Edit[]): Edit[] {
  const cutAway = framed.filter((edit) => parts.every(({ body }) => !isIn(body, edit)));
  return framed.filter(
    (edit) => tree.words[edit.start]?.lower !== "to" || cutAway.every(({ start }) => start >= edit.start),
  );
}

function isIn({ start, end }: Stretch, edit: Edit): boolean {
  return start <= edit.start && edit.start < end;
}

/** "For this, we", "In this way, we", "This was done" */
export function takesUpDeed([first, second, third, fourth]: readonly Word[]): boolean {
  if (first?.lower === "this")
    return /^(?:is|was)$/u.test(second?.lower ?? "") && [third?.lower, fourth?.lower].includes("done");
  if (first?.lower === "we") return /^d(?:o|id)$/u.test(second?.lower ?? "") && third?.lower === "this";
  return (
    /^(?:for|in)$/u.test(first?.lower ?? "") &&
    second?.lower === "this" &&
    /^(?:,|way)$/u.test(third?.lower ?? "")
  );
}

interface PlainerEdits {
  readonly phrases: readonly Edit[];
  readonly clauses: readonly Edit[];
  readonly frames: (ownWork: boolean) => readonly Edit[];
}

/** A sentence is drafted anew where its statements did not stand: what can be told otherwise in it stays the same. */
const knownEdits = new WeakMap<SentenceTree, PlainerEdits>();

function plainerEdits(tree: SentenceTree): PlainerEdits {
  const before = knownEdits.get(tree);
  if (before !== undefined) return before;
  const framed = new Map<boolean, readonly Edit[]>();
  const edits = {
    phrases: [
      ...plainerPhrases(tree),
      ...unpackedCompounds(tree),
      ...plainerVerbs(tree),
      ...plainerWords(tree),
    ],
    clauses: fullerClauses(tree),
    frames(ownWork: boolean): readonly Edit[] {
      const found = framed.get(ownWork) ?? frameEdits(tree, { ownWork });
      framed.set(ownWork, found);
      return found;
    },
  };
  knownEdits.set(tree, edits);
  return edits;
}

/** Some edits without each one of them in turn: where one is refused, the others need not go with it. */
function withoutEach(edits: readonly Edit[], kept: readonly Edit[]): Edit[][] {
  const others = edits.filter((edit) => !kept.includes(edit));
  return others.length < 2 ? [] : others.map((left) => edits.filter((edit) => edit !== left));
}

/** Each set of edits told behind each opening. */
function tellings(
  tree: SentenceTree,
  openings: readonly (readonly Word[])[],
  body: Stretch,
  sets: readonly (readonly Edit[])[],
): LazyTexts {
  const textOf = (words: readonly Word[] | null): string | null => {
    const told = words === null || opensInDisagreement(words) ? null : inAuthorsVoice([...words]);
    const text = told === null ? null : asSentence(told);
    return text !== null && isWellFormed(text) ? text : null;
  };
  const makers = openings.flatMap((opening) =>
    sets.flatMap((edits, place) => {
      const once = (): Word[] => tell(tree, [...opening, body], edits);
      const maker = (): string | null => textOf(once());
      const turned = edits.some(({ to }) => to.some(isStretch));
      return place === 0 && !turned ? [(): string | null => textOf(toldTwice(tree, once())), maker] : [maker];
    }),
  );
  return new LazyTexts(makers);
}

/** What was told, with what can be told plainly in it now: "play a crucial role" gave "play a crucial part". */
function toldTwice(tree: SentenceTree, told: readonly Word[]): readonly Word[] | null {
  const again = treeOfWords(tree, told);
  if (again === null) return null;
  // What was put in is plain as it is.
  const own = new Set(tree.words.map(({ lower }) => lower));
  const edits = withoutConflicts(plainerEdits(again).phrases).filter(
    (edit) =>
      !opensWithSource(edit) && again.words.slice(edit.start, edit.end).every(({ lower }) => own.has(lower)),
  );
  if (edits.length === 0) return null;
  return tell(again, [{ start: 0, end: again.words.length }], edits);
}

/** The words of a sentence that are told: without its label and openings that carry nothing. */
export function withoutOpening(tree: SentenceTree): readonly Word[] {
  return tree.words.slice(startOf(tree));
}

/** Where the sentence begins when its label and openings that carry nothing are left out. */
function startOf(tree: SentenceTree): number {
  const label = structuredLabel(tree.words)?.length ?? 0;
  return tree.words.length - withoutLeadIn(tree.words.slice(label)).length;
}

/** Not all capitals, with words to speak of, and spoken by the authors if by anyone. */
function canBeRewritten({ words }: SentenceTree, known: boolean): boolean {
  const letters = words.filter((item) => /\p{L}{2}/u.test(item.text) && item.tag !== "MATH");
  const readable = letters.length >= 3 && letters.some((item) => /\p{Ll}{2}/u.test(item.text));
  return readable && canGoWithoutWe(words, known) && !bindsAnybody(words);
}
