import { input } from "../graph/leaf.ts";
import { applyOperation, type GraphNode, type Tensor } from "../graph/tensor.ts";
import type { Port } from "../runtime/runtime.ts";
import type { GraphEmitter } from "./graph-emitter.ts";

/** What emitting a group of nodes needs to know. */
export interface RowBlocks {
  readonly nodes: readonly GraphNode[];
  readonly blockRows: number;
  /** Whether something outside of the group takes the node's result. */
  isNeeded(node: GraphNode): boolean;
  /** The name of a tensor that was emitted before. */
  nameOf(tensor: Tensor): string;
}

/**
 * Emits nodes as one `Scan` over blocks of rows: it hands its body each block of its inputs as a view, and what the body
 * computes is written where it belongs. Answers with the names of the results that are needed.
 */
export function emitRowBlocks(emitter: GraphEmitter, group: RowBlocks): ReadonlyMap<GraphNode, string> {
  const { nodes, blockRows } = group;
  const blocks = new Blocks(emitter, group);
  emitter.operation = "blocks";
  const body = emitter.body(() => {
    for (const node of nodes) blocks.emit(node);
  });
  const needed = nodes.filter(group.isNeeded);
  const outputs = needed.map((node) => blocks.port(node));
  const inBlocks = blocks.inputs.map(({ port, whole }) =>
    emitReshape(emitter, group.nameOf(whole), [whole.shape[0] / blockRows, ...port.shape]),
  );
  emitter.operation = `blocks of ${nodes.length}`;
  const scanned = emitter.node(
    "Scan",
    inBlocks,
    {
      body: { body: { nodes: body, inputs: blocks.inputs.map(({ port }) => port), outputs } },
      num_scan_inputs: inBlocks.length,
    },
    { outputs: outputs.length },
  );
  return new Map(needed.map((node, i) => [node, emitReshape(emitter, scanned[i], node.results[0].shape)]));
}

function emitReshape(emitter: GraphEmitter, name: string, shape: readonly number[]): string {
  return emitter.node("Reshape", [name, emitter.integers(shape)])[0];
}

/** The nodes of a group, as they are for one block. */
class Blocks {
  readonly inputs: { readonly port: Port; readonly whole: Tensor }[] = [];
  readonly #emitter: GraphEmitter;
  readonly #group: RowBlocks;
  readonly #made = new Map<GraphNode, { readonly tensor: Tensor; readonly name: string }>();
  readonly #taken = new Map<string, { readonly tensor: Tensor; readonly name: string }>();
  readonly #rows: number;
  readonly #rank: number;

  constructor(emitter: GraphEmitter, group: RowBlocks) {
    this.#emitter = emitter;
    this.#group = group;
    const { shape } = group.nodes[0].results[0];
    this.#rows = shape[0];
    this.#rank = shape.length;
  }

  emit(node: GraphNode): void {
    const inputs = node.inputs.map((tensor) => this.#block(tensor));
    const [tensor] = applyOperation(
      node.operation,
      inputs.map((each) => each.tensor),
      node.attributes,
    );
    this.#emitter.operation = node.operation.kind;
    const [name] = node.operation.emit(
      this.#emitter,
      tensor.node,
      inputs.map((each) => each.name),
    );
    this.#made.set(node, { tensor, name });
  }

  /** The result of a node for one block. */
  port(node: GraphNode): Port {
    const made = this.#made.get(node);
    if (made === undefined) throw new Error(`${node.operation.kind} is not part of the group`);
    return { name: made.name, shape: made.tensor.shape, type: made.tensor.type };
  }

  #block(tensor: Tensor): { readonly tensor: Tensor; readonly name: string } {
    const made = this.#made.get(tensor.node);
    if (made !== undefined) return made;
    // What is repeated for all rows is taken whole, from around the body.
    if (tensor.shape.length !== this.#rank || tensor.shape[0] !== this.#rows) {
      return { tensor, name: this.#group.nameOf(tensor) };
    }
    const key = `${tensor.node.id}.${tensor.index}`;
    const known = this.#taken.get(key);
    if (known !== undefined) return known;
    const name = this.#emitter.name(`block_${this.inputs.length}`);
    const shape = [this.#group.blockRows, ...tensor.shape.slice(1)];
    const taken = { tensor: input(name, shape, tensor.type), name };
    this.#taken.set(key, taken);
    this.inputs.push({ port: { name, shape, type: tensor.type }, whole: tensor });
    return taken;
  }
}
