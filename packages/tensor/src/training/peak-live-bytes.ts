import { bytesPerElement } from "../graph/element-type.ts";
import { constantOperation, inputOperation } from "../graph/leaf.ts";
import { reachableNodes } from "../graph/reachable-nodes.ts";
import { sizeOf } from "../graph/shape.ts";
import type { GraphNode, Tensor, TensorType } from "../graph/tensor.ts";

/** Bytes of a tensor's values. */
export function bytesOf({ shape, type }: TensorType): number {
  return sizeOf(shape) * bytesPerElement(type);
}

/**
 * The most bytes that intermediate results take at one time when the graph is computed node by node in the order in which
 * it was made, and each result is let go after its last use. Inputs, constants and the outputs themselves are not counted:
 * they have memory of their own. A reshape takes none. An operation of several kernels is taken to need once more what its
 * largest result takes, while it is computed.
 */
export function peakLiveBytes(outputs: readonly Tensor[]): number {
  const nodes = reachableNodes(outputs);
  const storages = storagesOf(nodes, outputs);
  const lastUse = new Map<Storage, number>();
  for (const [i, node] of nodes.entries()) {
    for (const { node: maker, index } of node.inputs) {
      const storage = storages.get(maker)?.[index];
      if (storage !== undefined) lastUse.set(storage, i);
    }
  }
  const released = Map.groupBy(lastUse.keys(), (storage) => lastUse.get(storage) ?? 0);
  let [live, peak] = [0, 0];
  for (const [i, node] of nodes.entries()) {
    const made = isReshape(node) ? [] : (storages.get(node) ?? []);
    for (const { bytes } of made) live += bytes;
    peak = Math.max(peak, live + Math.max(0, ...made.map(({ bytes }) => bytes)));
    for (const storage of [...(released.get(i) ?? []), ...made.filter((result) => !lastUse.has(result))]) {
      live -= storage.bytes;
    }
  }
  return peak;
}

/** What results of nodes lie in; reshapes share that of their input. */
interface Storage {
  readonly bytes: number;
}

function storagesOf(
  nodes: readonly GraphNode[],
  outputs: readonly Tensor[],
): ReadonlyMap<GraphNode, readonly Storage[]> {
  const storages = new Map<GraphNode, readonly Storage[]>();
  for (const node of nodes) {
    const [source] = node.inputs;
    const shared =
      isReshape(node) && source !== undefined ? storages.get(source.node)?.[source.index] : undefined;
    const isOutput = (index: number) =>
      outputs.some((output) => output.node === node && output.index === index);
    const ownMemory = node.operation === inputOperation || node.operation === constantOperation;
    storages.set(
      node,
      shared === undefined
        ? node.results.map((type, index) => ({ bytes: ownMemory || isOutput(index) ? 0 : bytesOf(type) }))
        : [shared],
    );
  }
  return storages;
}

function isReshape(node: GraphNode): boolean {
  return node.operation.kind === "reshape";
}
