/** @file Cached attention in ONNX: as ONNX Runtime's fused kernel, and in standard operators. */
import { sizeOf } from "../graph/shape.ts";
import type { GraphNode } from "../graph/tensor.ts";
import type { Emitter } from "../onnx/emitter.ts";

/** Attributes of the operation. `rotaryBase` 0: no rotation. */
export type CachedAttentionAttributes = {
  readonly heads: number;
  readonly keyValueHeads: number;
  readonly headWidth: number;
  readonly rotaryBase: number;
  readonly interleaved: boolean;
};

type Node = GraphNode<CachedAttentionAttributes>;

/** Cosine and sine of the angle `place / base^(2 pair / d)`, [places, d / 2] each. */
export function rotationTables(
  places: number,
  { headWidth, rotaryBase }: CachedAttentionAttributes,
): { readonly cos: Float32Array; readonly sin: Float32Array } {
  const half = Math.floor(headWidth / 2);
  const angle = (_: unknown, i: number) =>
    Math.floor(i / half) / rotaryBase ** ((2 * (i % half)) / headWidth);
  const angles = Array.from({ length: rotaryBase === 0 ? 0 : places * half }, angle);
  return { cos: Float32Array.from(angles, Math.cos), sin: Float32Array.from(angles, Math.sin) };
}

/** One kernel that rotates, keeps and attends; it takes float32 heads whose width is a multiple of 16. */
export function emitFused(emitter: Emitter, node: Node, inputs: readonly string[]): readonly string[] {
  const [joint, keys, values, position] = inputs;
  const { heads, keyValueHeads, rotaryBase, interleaved } = node.attributes;
  const [tokens, jointWidth] = node.inputs[0].shape;
  const byText = emitter.node("Reshape", [joint, emitter.integers([1, tokens, jointWidth])])[0]; // [1, t, (H + 2K) d]
  const last = emitter.node("Add", [position, whole(emitter, tokens - 1)])[0];
  const lastOfEach = emitter.node("Reshape", [last, emitter.integers([1])])[0]; // [1]
  const total = emitter.node("Add", [position, whole(emitter, tokens)])[0];
  const rotation = rotaryBase === 0 ? [] : emitTables(emitter, node);
  const [output, newKeys, newValues] = emitter.node(
    "GroupQueryAttention",
    [byText, "", "", keys, values, lastOfEach, total, ...rotation],
    {
      num_heads: heads,
      kv_num_heads: keyValueHeads,
      ...(rotaryBase === 0 ? {} : { do_rotary: 1, rotary_interleaved: Number(interleaved) }),
    },
    { outputs: 3, domain: "com.microsoft" },
  );
  const rows = emitter.node("Reshape", [output, emitter.integers(node.results[0].shape)])[0]; // [t, H d]
  return [rows, newKeys, newValues];
}

/** Names of the tables of cosines and sines, [C, d / 2] each. */
function emitTables(emitter: Emitter, node: Node): readonly [string, string] {
  const places = node.inputs[1].shape[2];
  const { cos, sin } = rotationTables(places, node.attributes);
  const type = { shape: [places, Math.floor(node.attributes.headWidth / 2)], type: "float32" } as const;
  return [emitter.constant(cos, type), emitter.constant(sin, type)];
}

/** The same in standard operators. */
export function emitPortable(emitter: Emitter, node: Node, inputs: readonly string[]): readonly string[] {
  const [joint, keys, values, position] = inputs;
  const { heads, keyValueHeads, headWidth, rotaryBase } = node.attributes;
  const [tokens] = node.inputs[0].shape;
  const run = (opType: string, operands: readonly string[], attributes = {}) =>
    emitter.node(opType, operands, attributes)[0];
  const capacity = node.inputs[1].shape[2];
  const all = heads + 2 * keyValueHeads;

  const places = run("Add", [range(emitter, [tokens]), position]); // [t]
  const byToken = run("Reshape", [joint, emitter.integers([1, tokens, all, headWidth])]);
  const byHead = run("Transpose", [byToken], { perm: [0, 2, 1, 3] }); // [1, H + 2K, t, d]
  const counts = emitter.integers([heads, keyValueHeads, keyValueHeads]);
  const [rawQueries, rawKeys, added] = emitter.node("Split", [byHead, counts], { axis: 1 }, { outputs: 3 });
  const turn = (x: string, count: number) =>
    rotaryBase === 0 ? x : emitRotation(emitter, node, { x, count, places });
  const queries = turn(rawQueries, heads); // [1, H, t, d]

  // Each new token's row goes to its place: rows are put there by a product with a 0/1 matrix and chosen by a mask.
  const column = range(emitter, [capacity, 1]); // [C, 1]
  const isPlace = run("Equal", [column, places]); // [C, t]
  const placing = run("Cast", [isPlace], { to: FLOAT }); // [C, t]
  const from = run("Less", [column, position]);
  const upTo = run("Less", [column, run("Add", [position, whole(emitter, tokens)])]);
  const isNew = run("And", [run("Not", [from]), upTo]); // [C, 1]
  const keep = (cache: string, rows: string) => run("Where", [isNew, run("MatMul", [placing, rows]), cache]);
  const newKeys = keep(keys, turn(rawKeys, keyValueHeads)); // [1, K, C, d]
  const newValues = keep(values, added); // [1, K, C, d]
  const output = emitReading(emitter, node, { queries, keys: newKeys, values: newValues, places });
  return [output, newKeys, newValues];
}

