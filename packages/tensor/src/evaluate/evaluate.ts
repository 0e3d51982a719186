import { inputOperation } from "../graph/leaf.ts";
import { reachableNodes } from "../graph/reachable-nodes.ts";
import { formatShape, sizeOf } from "../graph/shape.ts";
import type { GraphNode, Tensor, Values } from "../graph/tensor.ts";
import { ShapeError } from "../shape-error.ts";

/**
 * The values of `results` by the plain formula of each operation, in Float64 whatever the element types: the reference that
 * gradients and runtimes are tested against. `feeds` holds the inputs by name, row-major.
 *
 * @throws {@link ShapeError} when an input is not fed or has another length
 */
export function evaluate(
  results: readonly Tensor[],
  feeds: Readonly<Record<string, ArrayLike<number>>>,
): readonly Values[] {
  const known = new Map<GraphNode, readonly Values[]>();
  for (const node of reachableNodes(results)) {
    const inputs = node.inputs.map((tensor) => resultValues(known, tensor));
    known.set(
      node,
      node.operation === inputOperation ? [fed(node, feeds)] : node.operation.evaluate(inputs, node),
    );
  }
  return results.map((tensor) => resultValues(known, tensor));
}

function resultValues(known: ReadonlyMap<GraphNode, readonly Values[]>, { node, index }: Tensor): Values {
  const values = known.get(node)?.[index];
  if (values === undefined) throw new Error(`${node.operation.kind} gave no result ${index}`);
  return values;
}

function fed(node: GraphNode, feeds: Readonly<Record<string, ArrayLike<number>>>): Values {
  const name = node.name ?? "";
  const [{ shape }] = node.results;
  const values = feeds[name];
  if (values === undefined || values.length !== sizeOf(shape)) {
    throw new ShapeError(
      `evaluate: input ${name} ${formatShape(shape)} needs ${sizeOf(shape)} values, got ${values?.length ?? "none"}`,
    );
  }
  return { shape, data: Float64Array.from(values) };
}
