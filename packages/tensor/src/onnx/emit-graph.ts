import { inputOperation } from "../graph/leaf.ts";
import { reachableNodes } from "../graph/reachable-nodes.ts";
import type { GraphNode, Tensor } from "../graph/tensor.ts";
import { rowGroups } from "../optimise/row-groups.ts";
import type { Port } from "../runtime/runtime.ts";
import { ShapeError } from "../shape-error.ts";
import { emitRowBlocks } from "./emit-row-blocks.ts";
import type { EmitTarget, EmittedBody, EmittedNode, OnnxAttribute } from "./emitter.ts";
import { GraphEmitter, type Initializer } from "./graph-emitter.ts";

/** What a graph is in ONNX. */
export interface EmittedGraph {
  readonly nodes: readonly EmittedNode[];
  readonly initializers: readonly Initializer[];
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
}

/** Emits all that the outputs need, each operation once, in the order in which they were made. */
export function emitGraph(
  outputs: Readonly<Record<string, Tensor>>,
  { target, inBlocks }: { readonly target: EmitTarget; readonly inBlocks: boolean },
): EmittedGraph {
  const nodes = reachableNodes(Object.values(outputs));
  const inputs = inputPorts(nodes);
  assertNames(inputs, outputs);
  const taken = [...inputs.map(({ name }) => name), ...Object.keys(outputs)];
  const emitter = new GraphEmitter(target, taken);
  const names = new Map<GraphNode, readonly string[]>();
  const emitBlocks = blockEmitter(emitter, names, Object.values(outputs), nodes);
  for (const { nodes: group, blockRows } of inBlocks ? rowGroups(nodes) : [{ nodes, blockRows: undefined }]) {
    if (blockRows === undefined) for (const node of group) names.set(node, emitNode(emitter, node, names));
    else emitBlocks(group, blockRows);
  }
  const wanted = Object.entries(outputs).map(([name, tensor]) => ({ name, source: nameOf(names, tensor) }));
  const named = nameOutputs(emitter, wanted);
  const used = new Set(named.flatMap(inputsWithin));
  return {
    nodes: named,
    // An operation may ask for a constant and then not need it.
    initializers: emitter.initializers.filter(({ name }) => used.has(name)),
    inputs,
    outputs: Object.entries(outputs).map(([name, { shape, type }]) => ({ name, shape, type })),
  };
}

/** Emits groups of nodes in blocks of rows, and notes the names of what others take of them. */
function blockEmitter(
  emitter: GraphEmitter,
  names: Map<GraphNode, readonly string[]>,
  results: readonly Tensor[],
  nodes: readonly GraphNode[],
): (group: readonly GraphNode[], blockRows: number) => void {
  const users = new Map<GraphNode, GraphNode[]>();
  for (const user of nodes) {
    for (const { node } of user.inputs) users.set(node, [...(users.get(node) ?? []), user]);
  }
  const wanted = new Set(results.map(({ node }) => node));
  return (group, blockRows) => {
    const within = new Set(group);
    const blocks = emitRowBlocks(emitter, {
      nodes: group,
      blockRows,
      isNeeded: (node) => wanted.has(node) || (users.get(node) ?? []).some((user) => !within.has(user)),
      nameOf: (tensor) => nameOf(names, tensor),
    });
    for (const [node, name] of blocks) names.set(node, [name]);
  };
}

/** Names that a node takes, also those that only a body in it does. */
function inputsWithin({ inputs, attributes }: EmittedNode): readonly string[] {
  const bodies = Object.values(attributes).flatMap((value) => bodyOf(value)?.nodes ?? []);
  return [...inputs, ...bodies.flatMap(inputsWithin)];
}

function bodyOf(value: OnnxAttribute): EmittedBody | undefined {
  return typeof value === "object" && "body" in value ? value.body : undefined;
}

function emitNode(
  emitter: GraphEmitter,
  node: GraphNode,
  names: ReadonlyMap<GraphNode, readonly string[]>,
): readonly string[] {
  if (node.operation === inputOperation) return [inputName(node)];
  emitter.operation = node.operation.kind;
  const inputs = node.inputs.map((tensor) => nameOf(names, tensor));
  const results = node.operation.emit(emitter, node, inputs);
  if (results.length !== node.results.length) {
    throw new Error(`${node.operation.kind} has ${node.results.length} results, emitted ${results.length}`);
  }
  return results;
}

/**
 * Gives the outputs their names. What a node computes is renamed; only what can not be (an input, a constant, what
 * already is another output) is copied by an `Identity`.
 */
function nameOutputs(
  emitter: GraphEmitter,
  wanted: readonly { readonly name: string; readonly source: string }[],
): readonly EmittedNode[] {
  const computed = new Set(emitter.nodes.flatMap(({ outputs }) => outputs));
  const renamed = new Map<string, string>();
  const copies: EmittedNode[] = [];
  for (const { name, source } of wanted) {
    if (computed.has(source) && !renamed.has(source)) renamed.set(source, name);
    else copies.push(identity(name, source));
  }
  return [...emitter.nodes, ...copies].map((node) => withNames(node, (name) => renamed.get(name) ?? name));
}

function withNames(node: EmittedNode, rename: (name: string) => string): EmittedNode {
  const attributes = Object.entries(node.attributes).map(([name, value]) => {
    const body = bodyOf(value);
    if (body === undefined) return [name, value];
    return [name, { body: { ...body, nodes: body.nodes.map((each) => withNames(each, rename)) } }];
  });
  return {
    ...node,
    inputs: node.inputs.map(rename),
    outputs: node.outputs.map(rename),
    attributes: Object.fromEntries(attributes),
  };
}

function identity(name: string, source: string): EmittedNode {
  return {
    opType: "Identity",
    domain: "",
    name: `output/${name}`,
    inputs: [source],
    outputs: [name],
    attributes: {},
  };
}

function inputPorts(nodes: readonly GraphNode[]): readonly Port[] {
  return nodes
    .filter(({ operation }) => operation === inputOperation)
    .flatMap((node) => node.results.map(({ shape, type }) => ({ name: inputName(node), shape, type })));
}

function inputName({ name }: GraphNode): string {
  if (name === undefined) throw new Error("an input has a name");
  return name;
}

function nameOf(names: ReadonlyMap<GraphNode, readonly string[]>, { node, index }: Tensor): string {
  const name = names.get(node)?.[index];
  if (name === undefined) throw new Error(`result ${index} of ${node.operation.kind} was not emitted`);
  return name;
}

function assertNames(inputs: readonly Port[], outputs: Readonly<Record<string, Tensor>>): void {
  if (Object.keys(outputs).length === 0)
    throw new ShapeError("compile: expected at least one output, got none");
  const seen = new Set<string>();
  for (const name of [...inputs.map((port) => port.name), ...Object.keys(outputs)]) {
    if (name === "") throw new ShapeError("compile: an input or output must have a name, got an empty one");
    if (seen.has(name)) {
      throw new ShapeError(`compile: inputs and outputs must differ in name, got two of ${name}`);
    }
    seen.add(name);
  }
}
