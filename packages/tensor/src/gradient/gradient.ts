import { isFloat } from "../graph/element-type.ts";
import { scalar } from "../graph/leaf.ts";
import { reachableNodes } from "../graph/reachable-nodes.ts";
import { sameShape } from "../graph/shape.ts";
import { formatType, type GraphNode, type Tensor } from "../graph/tensor.ts";
import { add } from "../ops/arithmetic.ts";
import { broadcastTo } from "../ops/sum.ts";
import { ShapeError } from "../shape-error.ts";

/** One gradient for each tensor: of a list that is written out, as many as it has. */
type GradientsOf<Of extends readonly Tensor[]> = { -readonly [Place in keyof Of]: Tensor };

/**
 * The gradient of a scalar with respect to each of `of`, as graph (reverse mode): it can be compiled, evaluated, or
 * differentiated again. Where a tensor has no influence its gradient is zeros.
 *
 * @throws {@link ShapeError} when the loss is no floating scalar, or a target holds integers
 */
export function gradient<const Of extends readonly Tensor[]>(loss: Tensor, of: Of): GradientsOf<Of> {
  if (loss.shape.length > 0 || !isFloat(loss.type)) {
    throw new ShapeError(`gradient: the loss must be a floating scalar [], got ${formatType(loss)}`);
  }
  for (const tensor of of) {
    if (!isFloat(tensor.type)) {
      throw new ShapeError(`gradient: only floating tensors have a gradient, got ${formatType(tensor)}`);
    }
  }
  const nodes = reachableNodes([loss]);
  const reaching = nodesReaching(nodes, of);
  const parts = new Map<GraphNode, (Tensor | undefined)[]>();
  contribute(parts, loss, scalar(1, loss.type));
  for (const node of nodes.toReversed()) {
    const upstream = parts.get(node);
    if (upstream === undefined || !reaching.has(node)) continue;
    const { operation, inputs } = node;
    const downstream =
      operation.gradient?.(
        node,
        node.results.map((_, index) => upstream[index]),
      ) ?? [];
    inputs.forEach((tensor, i) => {
      const part = downstream[i];
      if (part === undefined || !reaching.has(tensor.node)) return;
      if (part.type !== tensor.type || !sameShape(part.shape, tensor.shape)) {
        throw new ShapeError(
          `gradient of ${operation.kind}: must be ${formatType(tensor)}, got ${formatType(part)}`,
        );
      }
      contribute(parts, tensor, part);
    });
  }
  const gradients = of.map((tensor) => parts.get(tensor.node)?.[tensor.index] ?? zerosLike(tensor));
  return gradients as GradientsOf<Of>;
}

/** The nodes that some target is an input of, or is made by: only through them does a gradient need to flow. */
function nodesReaching(nodes: readonly GraphNode[], of: readonly Tensor[]): ReadonlySet<GraphNode> {
  const reaching = new Set(of.map(({ node }) => node));
  for (const node of nodes) {
    if (node.inputs.some((tensor) => reaching.has(tensor.node))) reaching.add(node);
  }
  return reaching;
}

function contribute(parts: Map<GraphNode, (Tensor | undefined)[]>, to: Tensor, part: Tensor): void {
  const sums = parts.get(to.node) ?? [];
  const before = sums[to.index];
  sums[to.index] = before === undefined ? part : add(before, part);
  parts.set(to.node, sums);
}

function zerosLike({ shape, type }: Tensor): Tensor {
  return broadcastTo(scalar(0, isFloat(type) ? type : "float32"), shape);
}
