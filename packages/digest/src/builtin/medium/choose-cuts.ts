/** A sentence as far as the choice of what to leave out goes. */
export interface Cuttable {
  readonly length: number;
  /** What is lost with it for each character; null where it must stay. */
  readonly worth: number | null;
  /** Whether it opens by taking up the sentence before it, which must stay then. */
  readonly leansBack: boolean;
  /** Whether it takes up the sentence before it further on, and is harder to read without. */
  readonly recalls: boolean;
  /** For each thing that it speaks of as known ("the lamp"), the sentences before it that name the thing. */
  readonly known: readonly (readonly number[])[];
  /** Whether a text could begin with it. */
  readonly opens: boolean;
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
const ONE_CLAIM = 70;
/** What a sentence loses, in characters of a finding, where what it recalls was not told. */
const HARDER = 60;
/** What a text loses that begins in the middle. */
const NO_OPENING = 70;
/** What a character above the target costs: what matters more stays, and the text is longer for it. */
const LONG = 0.5;
/** What one costs above the limit. */
const TOO_LONG = 0.85;

/** How long a text should be, and how long it should be at most, in characters. */
export interface Length {
  readonly target: number;
  readonly limit: number;
}

/** What to leave out so that as little as possible is lost; a text of nothing but what matters may be longer than the limit. */
export function chooseCuts(sentences: readonly Cuttable[], length: Length): Choice {
  const droppable = [...sentences.keys()]
    .filter((index) => sentences[index]?.worth !== null)
    .sort((a, b) => lossOf(sentences, a) - lossOf(sentences, b) || a - b)
    .slice(0, MOST_DROPPABLE);
  const cuts = sentences
    .flatMap(({ cuts: own }, index) => own.map((cut) => ({ index, cut })))
    .filter(({ cut }) => cut.loss <= TOO_LONG * cut.saving)
    .sort((a, b) => a.cut.loss / a.cut.saving - b.cut.loss / b.cut.saving || a.index - b.index);
  let best: { readonly choice: Choice; readonly loss: number } | null = null;
  const dropLosses = sentences.map((_, index) => lossOf(sentences, index));
  const gone: boolean[] = sentences.map(() => false);
  for (let bits = 0; bits < 1 << droppable.length; bits += 1) {
    for (const [place, index] of droppable.entries()) gone[index] = ((bits >> place) & 1) === 1;
    if (gone.every(Boolean) || leavesOpen(sentences, gone)) continue;
    let lost = bits === 0 ? 0 : brokenBy(sentences, gone);
    for (const index of droppable) if (gone[index] === true) lost += dropLosses[index] ?? 0;
    if (best !== null && lost >= best.loss) continue;
    const tried = withCuts(sentences, gone, cuts, length, lost);
    if (best === null || tried.loss < best.loss) best = tried;
  }
  return best?.choice ?? { dropped: new Set(), cuts: new Set() };
}

function lossOf(sentences: readonly Cuttable[], index: number): number {
  const sentence = sentences[index];
  // A short sentence says one thing, and a long one seldom more than two.
  return sentence === undefined ? 0 : (sentence.worth ?? 1) * (ONE_CLAIM + 0.7 * sentence.length);
}

/** Whether a sentence stays that takes up one which went. */
function leavesOpen(sentences: readonly Cuttable[], gone: readonly boolean[]): boolean {
  return sentences.some(
    ({ leansBack }, index) => leansBack && gone[index] === false && gone[index - 1] === true,
  );
}

/** The cuts that lose least for what they save, as many as are still needed; what proves needless is put back. */
function withCuts(
  sentences: readonly Cuttable[],
  gone: readonly boolean[],
  cuts: readonly { readonly index: number; readonly cut: Cut }[],
  { target, limit }: Length,
  lost: number,
): { readonly choice: Choice; readonly loss: number } {
  let over = -target;
  let loss = lost;
  for (const [index, { length }] of sentences.entries()) if (gone[index] === false) over += length;
  const chosen = new Set<Cut>();
  for (const { index, cut } of cuts) {
    if (over <= 0 || (over <= limit - target && cut.loss > LONG * cut.saving)) break;
    if (gone[index] === true) continue;
    chosen.add(cut);
    over -= cut.saving;
    loss += cut.loss;
  }
  for (const cut of over < 0 ? [...chosen].sort((a, b) => b.loss - a.loss) : []) {
    if (over + cut.saving > 0) continue;
    chosen.delete(cut);
    over += cut.saving;
    loss -= cut.loss;
  }
  const tooLong = LONG * Math.max(0, over) + (TOO_LONG - LONG) * Math.max(0, over - (limit - target));
  const dropped = new Set([...gone.keys()].filter((index) => gone[index]));
  return { choice: { dropped, cuts: chosen }, loss: loss + tooLong };
}

/** What readers lose where a text opens in the middle or speaks of what it has not named. */
function brokenBy(sentences: readonly Cuttable[], gone: readonly boolean[]): number {
  let loss = sentences[gone.indexOf(false)]?.opens === false ? NO_OPENING : 0;
  for (const [index, { recalls, known }] of sentences.entries()) {
    if (gone[index] === true) continue;
    if (recalls && gone[index - 1] === true) loss += HARDER;
    else if (known.some((places) => places.every((place) => gone[place]))) loss += HARDER;
  }
  return loss;
}
