import { checkParts, isPartTold } from "../../checks/check-statement.ts";
import { isWholeTold } from "../../checks/check-whole.ts";
import { type CheckedText, takeApart } from "../../checks/take-apart.ts";
import type { EvidenceMemory } from "../../evidence.ts";
import { asSentence } from "../prose/words.ts";
import type { SourceSentence } from "../roles/source-sentence.ts";
import { draftLow, type LowContext, type LowTelling, withoutOpening } from "./draft-low.ts";
import { keepsNoun } from "./keeps-noun.ts";
import type { SentenceTree } from "./sentence-tree.ts";
import { type Teller, type Told, tellFurther } from "./tell-further.ts";

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
  const { section, start, end, text: quote } = sentence;
  const source = takeApart(quote);
  const evidence = [{ section, start, end, quote }] as const;
  // A short part alone may be nearer to another sentence that speaks of the same; together they are nearest to their own.
  const stands = (texts: readonly string[]): boolean =>
    isWhole(source, texts) && memory.support({ text: texts.join(" "), evidence }).supported;
  const tell: Teller = (each, about, whole) => tellChecked(each, about, source, whole);
  const told = tell(tree, context, stands);
  return told === null ? null : tellFurther(told, context, stands, tell);
}

/**
 * A sentence, or a part of one, in statements that together say all of it. Each is supported by the source as it stands,
 * or repeats what the source says in a part.
 */
function tellChecked(
  tree: SentenceTree,
  context: LowContext,
  source: CheckedText,
  stands: (texts: readonly string[]) => boolean,
): readonly Told[] | null {
  const telling = draftLow(tree, context);
  if (telling === null) return null;
  const passes = (text: string, part: SentenceTree | null): boolean =>
    text === source.text ||
    checkParts(source, takeApart(text)).supported ||
    (part !== null && isPartTold(takeApart(asSentence(withoutOpening(part))), takeApart(text)));
  const cut = cutLow(tree, context, telling, passes, stands);
  if (cut !== null) return cut;
  const whole = telling.whole().find((text) => passes(text, tree) && stands([text]));
  return whole === undefined ? null : [{ text: whole, tree }];
}

/** Cuts tried at most. */
const MOST_TRIES = 9;

/** The statements of a sentence; where one does not pass, it is joined with the one before it or after it. */
function cutLow(
  tree: SentenceTree,
  context: LowContext,
  drafted: LowTelling,
  passes: (text: string, part: SentenceTree | null) => boolean,
  stands: (texts: readonly string[]) => boolean,
): readonly Told[] | null {
  const waiting: ReadonlySet<number>[] = [new Set()];
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const barred = waiting.shift();
    const telling = barred?.size === 0 ? drafted : draftLow(tree, { ...context, ...(barred && { barred }) });
    if (barred === undefined || telling === null) return null;
    if (telling.starts.length === 1) continue;
    const trees = telling.statements.map((statement) => statement.tree());
    const chosen = chosenTexts(telling, trees, passes);
    const failed = chosen.indexOf(undefined);
    const told = chosen.flatMap((text, place): Told[] => {
      return text === undefined ? [] : [{ text, tree: trees[place] ?? null }];
    });
    if (failed < 0 && stands(told.map(({ text }) => text))) return told;
    // What follows may have been cut off too early, or what fails begun too late.
    const around = failed < 0 ? [telling.starts.length - 1] : [failed + 1, failed];
    for (const place of around) {
      const start = telling.starts[place];
      if (place > 0 && start !== undefined) waiting.push(new Set([...barred, start]));
    }
  }
  return null;
}

/** The plainest text of each statement that passes, chosen from the last on: what the next one takes up must be there. */
function chosenTexts(
  { statements }: LowTelling,
  trees: readonly (SentenceTree | null)[],
  passes: (text: string, part: SentenceTree | null) => boolean,
): readonly (string | undefined)[] {
  const chosen: (string | undefined)[] = [];
  for (let place = statements.length - 1; place >= 0; place -= 1) {
    const [after] = chosen;
    const next = after === undefined ? undefined : { text: after, tree: trees[place + 1] ?? null };
    const tree = trees[place] ?? null;
    chosen.unshift(
      statements[place]?.texts.find((text) => passes(text, tree) && keepsNoun(text, tree, next)),
    );
  }
  return chosen;
}

function isWhole(source: CheckedText, texts: readonly string[]): boolean {
  return isWholeTold(source, texts.map(takeApart));
}
