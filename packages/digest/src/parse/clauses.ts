import type { Parse, Relation } from "./parse.ts";
import { childrenOf, isFiniteVerb, rootOf, type Span, spanOf, subjectSpan } from "./tree.ts";

/** A clause of a sentence. */
export interface Clause {
  /** The verb, or the predicate of "to be". */
  readonly head: number;
  /** Relation of the head to its own head; `root` for the main clause. */
  readonly relation: Relation;
  /** Head of the clause that this one belongs to. */
  readonly parent?: number;
  /** "that", "because", "while" ...: the word that joins it to its parent. */
  readonly marker?: number;
  readonly subject?: Span;
  /** Auxiliaries, copula, negations, particle and the head itself, in order. */
  readonly verbGroup: readonly number[];
  /** All words of the clause, and of the clauses inside it. */
  readonly span: Span;
  readonly finite: boolean;
}

const CLAUSAL = new Set<Relation>([
  "root",
  "ccomp",
  "xcomp",
  "advcl",
  "acl",
  "acl:relcl",
  "csubj",
  "parataxis",
]);
const GROUP: readonly Relation[] = ["aux", "aux:pass", "cop", "compound:prt"];
const NEGATIONS = new Set(["not", "n't", "never"]);

/** The clauses of a sentence, the main clause first, then as they stand. */
export function clausesOf(parse: Parse): readonly Clause[] {
  const root = rootOf(parse);
  const heads = [...parse.heads.keys()].filter((word) => word !== root && isClauseHead(parse, word));
  return (root < 0 ? [] : [root, ...heads]).map((head) => clauseAt(parse, head));
}

/** Whether the words of a span are a clause that can stand alone: a finite verb with its subject, and no marker. */
export function isCompleteClause(parse: Parse, span: Span): boolean {
  return clausesOf(parse).some(
    (clause) =>
      clause.finite &&
      clause.subject !== undefined &&
      clause.marker === undefined &&
      isSame(withoutMarks(parse, clause.span), withoutMarks(parse, span)),
  );
}

/** Words that belong to the verb, in order: "has not been shown". */
export function verbGroupOf(parse: Parse, head: number): readonly number[] {
  const negations = childrenOf(parse, head, "advmod", "dep").filter((word) =>
    NEGATIONS.has(parse.tokens[word]?.lower ?? ""),
  );
  return [head, ...childrenOf(parse, head, ...GROUP), ...negations].sort((a, b) => a - b);
}

/** A second predicate joined by "and" is a clause; a second noun or adjective is not, unless it has a subject. */
function isClauseHead(parse: Parse, word: number): boolean {
  const relation = parse.relations[word] as Relation;
  if (CLAUSAL.has(relation)) return true;
  if (relation !== "conj") return false;
  const isVerb = (parse.fineTags[word] ?? "").startsWith("VB");
  return (isVerb || childrenOf(parse, word, "nsubj", "nsubj:pass").length > 0) && isFiniteVerb(parse, word);
}

function clauseAt(parse: Parse, head: number): Clause {
  const parent = parse.heads[head] ?? -1;
  const marker = childrenOf(parse, head, "mark")[0];
  const subject = subjectSpan(parse, head);
  return {
    head,
    relation: parse.relations[head] as Relation,
    ...(parent < 0 ? {} : { parent }),
    ...(marker === undefined ? {} : { marker }),
    ...(subject === undefined ? {} : { subject }),
    verbGroup: verbGroupOf(parse, head),
    span: spanOf(parse, head),
    finite: isFiniteVerb(parse, head),
  };
}

function withoutMarks(parse: Parse, { first, last }: Span): Span {
  const isMark = (word: number): boolean => parse.relations[word] === "punct";
  let start = first;
  let end = last;
  while (start < end && isMark(start)) start += 1;
  while (end > start && isMark(end)) end -= 1;
  return { first: start, last: end };
}

function isSame(a: Span, b: Span): boolean {
  return a.first === b.first && a.last === b.last;
}