/** What queries [1, H, t, d] at their places [t] read of keys and values [1, K, C, d] up to there: [t, H d]. */
function emitReading(
  emitter: Emitter,
  node: Node,
  names: { readonly [name in "queries" | "keys" | "values" | "places"]: string },
): string {
  const { queries, keys, values, places } = names;
  const { heads, keyValueHeads, headWidth } = node.attributes;
  const [tokens] = node.inputs[0].shape;
  const capacity = node.inputs[1].shape[2];
  const group = heads / keyValueHeads;
  const run = (opType: string, operands: readonly string[], attributes = {}) =>
    emitter.node(opType, operands, attributes)[0];
  const rows = emitter.integers([1, keyValueHeads, group * tokens, headWidth]);
  const keysAcross = run("Transpose", [keys], { perm: [0, 1, 3, 2] }); // [1, K, d, C]
  const products = run("MatMul", [run("Reshape", [queries, rows]), keysAcross]); // [1, K, G t, C]
  const scaled = run("Mul", [products, emitter.scalar(1 / Math.sqrt(headWidth), "float32")]);
  const byQuery = run("Reshape", [scaled, emitter.integers([1, heads, tokens, capacity])]); // [1, H, t, C]
  const hidden = run("Greater", [
    range(emitter, [1, capacity]),
    run("Reshape", [places, emitter.integers([tokens, 1])]),
  ]); // [t, C]
  const scores = run("Where", [hidden, emitter.scalar(-1e9, "float32"), byQuery]);
  const weights = run("Softmax", [scores], { axis: -1 });
  const shared = run("Reshape", [weights, emitter.integers([1, keyValueHeads, group * tokens, capacity])]);
  const read = run("MatMul", [shared, values]); // [1, K, G t, d]
  const ofHeads = run("Reshape", [read, emitter.integers([1, heads, tokens, headWidth])]);
  const ofTokens = run("Transpose", [ofHeads], { perm: [0, 2, 1, 3] }); // [1, t, H, d]
  return run("Reshape", [ofTokens, emitter.integers([tokens, heads * headWidth])]);
}

/** TensorProto.DataType.FLOAT. */
const FLOAT = 1;

/** 0, 1, 2, ... */
function range(emitter: Emitter, shape: readonly number[]): string {
  const values = Int32Array.from({ length: sizeOf(shape) }, (_, i) => i);
  return emitter.constant(values, { shape, type: "int32" });
}

function whole(emitter: Emitter, value: number): string {
  return emitter.constant(Int32Array.of(value), { shape: [], type: "int32" });
}

/** Turns each pair of [1, count, t, d] by the angle of its token's place. */
function emitRotation(
  emitter: Emitter,
  node: Node,
  { x, count, places }: { readonly x: string; readonly count: number; readonly places: string },
): string {
  const { headWidth, interleaved } = node.attributes;
  const [tokens] = node.inputs[0].shape;
  const run = (opType: string, operands: readonly string[], attributes = {}) =>
    emitter.node(opType, operands, attributes)[0];
  const half = headWidth / 2;
  // Pairs of neighbours are the last axis of [.., d / 2, 2], pairs of halves the axis before it of [.., 2, d / 2].
  const [inner, axis] = interleaved ? [[half, 2], -1] : [[2, half], -2];
  const angles = emitter.integers(interleaved ? [tokens, half, 1] : [tokens, 1, half]);
  const [cos, sin] = emitTables(emitter, node).map((table) =>
    run("Reshape", [run("Gather", [table, places], { axis: 0 }), angles]),
  );
  const pairs = run("Reshape", [x, emitter.integers([1, count, tokens, ...inner])]);
  const [a, b] = emitter.node("Split", [pairs, emitter.integers([1, 1])], { axis }, { outputs: 2 });
  const first = run("Sub", [run("Mul", [a, cos]), run("Mul", [b, sin])]);
  const second = run("Add", [run("Mul", [a, sin]), run("Mul", [b, cos])]);
  const turned = run("Concat", [first, second], { axis });
  return run("Reshape", [turned, emitter.integers([1, count, tokens, headWidth])]);
}
