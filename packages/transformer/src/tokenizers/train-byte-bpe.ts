import { ByteBpe, byteBpeParts } from "./byte-bpe.ts";
import { countWords } from "./count-words.ts";
import { WordPairs } from "./word-pairs.ts";

/** How a byte-level BPE is trained. */
export interface ByteBpeTraining {
  /** Tokens in all, the 256 bytes and the special ones included. Fewer come out where no pair is left that occurs often enough. */
  readonly vocabularySize: number;
  /** Names that get the last ids; `<|endoftext|>` unless said otherwise. */
  readonly special?: readonly string[];
  /** A pair that occurs less often is not merged; 2 unless said otherwise. */
  readonly minimumCount?: number;
  /**
   * Different words that are held, 1,000,000 unless said otherwise: the bound of memory, some 600 bytes each. Above it the rarest
   * half is forgotten, and with it what only rare words would have taught.
   */
  readonly maximumWords?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ByteBpeProgress) => void;
}

/** Where training is: texts are counted first (their number is not known before), then pairs merged. */
export type ByteBpeProgress =
  | { readonly phase: "counting"; readonly texts: number; readonly words: number }
  | { readonly phase: "merging"; readonly merges: number; readonly of: number };

/** Merges between two looks at the signal, each of which lets the event loop run. */
const MERGES_AT_A_TIME = 256;

/**
 * Trains byte-level BPE: again and again the pair of neighbouring tokens that occurs most often in the words of the texts
 * becomes a token. Of pairs that occur equally often, the one whose left token has the lowest id goes first, then the one whose
 * right token has: the same texts give the same tokenizer anywhere, whatever their order. Words never cross texts.
 *
 * @throws the signal's reason once it is aborted
 * @see    Sennrich, Haddow, Birch 2016, arXiv:1508.07909, algorithm 1
 */
export async function trainByteBpe(
  texts: Iterable<string> | AsyncIterable<string>,
  training: ByteBpeTraining,
): Promise<ByteBpe> {
  const { vocabularySize, special = ["<|endoftext|>"], minimumCount = 2, signal, onProgress } = training;
  const wanted = vocabularySize - 256 - special.length;
  if (!Number.isInteger(wanted) || wanted < 0) {
    throw new RangeError(`vocabularySize must be at least ${256 + special.length}, got ${vocabularySize}`);
  }
  const pairs = new WordPairs(await countWords(texts, training));
  const merges: (readonly [number, number])[] = [];
  while (merges.length < wanted) {
    if (merges.length % MERGES_AT_A_TIME === 0) {
      signal?.throwIfAborted();
      onProgress?.({ phase: "merging", merges: merges.length, of: wanted });
      await new Promise((resume) => setTimeout(resume, 0));
    }
    const pair = pairs.takeMostFrequent(minimumCount);
    if (pair === undefined) break;
    pairs.merge(pair, 256 + merges.length);
    merges.push(pair);
  }
  signal?.throwIfAborted();
  onProgress?.({ phase: "merging", merges: merges.length, of: merges.length });
  return new ByteBpe(byteBpeParts(merges, special));
}
