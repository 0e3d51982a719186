import { checkParts } from "../../checks/check-statement.ts";
import { isWholeTold } from "../../checks/check-whole.ts";
import { type CheckedText, takeApart } from "../../checks/take-apart.ts";
import type { EvidenceMemory } from "../../evidence.ts";
import type { SourceSentence } from "../roles/source-sentence.ts";
import { draftLow, type LowContext } from "./draft-low.ts";
import type { SentenceTree } from "./sentence-tree.ts";

/**
 * A sentence told for readers who are not of the field, in tellings that passed every check; `null` where none did.
 * Each statement falls back on its own, to lighter words first; then the sentence is told uncut.
 */
export function checkedLow(
  sentence: SourceSentence,
  tree: SentenceTree,
  memory: EvidenceMemory,
  context: LowContext,
): readonly string[] | null {
  const telling = draftLow(tree, context);
  if (telling === null) return null;
  const source = takeApart(sentence.text);
  const { section, start, end, text: quote } = sentence;
  const evidence = [{ section, start, end, quote }] as const;
  const passes = (text: string): boolean => text === quote || checkParts(source, takeApart(text)).supported;
  // A short part alone may be nearer to another sentence that speaks of the same; together they are nearest to their own.
  const stands = (texts: readonly string[]): boolean =>
    isWhole(source, texts) && memory.support({ text: texts.join(" "), evidence }).supported;
  const chosen = telling.statements.map((texts) => texts.find(passes));
  if (chosen.every((text) => text !== undefined) && stands(chosen)) return chosen;
  const whole = telling.whole().find((text) => passes(text) && stands([text]));
  return whole === undefined ? null : [whole];
}

function isWhole(source: CheckedText, texts: readonly string[]): boolean {
  return isWholeTold(source, texts.map(takeApart));
}
