/** @file Rows of a table by number, and the sum of rows into a table: each is the other's gradient. */
import { formatShape, type Shape, sameShape, sizeOf } from "../graph/shape.ts";
import { applyOne, formatType, inputOf, type Operation, type Tensor } from "../graph/tensor.ts";
import { ShapeError } from "../shape-error.ts";
import { assertType, FLOATS } from "./element-wise.ts";

/** Elements in one row of the table. */
function rowSize(shape: Shape): number {
  return sizeOf(shape.slice(1));
}

function assertWithin(what: string, id: number, rows: number): void {
  if (!(id >= 0 && id < rows)) throw new ShapeError(`${what}: ids must be within 0..${rows - 1}, got ${id}`);
}

const gatherOperation: Operation = {
  kind: "gather",
  infer: ([table, ids]) => {
    assertType("gather", ids, ["int32"]);
    if (table.shape.length === 0)
      throw new ShapeError(`gather: the table has no rows, got ${formatType(table)}`);
    return [{ shape: [...ids.shape, ...table.shape.slice(1)], type: table.type }];
  },
  gradient: (node, [upstream]) => [
    upstream && scatterAdd(upstream, inputOf(node, 1), inputOf(node).shape),
    undefined,
  ],
  evaluate: ([table, ids], { results: [{ shape }] }) => {
    const length = rowSize(table.shape);
    const data = new Float64Array(sizeOf(shape));
    ids.data.forEach((id, i) => {
      assertWithin("gather", id, table.shape[0]);
      data.set(table.data.subarray(id * length, (id + 1) * length), i * length);
    });
    return [{ shape, data }];
  },
  emit: (emitter, _node, inputs) => emitter.node("Gather", inputs, { axis: 0 }),
};

/** Rows of `table` [V, ..] by their numbers, `ids` int32 of any shape: [...ids.shape, ..]. */
export function gather(table: Tensor, ids: Tensor): Tensor {
  return applyOne(gatherOperation, [table, ids], {});
}

/** Inputs rows [...ids.shape, ..], ids, and optionally the table that is added to, else zeros. */
const scatterAddOperation: Operation<{ readonly shape: Shape }> = {
  kind: "scatterAdd",
  infer: ([rows, ids, table], { shape }) => {
    assertType("scatterAdd", ids, ["int32"]);
    assertType("scatterAdd", rows, FLOATS);
    const wanted = [...ids.shape, ...shape.slice(1)];
    if (shape.length === 0 || !sameShape(rows.shape, wanted)) {
      throw new ShapeError(
        `scatterAdd: rows for ${formatType(ids)} of a table ${formatShape(shape)} must have shape ${formatShape(wanted)}, got ${formatShape(rows.shape)}`,
      );
    }
    if (table !== undefined && (table.type !== rows.type || !sameShape(table.shape, shape))) {
      throw new ShapeError(
        `scatterAdd: the table must be ${rows.type} ${formatShape(shape)}, got ${formatType(table)}`,
      );
    }
    return [{ shape, type: rows.type }];
  },
  gradient: (node, [upstream]) => [upstream && gather(upstream, inputOf(node, 1)), undefined, upstream],
  evaluate: ([rows, ids, table], { attributes: { shape } }) => {
    const length = rowSize(shape);
    const data = table === undefined ? new Float64Array(sizeOf(shape)) : Float64Array.from(table.data);
    ids.data.forEach((id, i) => {
      assertWithin("scatterAdd", id, shape[0]);
      for (let k = 0; k < length; k += 1) data[id * length + k] += rows.data[i * length + k];
    });
    return [{ shape, data }];
  },
  // Not ScatterND: ONNX Runtime adds with several threads at once there, and rows of one number get lost between them
  // (its issues 18048 and 23396). ScatterElements adds in order; it takes 1 to 3 ms for 2,048 rows.
  emit: (emitter, node, [rows, ids, table]) => {
    const { shape } = node.attributes;
    const { type } = inputOf(node);
    const count = sizeOf(inputOf(node, 1).shape);
    const flat = [shape[0], rowSize(shape)];
    const zero = emitter.scalar(0, type === "float64" ? type : "float32");
    const [base] =
      table === undefined
        ? emitter.node("Expand", [zero, emitter.integers(flat)])
        : emitter.node("Reshape", [table, emitter.integers(flat)]);
    const [column] = emitter.node("Reshape", [ids, emitter.integers([count, 1])]);
    const [places] = emitter.node("Expand", [column, emitter.integers([count, rowSize(shape)])]);
    const [values] = emitter.node("Reshape", [rows, emitter.integers([count, rowSize(shape)])]);
    const [sum] = emitter.node("ScatterElements", [base, places, values], { axis: 0, reduction: "add" });
    return emitter.node("Reshape", [sum, emitter.integers(shape)]);
  },
};

/**
 * Adds each of `rows` [...ids.shape, ..] to the row of its number in a table [V, ..]; rows of one number add up. The table
 * is of zeros unless given.
 */
export function scatterAdd(rows: Tensor, ids: Tensor, shape: Shape, table?: Tensor): Tensor {
  return applyOne(scatterAddOperation, table ? [rows, ids, table] : [rows, ids], { shape });
}
