import type { Token } from "../tagger.ts";

/** Relations of a word to its head, in the names of Universal Dependencies 2 (subtypes only where they matter here). */
export type Relation =
  | "root"
  | "nsubj"
  | "nsubj:pass"
  | "csubj"
  | "obj"
  | "iobj"
  | "ccomp"
  | "xcomp"
  | "obl"
  | "obl:agent"
  | "advcl"
  | "advmod"
  | "mark"
  | "aux"
  | "aux:pass"
  | "cop"
  | "expl"
  | "conj"
  | "cc"
  | "acl"
  | "acl:relcl"
  | "amod"
  | "nmod"
  | "nmod:poss"
  | "nummod"
  | "appos"
  | "compound"
  | "compound:prt"
  | "case"
  | "det"
  | "fixed"
  | "flat"
  | "parataxis"
  | "punct"
  | "dep";

/** Fine part of speech, in the names of the Penn Treebank; `MATH` is a formula. */
export type FineTag = string;

/** A sentence as a tree: entry i of each list belongs to token i. */
export interface Parse {
  readonly tokens: readonly Token[];
  /** Position of the head in the sentence; -1 for the root. There is one root, and no cycle. */
  readonly heads: readonly number[];
  readonly relations: readonly Relation[];
  readonly fineTags: readonly FineTag[];
  /** How sure the parser was of each head: the least difference between its best step and its second while it decided. */
  readonly margins: readonly number[];
}

/** Parses the tokens of one sentence. */
export type Parser = (tokens: readonly Token[]) => Parse;
