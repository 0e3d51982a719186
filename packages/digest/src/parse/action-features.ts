import { addFeature, type FeatureRows } from "./feature-rows.ts";
import type { SentenceFrame } from "./sentence-frame.ts";

/** Places that the next step is decided by: the top of the stack and the front of what is left. */
export interface Focus {
  top: number;
  second: number;
  third: number;
  next: number;
  /** Words on the stack. */
  depth: number;
}

/** Sets a word and its tag side by side in one code. */
function pair(word: number, tag: number): number {
  return (word << 6) | tag;
}

function distanceOf(from: number, to: number): number {
  const distance = to - from;
  if (distance < 5) return distance;
  return distance < 10 ? 5 : 6;
}

/** What the next step is told by. */
export function actionFeatures(frame: SentenceFrame, focus: Focus, list: FeatureRows): void {
  list.count = 0;
  wordFeatures(frame, focus, list);
  pairFeatures(frame, focus, list);
  childFeatures(frame, focus, list);
  sentenceFeatures(frame, focus, list);
}

function wordFeatures(frame: SentenceFrame, { top, second, third, next }: Focus, list: FeatureRows): void {
  const { words, tags } = frame;
  const topTag = tags[top] as number;
  const secondTag = tags[second] as number;
  const nextTag = tags[next] as number;
  addFeature(list, 1, words[top] as number, topTag, 0);
  addFeature(list, 2, topTag, secondTag, 0);
  addFeature(list, 3, words[second] as number, secondTag, 0);
  addFeature(list, 4, words[third] as number, tags[third] as number, 0);
  addFeature(list, 5, tags[third] as number, secondTag, topTag);
  addFeature(list, 6, words[next] as number, nextTag, 0);
  addFeature(list, 7, nextTag, tags[next + 1] as number, tags[next + 2] as number);
  addFeature(list, 8, words[next + 1] as number, tags[next + 1] as number, 0);
  addFeature(list, 9, words[next + 2] as number, tags[next + 2] as number, 0);
  addFeature(list, 10, topTag, nextTag, tags[next + 1] as number);
  addFeature(list, 11, secondTag, topTag, nextTag);
  addFeature(list, 12, words[next + 1] as number, topTag, nextTag);
  addFeature(list, 13, words[next - 1] as number, topTag, nextTag);
  addFeature(list, 14, tags[next - 1] as number, topTag, nextTag);
  addFeature(list, 15, tags[next + 3] as number, tags[next + 2] as number, topTag);
}

function pairFeatures(frame: SentenceFrame, { top, second, next }: Focus, list: FeatureRows): void {
  const { words, tags } = frame;
  const topTag = tags[top] as number;
  const secondTag = tags[second] as number;
  const nextTag = tags[next] as number;
  const topWord = words[top] as number;
  const secondWord = words[second] as number;
  const nextWord = words[next] as number;
  const topDistance = distanceOf(top, next);
  const secondDistance = distanceOf(second, top);
  addFeature(list, 20, topWord, nextWord, 0);
  addFeature(list, 21, pair(topWord, topTag), nextTag, 0);
  addFeature(list, 22, pair(nextWord, nextTag), topTag, 0);
  addFeature(list, 23, topTag, nextTag, topDistance);
  addFeature(list, 24, secondWord, topWord, 0);
  addFeature(list, 25, pair(secondWord, secondTag), topTag, 0);
  addFeature(list, 26, pair(topWord, topTag), secondTag, 0);
  addFeature(list, 27, secondTag, topTag, secondDistance);
  addFeature(list, 28, secondWord, nextWord, topTag);
  addFeature(list, 29, secondWord, topTag, nextTag);
  addFeature(list, 30, topWord, secondTag, nextTag);
  addFeature(list, 31, nextWord, secondTag, topTag);
  addFeature(list, 32, topWord, topDistance, 0);
  addFeature(list, 33, nextWord, topDistance, 0);
  addFeature(list, 34, topWord, tags[next + 1] as number, nextTag);
}

function childFeatures(frame: SentenceFrame, { top, second, next }: Focus, list: FeatureRows): void {
  const { words, tags, relations, leftmost, rightmost, childRelations, leftCounts, rightCounts } = frame;
  const topTag = tags[top] as number;
  const secondTag = tags[second] as number;
  const nextTag = tags[next] as number;
  const topLeft = leftmost[top] as number;
  const topRight = rightmost[top] as number;
  const secondRight = rightmost[second] as number;
  const secondLeft = leftmost[second] as number;
  const nextLeft = leftmost[next] as number;
  addFeature(list, 40, topTag, nextTag, childRelations[top] as number);
  addFeature(list, 41, secondTag, topTag, childRelations[second] as number);
  addFeature(list, 42, topTag, nextTag, childRelations[next] as number);
  addFeature(list, 43, words[top] as number, childRelations[top] as number, 0);
  addFeature(list, 44, words[second] as number, childRelations[second] as number, topTag);
  addFeature(list, 45, words[topLeft] as number, topTag, nextTag);
  addFeature(list, 46, words[topRight] as number, topTag, nextTag);
  addFeature(list, 47, words[secondRight] as number, secondTag, topTag);
  addFeature(list, 48, pair(relations[topLeft] as number, tags[topLeft] as number), topTag, secondTag);
  addFeature(list, 49, pair(relations[topRight] as number, tags[topRight] as number), topTag, nextTag);
  addFeature(
    list,
    50,
    pair(relations[secondRight] as number, tags[secondRight] as number),
    topTag,
    secondTag,
  );
  addFeature(list, 51, words[nextLeft] as number, nextTag, topTag);
  addFeature(list, 52, topTag, leftCounts[top] as number, rightCounts[top] as number);
  addFeature(list, 53, secondTag, topTag, rightCounts[second] as number);
  addFeature(list, 54, nextTag, topTag, leftCounts[next] as number);
  addFeature(list, 55, words[secondLeft] as number, secondTag, topTag);
  addFeature(list, 56, words[topLeft] as number, words[second] as number, topTag);
  addFeature(list, 57, childRelations[second] as number, childRelations[top] as number, secondTag);
}

/** Without these, a subject followed by a relative clause is easily taken for the whole sentence. */
function sentenceFeatures(frame: SentenceFrame, focus: Focus, list: FeatureRows): void {
  const { tags, childRelations, finiteAhead, stack } = frame;
  const { top, second, third, next, depth } = focus;
  const topTag = tags[top] as number;
  const nextTag = tags[next] as number;
  const bottom = stack[0] as number;
  const ahead = finiteAhead[next] as number;
  addFeature(list, 60, topTag, childRelations[top] as number, ahead);
  addFeature(list, 61, topTag, nextTag, finiteAhead[next + 1] as number);
  addFeature(list, 62, tags[second] as number, topTag, ahead);
  addFeature(list, 63, depth < 6 ? depth : 6, topTag, nextTag);
  addFeature(list, 64, pair(tags[bottom] as number, ahead), topTag, nextTag);
  addFeature(list, 65, tags[bottom] as number, childRelations[bottom] as number, nextTag);
  addFeature(list, 66, tags[third] as number, childRelations[third] as number, nextTag);
}
