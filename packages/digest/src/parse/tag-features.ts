import { addFeature, type FeatureRows } from "./feature-rows.ts";
import type { SentenceFrame } from "./sentence-frame.ts";

/** What the fine tag of a word is told by: the word and its neighbours, and the tags to its left. */
export function tagFeatures(frame: SentenceFrame, place: number, list: FeatureRows): void {
  const { words, suffixes2, suffixes3, shapes, coarseTags, tags } = frame;
  const word = words[place] as number;
  const shape = shapes[place] as number;
  const coarse = coarseTags[place] as number;
  const before = place - 1;
  const last = tags[before] as number;
  const secondLast = place > 1 ? (tags[place - 2] as number) : 0;
  const next = words[place + 1] as number;
  const nextCoarse = coarseTags[place + 1] as number;
  list.count = 0;
  addFeature(list, 1, word, 0, 0);
  addFeature(list, 2, suffixes2[place] as number, coarse, 0);
  addFeature(list, 3, suffixes3[place] as number, 0, 0);
  addFeature(list, 4, shape, coarse, before === 0 ? 1 : 0);
  addFeature(list, 5, last, 0, 0);
  addFeature(list, 6, last, secondLast, 0);
  addFeature(list, 7, word, last, 0);
  addFeature(list, 8, words[before] as number, 0, 0);
  addFeature(list, 9, next, 0, 0);
  addFeature(list, 10, coarse, nextCoarse, last);
  addFeature(list, 11, word, nextCoarse, 0);
  addFeature(list, 12, suffixes3[place + 1] as number, coarse, 0);
  addFeature(list, 13, suffixes2[place] as number, words[before] as number, 0);
  addFeature(list, 14, words[place + 2] as number, coarse, 0);
  addFeature(list, 15, suffixes2[place] as number, last, nextCoarse);
  addFeature(list, 16, words[before] as number, next, coarse);
  addFeature(list, 17, place > 1 ? (words[place - 2] as number) : 0, coarse, last);
  addFeature(list, 18, coarse, suffixes3[place] as number, last);
}
