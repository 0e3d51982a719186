import { lowerAt, type SentenceTree } from "./sentence-tree.ts";

/** What deeds come to, and things as well. */
const COMES_TO =
  /^(?:contributing|leading|resulting|causing|promoting|reducing|increasing|decreasing|improving|enhancing|preventing|enabling|allowing|ensuring|affecting|influencing|driving|suggesting|indicating|supporting|inhibiting|activating|suppressing)$/u;
/** What changes nothing, and so comes to nothing. */
const FINDS =
  /^(?:identify|find|discover|have|contain|include|describe|study|investigate|report|use|encode|need|require|see|observe|propose|present|introduce|develop|reveal|know|isolate|detect)$/u;

/** "They change the light contributing to sleep": it may be the change that does, and not the light. */
export function isOfDeed(tree: SentenceTree, noun: number, participle: number): boolean {
  if (!COMES_TO.test(lowerAt(tree, participle)) || tree.relations[noun] !== "obj") return false;
  return !FINDS.test(tree.words[tree.heads[noun] ?? -1]?.lemma ?? "");
}
