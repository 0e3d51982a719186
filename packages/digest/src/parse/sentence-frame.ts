import type { Tag, Token } from "../tagger.ts";
import type { Lexicon } from "./lexicon.ts";

/**
 * One sentence as numbers, with the tree as far as it is built. Words have places 1 to n, the root n + 1; place 0 and
 * those after the root are empty, so that neighbours can be looked at without asking whether they exist.
 */
export interface SentenceFrame {
  /** Number of words, n. */
  length: number;
  /** What the lexicon knows a word by, else a code of its ending and shape. */
  readonly words: Int32Array;
  readonly suffixes2: Int32Array;
  readonly suffixes3: Int32Array;
  readonly shapes: Uint8Array;
  readonly coarseTags: Uint8Array;
  /** Fine tag that the word has wherever it was seen, or 0. */
  readonly onlyTags: Uint8Array;
  readonly tags: Uint8Array;
  /** Finite verbs from a place to the end, at most 3. */
  readonly finiteAhead: Uint8Array;
  readonly heads: Int32Array;
  /** How sure the parser was of each word's head. */
  readonly margins: Int32Array;
  readonly relations: Uint8Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly leftCounts: Uint8Array;
  readonly rightCounts: Uint8Array;
  /** One bit for each relation that a child of the word has, modulo 32. */
  readonly childRelations: Int32Array;
  readonly stack: Int32Array;
}

/** Room for a sentence of so many words. */
export function createFrame(capacity: number): SentenceFrame {
  const size = capacity + 6;
  return {
    length: 0,
    words: new Int32Array(size),
    suffixes2: new Int32Array(size),
    suffixes3: new Int32Array(size),
    shapes: new Uint8Array(size),
    coarseTags: new Uint8Array(size),
    onlyTags: new Uint8Array(size),
    tags: new Uint8Array(size),
    finiteAhead: new Uint8Array(size),
    heads: new Int32Array(size),
    margins: new Int32Array(size),
    relations: new Uint8Array(size),
    leftmost: new Int32Array(size),
    rightmost: new Int32Array(size),
    leftCounts: new Uint8Array(size),
    rightCounts: new Uint8Array(size),
    childRelations: new Int32Array(size),
    stack: new Int32Array(size),
  };
}

/** Code of the root in `words` and `tags`; no word has it. */
export const ROOT_CODE = 63;
const COARSE: Readonly<Record<Tag, number>> = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  MATH: 8,
  NOUN: 9,
  NUM: 10,
  PART: 11,
  PRON: 12,
  PROPN: 13,
  PUNCT: 14,
  SCONJ: 15,
  SYM: 16,
  VERB: 17,
  X: 18,
  SPACE: 19,
};

/** Fills a frame with the words of a sentence; the frame must have room for them. */
export function fillFrame(frame: SentenceFrame, tokens: readonly Token[], lexicon: Lexicon): void {
  const n = tokens.length;
  frame.length = n;
  for (let place = 1; place <= n; place += 1) {
    const token = tokens[place - 1] as Token;
    fillWord(frame, place, token, lexicon);
  }
  for (let place = n + 1; place < n + 5; place += 1) {
    const code = place === n + 1 ? ROOT_CODE : 0;
    frame.words[place] = code;
    frame.tags[place] = code;
    frame.suffixes2[place] = 0;
    frame.suffixes3[place] = 0;
    frame.shapes[place] = 0;
    frame.coarseTags[place] = 0;
  }
  clearTree(frame);
}

const FINITE = new Set(["VBZ", "VBP", "VBD", "MD"]);

/** By the code of a fine tag: 1 where it is that of a verb that agrees with a subject. */
export function finiteTags(fineTags: readonly string[]): Uint8Array {
  const flags = new Uint8Array(64);
  for (const [code, tag] of fineTags.entries()) flags[code] = FINITE.has(tag) ? 1 : 0;
  return flags;
}

