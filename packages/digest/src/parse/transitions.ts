import type { Focus } from "./action-features.ts";
import type { SentenceFrame } from "./sentence-frame.ts";

/**
 * Steps of the parser (arc-hybrid): the next word is put on the stack; or the top of the stack becomes a child of the
 * next word; or it becomes a child of the word below it. The root waits after the last word, and takes one child, when
 * the stack holds no other word: so the end is always a tree with one root.
 */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const ACTIONS = 3;

/** How far the parser is. */
export type Progress = Focus;

/** Before the first step. */
export function startOf(): Progress {
  return { top: 0, second: 0, third: 0, next: 1, depth: 0 };
}

/** True when every word has a head. */
export function isDone(frame: SentenceFrame, progress: Progress): boolean {
  return progress.depth === 0 && progress.next > frame.length;
}

/** Whether a step can be made. */
export function isLegal(frame: SentenceFrame, { depth, next }: Progress, action: number): boolean {
  if (action === SHIFT) return next <= frame.length;
  if (action === LEFT) return next <= frame.length ? depth > 0 : depth === 1;
  return depth > 1;
}

/** Puts the next word on the stack. */
export function shift(frame: SentenceFrame, progress: Progress): void {
  frame.stack[progress.depth] = progress.next;
  progress.depth += 1;
  progress.third = progress.second;
  progress.second = progress.top;
  progress.top = progress.next;
  progress.next += 1;
}

/** Takes the top off the stack. */
export function pop(frame: SentenceFrame, progress: Progress): void {
  progress.depth -= 1;
  progress.top = progress.second;
  progress.second = progress.third;
  progress.third = progress.depth > 2 ? (frame.stack[progress.depth - 3] as number) : 0;
}
