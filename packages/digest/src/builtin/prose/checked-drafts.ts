import { checkParts } from "../../checks/check-statement.ts";
import { isWholeTold } from "../../checks/check-whole.ts";
import { type CheckedText, takeApart } from "../../checks/take-apart.ts";
import type { EvidenceMemory } from "../../evidence.ts";
import { checkedLow } from "../low/checked-low.ts";
import type { SentenceTree } from "../low/sentence-tree.ts";
import type { RoledSentence } from "../roles/assign-roles.ts";
import type { SourceSentence } from "../roles/source-sentence.ts";
import { draftMedium } from "./drafts.ts";
import { speaksOfEarlierWork } from "./earlier-work.ts";
import { isOverlong, isSound } from "./sound-source.ts";

/** Drafts of a sentence that passed every check; the sentence itself where none did. */
export interface CheckedDrafts {
  readonly medium: string;
  readonly low: readonly string[];
}

/**
 * A sentence told for two kinds of reader. Whatever fails a check falls back to the whole source sentence. `known`:
 * the text says "we" of nobody but its authors. `takenUp`: the next sentence speaks of "it" or "they".
 */
export function checkedDrafts(
  sentence: RoledSentence,
  tree: SentenceTree,
  memory: EvidenceMemory,
  known = false,
  takenUp = false,
): CheckedDrafts {
  if (isOverlong(sentence.tokens)) return { medium: sentence.text, low: [sentence.text] };
  const units = takeApart(sentence.text);
  const draft = draftMedium(tree, known);
  const medium = draft !== null && isFaithful(sentence, units, [draft], memory) ? draft : sentence.text;
  // No rule tells words that are broken; whose they are can still be told.
  if (!isSound(sentence.tokens)) return { medium, low: [medium] };
  const ownWork =
    (sentence.role === "method" || sentence.role === "finding") && !speaksOfEarlierWork(sentence.text);
  return { medium, low: checkedLow(sentence, tree, memory, { known, ownWork, takenUp }) ?? [medium] };
}

function isFaithful(
  sentence: SourceSentence,
  source: CheckedText,
  texts: readonly string[],
  memory: EvidenceMemory,
): boolean {
  if (texts.length === 1 && texts[0] === sentence.text) return true;
  const { section, start, end, text: quote } = sentence;
  const evidence = [{ section, start, end, quote }] as const;
  const parts = texts.map(takeApart);
  return (
    parts.every((part) => checkParts(source, part).supported) &&
    isWholeTold(source, parts) &&
    texts.every((text) => memory.support({ text, evidence }).supported)
  );
}