/** To be called when all fine tags are known. */
export function countFiniteAhead(frame: SentenceFrame, finite: Uint8Array): void {
  const { finiteAhead, tags, length } = frame;
  finiteAhead.fill(0, length + 1, length + 5);
  for (let place = length; place > 0; place -= 1) {
    const after = finiteAhead[place + 1] as number;
    finiteAhead[place] = Math.min(3, after + (finite[tags[place] as number] as number));
  }
}

/** Takes all arcs away. */
export function clearTree(frame: SentenceFrame): void {
  const end = frame.length + 5;
  frame.heads.fill(0, 0, end);
  frame.relations.fill(0, 0, end);
  frame.leftmost.fill(0, 0, end);
  frame.rightmost.fill(0, 0, end);
  frame.leftCounts.fill(0, 0, end);
  frame.rightCounts.fill(0, 0, end);
  frame.childRelations.fill(0, 0, end);
}

/** Adds an arc to the tree. */
export function attach(frame: SentenceFrame, head: number, child: number, relation: number): void {
  frame.heads[child] = head;
  frame.relations[child] = relation;
  frame.childRelations[head] = (frame.childRelations[head] as number) | (1 << (relation & 31));
  if (child < head) {
    frame.leftCounts[head] = (frame.leftCounts[head] as number) + 1;
    const known = frame.leftmost[head] as number;
    if (known === 0 || child < known) frame.leftmost[head] = child;
  } else {
    frame.rightCounts[head] = (frame.rightCounts[head] as number) + 1;
    if (child > (frame.rightmost[head] as number)) frame.rightmost[head] = child;
  }
}

/** Words outside the lexicon are told apart by the last three letters and the shape; codes below belong to the lexicon. */
export const FIRST_UNKNOWN_CODE = 1 << 16;
const MATH_HASH = 7919;

function fillWord(frame: SentenceFrame, place: number, token: Token, lexicon: Lexicon): void {
  const isMath = token.tag === "MATH";
  const { lower } = token;
  let hash = isMath ? MATH_HASH : 0;
  let suffix2 = 0;
  let suffix3 = 0;
  if (!isMath) {
    const last = lower.length - 1;
    for (let index = last; index >= 0; index -= 1) {
      hash = Math.imul(hash ^ lower.charCodeAt(index), 0x01_00_01_93) + 0x9e37;
      if (index === last - 1) suffix2 = hash;
      else if (index === last - 2) suffix3 = hash;
    }
  }
  const shape = isMath ? 7 : shapeOf(token.text);
  const entry = lexicon.find(hash);
  frame.words[place] =
    entry > 0 ? entry + 64 : FIRST_UNKNOWN_CODE + (((suffix3 >>> 8) & 0x3_ff) << 3) + shape;
  frame.onlyTags[place] = entry > 0 ? (lexicon.onlyTags[entry] as number) : 0;
  frame.suffixes2[place] = suffix2;
  frame.suffixes3[place] = suffix3;
  frame.shapes[place] = shape;
  frame.coarseTags[place] = COARSE[token.tag];
}

/** The number by which the lexicon knows a word. */
export function wordHash(lower: string): number {
  let hash = 0;
  for (let index = lower.length - 1; index >= 0; index -= 1) {
    hash = Math.imul(hash ^ lower.charCodeAt(index), 0x01_00_01_93) + 0x9e37;
  }
  return hash | 0;
}

const DIGIT = 3;
const OTHER = 4;

function shapeOf(text: string): number {
  const first = kindOf(text.charCodeAt(0));
  if (first === DIGIT || first === OTHER || text.length === 1) return first;
  const second = kindOf(text.charCodeAt(1));
  const last = kindOf(text.charCodeAt(text.length - 1));
  if (last === DIGIT || second === DIGIT) return 5;
  if (first === 1) return second === 1 ? 2 : 1;
  return second === 1 || last === 1 ? 6 : 0;
}

/** 0 a small letter, 1 a capital, 3 a digit, 4 anything else below the letters of other scripts. */
function kindOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return 0;
  if (unit >= 65 && unit <= 90) return 1;
  if (unit >= 48 && unit <= 57) return DIGIT;
  return unit >= 0xc0 && unit < 0x2000 ? 0 : OTHER;
}
