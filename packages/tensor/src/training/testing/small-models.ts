/**
 * @file Two small training problems for tests, made of formulas alone so that `eval/torch-training-reference.py` has the
 * same numbers: a perceptron and a GPT-2-like block with a tied head.
 */
import { constant, input } from "../../graph/leaf.ts";
import { sizeOf } from "../../graph/shape.ts";
import type { Tensor } from "../../graph/tensor.ts";
import {
  add,
  argmax,
  cast,
  crossEntropy,
  equal,
  gather,
  gelu,
  layerNorm,
  matmul,
  mean,
  reshape,
  softmax,
  split,
  tanh,
  transpose,
} from "../../ops/index.ts";
import type { Feeds } from "../../runtime/runtime.ts";
import type { LossGraph, ParameterSpec, TrainingStep } from "../training-step.ts";

type Symbols = Readonly<Record<string, Tensor>>;

/** A training problem. */
export interface SmallModel {
  readonly parameters: readonly ParameterSpec[];
  build(parameters: Symbols): LossGraph;
  /** The batch of a step. */
  feeds(step: number): Feeds;
}

/** The numbers of everything here: within [-.5, .5), steps of 1/1000, exact in every language. */
function patterned(seed: number, i: number): number {
  return ((i * 7919 + seed * 104_729) % 1000) / 1000 - 0.5;
}

/** Initial values: small numbers for matrices, around 1 for a norm's weight, around 0 for biases. */
export function setInitialValues(step: TrainingStep): void {
  for (const [seed, { name, shape }] of step.parameters.entries()) {
    const scale = shape.length > 1 ? 0.5 : 0.2;
    const centre = /norm.*weight/u.test(name) ? 1 : 0;
    const values = step.state.parameters[name];
    for (let i = 0; i < sizeOf(shape); i += 1) values[i] = centre + scale * patterned(seed + 1, i);
  }
}

/** 6 -> 32 -> 3, tanh; a batch of `examples` of 24, from the one at `start` on. */
export function perceptron({ examples = 24, start = 0 } = {}): SmallModel {
  return {
    parameters: [
      { name: "hidden.weight", shape: [6, 32], decay: true },
      { name: "hidden.bias", shape: [32], decay: false },
      { name: "out.weight", shape: [32, 3], decay: true },
      { name: "out.bias", shape: [3], decay: false },
    ],
    build: (p) => {
      const x = input("x", [examples, 6]);
      const targets = input("targets", [examples], "int32");
      const hidden = tanh(matmul(x, p["hidden.weight"], { bias: p["hidden.bias"] })); // [examples, 32]
      const logits = matmul(hidden, p["out.weight"], { bias: p["out.bias"] }); // [examples, 3]
      const right = cast(equal(argmax(logits), targets), "float32");
      return { loss: crossEntropy(logits, targets), metrics: { accuracy: mean(right) } };
    },
    feeds: (step) => ({
      x: Float32Array.from({ length: examples * 6 }, (_, i) => 2 * patterned(100 + step, start * 6 + i)),
      targets: Int32Array.from({ length: examples }, (_, i) => (7 * (start + i) + step) % 3),
    }),
  };
}

/** Sizes of a {@link gptBlock}: B = batch, T = context, D = width, V = vocabulary. */
export interface BlockSizes {
  readonly batch: number;
  readonly context: number;
  readonly width: number;
  readonly heads: number;
  readonly vocabulary: number;
}

const SMALL: BlockSizes = { batch: 4, context: 8, width: 16, heads: 2, vocabulary: 11 };

/** One layer of GPT-2 with its embeddings and tied head, no dropout. */
export function gptBlock(sizes: BlockSizes = SMALL): SmallModel {
  const { batch, context, vocabulary } = sizes;
  return {
    parameters: blockParameters(sizes),
    build: (p) => {
      const ids = input("ids", [batch, context], "int32");
      const targets = input("targets", [batch, context], "int32");
      const x = add(gather(p.token, ids), p.position); // [B, T, D]
      const attended = add(x, attention(p, layerNorm(x, p["norm1.weight"], p["norm1.bias"]), sizes)); // [B, T, D]
      const inner = layerNorm(attended, p["norm2.weight"], p["norm2.bias"]); // [B, T, D]
      const hidden = gelu(linear(p, "up", inner), { approximate: "tanh" }); // [B, T, 4 D]
      const last = add(attended, linear(p, "down", hidden)); // [B, T, D]
      const normed = layerNorm(last, p["norm3.weight"], p["norm3.bias"]); // [B, T, D]
      return { loss: crossEntropy(matmul(normed, p.token, { transposeB: true }), targets) };
    },
    feeds: (step) => {
      const id = (i: number) => (i * 13 + step * 7 + Math.floor(i / 5)) % vocabulary;
      return {
        ids: Int32Array.from({ length: batch * context }, (_, i) => id(i)),
        targets: Int32Array.from({ length: batch * context }, (_, i) => id(i + 1)),
      };
    },
  };
}

function blockParameters({ context, width, vocabulary }: BlockSizes): readonly ParameterSpec[] {
  const linearOf = (name: string, from: number, to: number) => [
    { name: `${name}.weight`, shape: [from, to], decay: true },
    { name: `${name}.bias`, shape: [to], decay: false },
  ];
  const normOf = (name: string) => [
    { name: `${name}.weight`, shape: [width], decay: false },
    { name: `${name}.bias`, shape: [width], decay: false },
  ];
  return [
    { name: "token", shape: [vocabulary, width], decay: true },
    { name: "position", shape: [context, width], decay: true },
    ...normOf("norm1"),
    ...linearOf("qkv", width, 3 * width),
    ...linearOf("attended", width, width),
    ...normOf("norm2"),
    ...linearOf("up", width, 4 * width),
    ...linearOf("down", 4 * width, width),
    ...normOf("norm3"),
  ];
}

function linear(p: Symbols, name: string, x: Tensor): Tensor {
  return matmul(x, p[`${name}.weight`], { bias: p[`${name}.bias`] });
}

function attention(p: Symbols, x: Tensor, { batch, context, width, heads }: BlockSizes): Tensor {
  const [q, k, v] = split(linear(p, "qkv", x), { axis: -1, parts: 3 }).map((part) =>
    transpose(reshape(part, [batch, context, heads, width / heads]), [0, 2, 1, 3]),
  ); // [B, H, T, D / H]
  const scores = matmul(q, k, { transposeB: true, scale: 1 / Math.sqrt(width / heads) }); // [B, H, T, T]
  const future = Float32Array.from({ length: context * context }, (_, i) =>
    i % context > Math.floor(i / context) ? -1e9 : 0,
  );
  const weights = softmax(add(scores, constant(future, [context, context], "float32"))); // [B, H, T, T]
  const mixed = transpose(matmul(weights, v), [0, 2, 1, 3]); // [B, T, H, D / H]
  return linear(p, "attended", reshape(mixed, [batch, context, width]));
}
