import type { SentenceTree } from "../builtin/low/sentence-tree.ts";
import type { Piece } from "../builtin/low/telling.ts";

/** One way to tell a sentence as two statements or more. */
export interface Split {
  /** Which rule found it, and after a colon which of its cases: what was learned about splits is kept by this name. */
  readonly rule: string;
  /** The statements in their order, each of stretches of the sentence and words of ours, without end marks. */
  readonly statements: readonly (readonly Piece[])[];
  /** The word that the new statement tells of: a noun, or the verb where it tells of the whole. */
  readonly about: number;
  /** The head of what is cut off. */
  readonly cut: number;
}

/**
 * Finds every place where a sentence might be split in one way, doubtful ones too: which of them are safe is judged
 * afterwards, by what was learned from readers (`judgeSplit`).
 */
export type SplitRule = (tree: SentenceTree) => readonly Split[];
