import { addFeature, type FeatureRows } from "./feature-rows.ts";
import type { SentenceFrame } from "./sentence-frame.ts";

/** What the relation of a word to its head is told by, when all below the word is known. */
export function relationFeatures(frame: SentenceFrame, head: number, child: number, list: FeatureRows): void {
  const { words, tags, relations, leftmost, rightmost, childRelations } = frame;
  const side = child < head ? 1 : 0;
  const headTag = tags[head] as number;
  const childTag = tags[child] as number;
  const tagPair = (headTag << 7) | (childTag << 1) | side;
  const headWord = words[head] as number;
  const childWord = words[child] as number;
  const below = leftmost[child] as number;
  const belowRight = rightmost[child] as number;
  const distance = Math.min(Math.abs(head - child), 8);
  const beside = child < head ? (leftmost[head] as number) : (rightmost[head] as number);
  list.count = 0;
  addFeature(list, 1, tagPair, 0, 0);
  addFeature(list, 2, childWord, side, headTag);
  addFeature(list, 3, headWord, side, childTag);
  addFeature(list, 4, headWord, childWord, side);
  addFeature(list, 5, tagPair, distance, 0);
  addFeature(list, 6, tagPair, childRelations[child] as number, 0);
  addFeature(list, 7, tagPair, childRelations[head] as number, 0);
  addFeature(list, 8, words[below] as number, tagPair, 0);
  addFeature(list, 9, tags[below] as number, relations[below] as number, tagPair);
  addFeature(list, 10, tags[belowRight] as number, relations[belowRight] as number, tagPair);
  addFeature(list, 11, tagPair, relations[beside] as number, tags[beside] as number);
  addFeature(list, 12, words[child - 1] as number, tagPair, 0);
  addFeature(list, 13, words[child + 1] as number, tagPair, 0);
  addFeature(list, 14, tags[child - 1] as number, tagPair, tags[child + 1] as number);
  addFeature(list, 15, headWord, words[below] as number, tagPair);
  addFeature(list, 16, childWord, childRelations[child] as number, side);
  addFeature(list, 17, headWord, childRelations[head] as number, side);
  addFeature(list, 18, tags[head - 1] as number, tags[head + 1] as number, tagPair);
}
