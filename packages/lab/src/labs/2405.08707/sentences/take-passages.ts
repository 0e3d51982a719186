/** @file Samples of a text of the user's: passages of it, whose entropy nobody knows. */
import { permutation } from "@engram/transformer";
import { cutPassages } from "../../../passages.ts";
import type { Sentence, SentenceText } from "./draw-sentences.ts";

/** All experiments on a text take its passages in one order; what their seed changes is the training. */
const ORDER_SEED = 1;

/**
 * Passages in an order that has nothing to do with the text's, so that shares are samples of all of it; the first n of a
 * larger number are those of n.
 */
export function takePassages(content: string, training: number, heldOut: number): SentenceText {
  const passages = cutPassages(content);
  if (passages.length < training + heldOut) {
    throw new RangeError(`the text must have ${training + heldOut} passages, got ${passages.length}`);
  }
  const order = permutation(passages.length, ORDER_SEED, 0);
  const at = (place: number): Sentence => ({ text: `\n${passages[order.at(place)]}\n`, nats: Number.NaN });
  return {
    // From the end: held-out passages are the same whatever the number to train on.
    heldOut: Array.from({ length: heldOut }, (_, index) => at(passages.length - 1 - index)),
    training: Array.from({ length: training }, (_, index) => at(index)),
  };
}
