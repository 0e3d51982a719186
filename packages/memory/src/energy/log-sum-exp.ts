/** @file LogSumExp and its gradient, the softmax; Lemmas 1-4 of arXiv:2405.08707 are about them. */
import type { Vector } from "./vector.ts";

/** Throws unless the inverse temperature beta is a finite number above 0 (or 0, where that has a meaning). */
export function assertBeta(beta: number, smallest: "above 0" | "at least 0" = "above 0"): void {
  const isLargeEnough = smallest === "above 0" ? beta > 0 : beta >= 0;
  if (!isLargeEnough || beta === Number.POSITIVE_INFINITY) {
    throw new RangeError(`beta must be finite and ${smallest}, got ${beta}`);
  }
}

function largestOf(values: Vector): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i += 1) largest = Math.max(largest, values[i]);
  return largest;
}

/**
 * LogSumExp_beta(y) = (1/beta) log sum_i exp(beta y_i): a soft maximum.
 *
 * Shifted by the largest y_i, so that no exp overflows. -Infinity for no values, the logarithm of an empty sum.
 *
 * @param y     values; shape [d], any unit u
 * @param beta  inverse temperature > 0, in 1/u; the maximum as beta -> infinity
 * @see         arXiv:2405.08707, Lemmas 1-4; arXiv:2008.02217 calls it lse(beta, y)
 */
export function logSumExp(y: Vector, beta = 1): number {
  assertBeta(beta);
  const largest = largestOf(y);
  // An infinite shift would turn the difference into NaN; the answer is that infinity. NaN goes on as NaN.
  if (!Number.isFinite(largest)) return largest;
  let sum = 0;
  for (let i = 0; i < y.length; i += 1) sum += Math.exp(beta * (y[i] - largest));
  return largest + Math.log(sum) / beta;
}

/**
 * softmax(beta y)_i = exp(beta y_i) / sum_k exp(beta y_k), the gradient of LogSumExp_beta.
 *
 * @param y     values; shape [d], at least one finite
 * @param beta  inverse temperature >= 0; 0 gives equal weights
 * @returns     weights that sum to 1; shape [d]
 */
export function softmax(y: Vector, beta = 1): Float64Array {
  assertBeta(beta, "at least 0");
  const largest = largestOf(y);
  const weights = Float64Array.from({ length: y.length }, (_, i) => Math.exp(beta * (y[i] - largest)));
  let sum = 0;
  for (const weight of weights) sum += weight;
  return weights.map((weight) => weight / sum);
}
