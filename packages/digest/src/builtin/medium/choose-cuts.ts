/** A sentence as far as the choice of what to leave out goes. */
export interface Cuttable {
  readonly length: number;
  /** What is lost with it for each character; null where it must stay. */
  readonly worth: number | null;
  /** Whether it opens by taking up the sentence before it, which must stay then. */
  readonly leansBack: boolean;
  /** Whether it takes up the sentence before it further on, and is harder to read without. */
  readonly recalls: boolean;
  readonly cuts: readonly Cut[];
}

/** Something within a sentence that may go. */
export interface Cut {
  readonly saving: number;
  readonly loss: number;
}

export interface Choice {
  readonly dropped: ReadonlySet<number>;
  readonly cuts: ReadonlySet<Cut>;
}

/** All ways to drop sentences are tried while so many may go; of more, those that are worth least. */
const MOST_DROPPABLE = 9;

/** What it takes to say something, in characters. */
const ONE_CLAIM = 80;
/** What a sentence loses, in characters of a finding, where what it recalls was not told. */
const HARDER = 25;

/** What to leave out so that no more than `target` characters stay, and as little as possible is lost. */
export function chooseCuts(sentences: readonly Cuttable[], target: number): Choice {
  const droppable = [...sentences.keys()]
    .filter((index) => sentences[index]?.worth !== null)
    .sort((a, b) => lossOf(sentences, a) - lossOf(sentences, b) || a - b)
    .slice(0, MOST_DROPPABLE);
  const cuts = sentences
    .flatMap(({ cuts: own }, index) => own.map((cut) => ({ index, cut })))
    .sort((a, b) => a.cut.loss / a.cut.saving - b.cut.loss / b.cut.saving || a.index - b.index);
  let best: { readonly choice: Choice; readonly missing: number; readonly loss: number } | null = null;
  for (let bits = 0; bits < 1 << droppable.length; bits += 1) {
    const dropped = new Set(droppable.filter((_, place) => (bits >> place) & 1));
    if (dropped.size === sentences.length || leavesOpen(sentences, dropped)) continue;
    const tried = withCuts(sentences, dropped, cuts, target);
    const better =
      best === null ||
      tried.missing < best.missing ||
      (tried.missing === best.missing && tried.loss < best.loss);
    if (better) best = tried;
  }
  return best?.choice ?? { dropped: new Set(), cuts: new Set() };
}

function lossOf(sentences: readonly Cuttable[], index: number): number {
  const sentence = sentences[index];
  // A short sentence says one thing, and a long one seldom more than two.
  return sentence === undefined ? 0 : (sentence.worth ?? 1) * (ONE_CLAIM + 0.5 * sentence.length);
}

/** Whether a sentence stays that takes up one which went. */
function leavesOpen(sentences: readonly Cuttable[], dropped: ReadonlySet<number>): boolean {
  for (const index of dropped)
    if (sentences[index + 1]?.leansBack === true && !dropped.has(index + 1)) return true;
  return false;
}

/** The cuts that lose least for what they save, as many as are still needed; what proves needless is put back. */
function withCuts(
  sentences: readonly Cuttable[],
  dropped: ReadonlySet<number>,
  cuts: readonly { readonly index: number; readonly cut: Cut }[],
  target: number,
): { readonly choice: Choice; readonly missing: number; readonly loss: number } {
  let over = -target;
  let loss = 0;
  for (const [index, { length }] of sentences.entries()) {
    if (dropped.has(index)) {
      loss += lossOf(sentences, index);
      if (sentences[index + 1]?.recalls === true && !dropped.has(index + 1)) loss += HARDER;
    } else over += length;
  }
  const chosen = new Set<Cut>();
  for (const { index, cut } of cuts) {
    if (over <= 0) break;
    if (dropped.has(index)) continue;
    chosen.add(cut);
    over -= cut.saving;
    loss += cut.loss;
  }
  for (const cut of [...chosen].sort((a, b) => b.loss - a.loss)) {
    if (over + cut.saving > 0) continue;
    chosen.delete(cut);
    over += cut.saving;
    loss -= cut.loss;
  }
  return { choice: { dropped, cuts: chosen }, missing: Math.max(0, over), loss };
}
