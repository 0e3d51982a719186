import { constantKey, sameBits } from "../graph/constant-key.ts";
import type { DenseArray } from "../graph/element-type.ts";
import type { TensorType } from "../graph/tensor.ts";
import type { EmitTarget, EmittedNode, Emitter, OnnxAttribute } from "./emitter.ts";

/** A constant as it will be written. */
export interface Initializer extends TensorType {
  readonly name: string;
  readonly values: DenseArray;
}

/** Collects what operations emit: nodes in an order in which they can run, and each distinct constant once. */
export class GraphEmitter implements Emitter {
  readonly target: EmitTarget;
  /** What was emitted so far; within {@link body}, of the body alone. */
  nodes: EmittedNode[] = [];
  readonly initializers: Initializer[] = [];
  /** The operation that is being emitted: part of the names of its nodes, so that a runtime's errors lead back to it. */
  operation = "";
  readonly #taken: Set<string>;
  #emitted = 0;
  readonly #constants = new Map<string, Initializer[]>();

  /** @param taken names that belong to inputs and outputs */
  constructor(target: EmitTarget, taken: Iterable<string>) {
    this.target = target;
    this.#taken = new Set(taken);
  }

  node(
    opType: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, OnnxAttribute>> = {},
    options: { readonly outputs?: number; readonly domain?: string } = {},
  ): readonly [string, ...string[]] {
    const name = this.#unused(`${opType}_${this.#emitted}`);
    const others = Array.from({ length: (options.outputs ?? 1) - 1 }, (_, index) =>
      this.#unused(`${name}_${index + 1}`),
    );
    this.#emitted += 1;
    const outputs: readonly [string, ...string[]] = [name, ...others];
    this.nodes.push({
      opType,
      domain: options.domain ?? "",
      name: `${this.operation}/${name}`,
      inputs,
      outputs,
      attributes,
    });
    return outputs;
  }

  constant(values: DenseArray, type: TensorType): string {
    return this.#constant(values, type, `constant_${this.initializers.length}`);
  }

  integers(values: readonly number[]): string {
    const name = `integers_${values.join("_")}`.replaceAll("-", "minus");
    const type = { shape: [values.length], type: "int64" } as const;
    return this.#constant(BigInt64Array.from(values, BigInt), type, name.slice(0, 60));
  }

  scalar(value: number, type: "float32" | "float64"): string {
    const values = type === "float32" ? Float32Array.of(value) : Float64Array.of(value);
    return this.#constant(values, { shape: [], type }, `${type}_${value}`);
  }

  /** The nodes that `emit` adds, for a graph within a node; constants are written outside of it, for all to use. */
  body(emit: () => void): readonly EmittedNode[] {
    const around = this.nodes;
    this.nodes = [];
    emit();
    const nodes = this.nodes;
    this.nodes = around;
    return nodes;
  }

  /** A name of its own, for what is no node. */
  name(wanted: string): string {
    return this.#unused(wanted);
  }

  #constant(values: DenseArray, { shape, type }: TensorType, name: string): string {
    const key = constantKey(values, { shape, type });
    const alike = this.#constants.get(key) ?? [];
    const known = alike.find((other) => sameBits(other.values, values));
    if (known !== undefined) return known.name;
    const initializer = { name: this.#unused(name), values, shape, type };
    this.initializers.push(initializer);
    this.#constants.set(key, [...alike, initializer]);
    return initializer.name;
  }

  #unused(wanted: string): string {
    let name = wanted;
    for (let attempt = 2; this.#taken.has(name); attempt += 1) name = `${wanted}_again${attempt}`;
    this.#taken.add(name);
    return name;
  }
}
