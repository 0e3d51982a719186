import { type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { modalsOf } from "./clause-part.ts";

/** "that A, which are B, also do C": the clause ends at the second comma. */
export function goesOn(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start + 1; index < end - 1; index += 1) {
    if (tree.words[index]?.text !== ",") continue;
    const next = tagAt(tree, index + 1).startsWith("RB") ? index + 2 : index + 1;
    if (/^(?:VB|VBZ|VBP|VBD|VBN|MD)$/u.test(tagAt(tree, next))) return true;
  }
  return false;
}

/** "stays the same in the dark, which may help": what helps may be all that was said. */
export function mayMeanAll(tree: SentenceTree, noun: number, clause: number): boolean {
  return (
    /^(?:obl|nmod|obl:agent)$/u.test(tree.relations[noun] ?? "") &&
    (modalsOf(tree, clause).length > 0 || bringsAbout(tree, clause))
  );
}

/** Verbs of which a whole statement can be the subject. */
export function bringsAbout(tree: SentenceTree, verb: number): boolean {
  return BRINGS_ABOUT.test(tree.words[verb]?.lemma ?? "");
}

const BRINGS_ABOUT =
  /^(?:facilitate|allow|lead|cause|suggest|enable|increase|reduce|help|make|provide|result|indicate|imply|explain|improve|contribute|prevent|promote|limit|support|require|involve|mean|take|need|save|show)$/u;
