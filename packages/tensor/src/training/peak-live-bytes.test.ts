import { expect, test } from "vitest";
import { input } from "../graph/leaf.ts";
import { add, exp, reshape, sum, tanh, tokenCrossEntropy } from "../ops/index.ts";
import { peakLiveBytes } from "./peak-live-bytes.ts";

const KILO = 1000; // bytes of 250 float32

test("a chain holds two results at a time, and the room of the one that is being computed", () => {
  const x = input("x", [250]);
  expect(peakLiveBytes([sum(exp(tanh(exp(tanh(x)))))])).toBe(3 * KILO);
});

test("what is needed later stays, as the inputs of a backward pass do", () => {
  const [a, b, c] = [1, 2, 3].map((n) => tanh(input(`x${n}`, [250])));
  const late = add(add(exp(c), b), a);
  // a, b, c, exp(c), and once more the largest
  expect(peakLiveBytes([sum(late)])).toBe(5 * KILO);
});

test("inputs, outputs and reshapes take nothing", () => {
  const x = input("x", [250]);
  expect(peakLiveBytes([x])).toBe(0);
  expect(peakLiveBytes([reshape(x, [25, 10])])).toBe(0);
  const output = tanh(x);
  expect(peakLiveBytes([output])).toBe(0);
  expect(peakLiveBytes([sum(exp(reshape(tanh(x), [25, 10])))])).toBe(3 * KILO);
});

test("a result that nobody takes is let go at once, and one of eight bytes a number counts twice", () => {
  const logits = input("logits", [50, 5]);
  const losses = tokenCrossEntropy(logits, input("targets", [50], "int32")); // also keeps log-probabilities
  expect(peakLiveBytes([sum(losses)])).toBe(200 + KILO + KILO);
  const again = tokenCrossEntropy(logits, input("others", [50], "int32"));
  expect(peakLiveBytes([sum(add(losses, again))])).toBe(200 + 200 + KILO + KILO);
  expect(peakLiveBytes([sum(tanh(input("x", [250], "float64")))])).toBe(4 * KILO);
});
