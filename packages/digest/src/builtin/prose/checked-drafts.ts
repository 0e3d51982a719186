import { checkUnits } from "../../checks/check-statement.ts";
import { type Unit, unitsOf } from "../../checks/check-units.ts";
import { isWholeTold } from "../../checks/check-whole.ts";
import type { EvidenceMemory } from "../../evidence.ts";
import type { SourceSentence } from "../roles/source-sentence.ts";
import { draftLow, draftLowWhole, draftMedium } from "./drafts.ts";

/** Drafts of a sentence that passed every check; the sentence itself where none did. */
export interface CheckedDrafts {
  readonly medium: string;
  readonly low: readonly string[];
}

/**
 * A sentence told for two kinds of reader. Whatever fails a check falls back to the whole source sentence. `known`:
 * the text says "we" of nobody but its authors.
 */
export function checkedDrafts(
  sentence: SourceSentence,
  memory: EvidenceMemory,
  known = false,
): CheckedDrafts {
  const units = unitsOf(sentence.text);
  const accepted = (texts: readonly string[] | null): texts is readonly string[] =>
    texts !== null && isFaithful(sentence, units, texts, memory);
  const mediumDraft = draftMedium(sentence.tokens, known);
  const medium = accepted(mediumDraft === null ? null : [mediumDraft]) ? (mediumDraft ?? "") : sentence.text;
  const lowDraft = draftLow(sentence.tokens, known);
  if (accepted(lowDraft)) return { medium, low: lowDraft };
  const whole = draftLowWhole(sentence.tokens, known);
  return { medium, low: whole !== null && accepted([whole]) ? [whole] : [medium] };
}

function isFaithful(
  sentence: SourceSentence,
  source: readonly Unit[],
  texts: readonly string[],
  memory: EvidenceMemory,
): boolean {
  if (texts.length === 1 && texts[0] === sentence.text) return true;
  const { section, start, end, text: quote } = sentence;
  const evidence = [{ section, start, end, quote }] as const;
  const units = texts.map(unitsOf);
  return (
    texts.every((text, index) => checkUnits(source, units[index] ?? [], text).supported) &&
    isWholeTold(source, units) &&
    texts.every((text) => memory.support({ text, evidence }).supported)
  );
}
