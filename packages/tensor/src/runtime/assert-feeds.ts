import { DENSE_ARRAYS } from "../graph/dense-array.ts";
import type { DenseArray } from "../graph/element-type.ts";
import { formatShape, sizeOf } from "../graph/shape.ts";
import { ShapeError } from "../shape-error.ts";
import type { Feeds, Port, Program } from "./runtime.ts";

/** A fresh array for the values of a port, all zero. */
export function arrayFor({ shape, type }: Port): DenseArray {
  return new DENSE_ARRAYS[type](sizeOf(shape));
}

/**
 * Refuses feeds that do not fit the program's inputs, and arrays to be filled that do not fit its outputs.
 *
 * @throws {@link ShapeError} naming the port, what it takes and what it got
 */
export function assertFeeds({ inputs, outputs }: Program, feeds: Feeds, into: Feeds): void {
  for (const port of inputs) {
    const values = feeds[port.name];
    if (values === undefined)
      throw new ShapeError(`input ${port.name}: expected ${wanted(port)}, got nothing`);
    assertFits("input", port, values);
  }
  assertKnown("input", inputs, feeds);
  for (const port of outputs) {
    const values = into[port.name];
    if (values !== undefined) assertFits("output", port, values);
  }
  assertKnown("output", outputs, into);
}

/** Throws unless the array has the element type and the length of the port; `what` says what it is for. */
export function assertFits(what: string, port: Port, values: DenseArray): void {
  if (values instanceof DENSE_ARRAYS[port.type] && values.length === sizeOf(port.shape)) return;
  const got = `${values.constructor.name} of ${values.length}`;
  throw new ShapeError(`${what} ${port.name}: expected ${wanted(port)}, got ${got}`);
}

function assertKnown(what: string, ports: readonly Port[], values: Feeds): void {
  for (const name of Object.keys(values)) {
    if (ports.some((port) => port.name === name)) continue;
    const known = ports.map((port) => port.name).join(", ");
    throw new ShapeError(`${what} ${name}: the program has no such ${what}, only ${known || "none"}`);
  }
}

function wanted({ shape, type }: Port): string {
  return `${DENSE_ARRAYS[type].name} of ${sizeOf(shape)} (${type} ${formatShape(shape)})`;
}
