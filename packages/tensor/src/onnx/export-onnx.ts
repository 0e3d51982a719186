import type { Tensor } from "../graph/tensor.ts";
import { optimise } from "../optimise/optimise.ts";
import { OutsideError } from "../outside-error.ts";
import { assertFits } from "../runtime/assert-feeds.ts";
import type { Feeds, Port } from "../runtime/runtime.ts";
import { ShapeError } from "../shape-error.ts";
import { emitGraph } from "./emit-graph.ts";
import { encodeModel, totalBytes } from "./encode-model.ts";
import type { Initializer } from "./graph-emitter.ts";

/** What goes into the file besides the graph. */
export interface ExportOptions {
  /** Values of inputs, by name, that become part of the file: a trained model's weights. */
  readonly weights: Feeds;
  /** Strings for those who read the file: what it is, how it was trained. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** Protobuf's limit, and so of an ONNX file that has its weights inside. */
const MOST_BYTES = 2 ** 31 - 1;

/**
 * A model as an `.onnx` file that other programs load: standard operators alone, weights as initializers (raw
 * little-endian), the inputs that have no weights as its inputs. The file comes in parts to be written one after the
 * other; those of the weights are views on the arrays given, so nothing is copied.
 *
 * @throws {@link ShapeError} when weights are of another size or type than their input, or of no input
 * @throws {@link OutsideError} `onnx.too-large` above 2 GiB
 */
export function exportOnnx(
  outputs: Readonly<Record<string, Tensor>>,
  { weights, metadata = {} }: ExportOptions,
): readonly Uint8Array[] {
  assertSize(Object.values(weights).reduce((total, { byteLength }) => total + byteLength, 0));
  const graph = emitGraph(optimise(outputs), { target: "portable", inBlocks: false });
  const initializers = graph.inputs.flatMap((port) => initializer(port, weights) ?? []);
  const known = new Set(initializers.map(({ name }) => name));
  for (const name of Object.keys(weights)) {
    if (!known.has(name)) throw new ShapeError(`export: the outputs depend on no input ${name}`);
  }
  const parts = encodeModel({
    ...graph,
    inputs: graph.inputs.filter(({ name }) => !known.has(name)),
    initializers: [...graph.initializers, ...initializers],
    metadata,
  });
  assertSize(totalBytes(parts));
  return parts;
}

function initializer({ name, shape, type }: Port, weights: Feeds): Initializer | undefined {
  const values = weights[name];
  if (values === undefined) return undefined;
  assertFits("weights of", { name, shape, type }, values);
  return { name, shape, type, values };
}

function assertSize(bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  throw new OutsideError("onnx.too-large", {
    message: `an .onnx file holds at most ${MOST_BYTES} bytes, got ${bytes}`,
    retryable: false,
  });
}
