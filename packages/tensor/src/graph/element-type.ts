/** What a tensor is made of. `float32` trains; `float64` checks gradients; `int32` are token ids; `bool` are masks. */
export type ElementType = "float32" | "float64" | "int32" | "int64" | "uint32" | "uint8" | "bool";

/** The array in memory for each element type: booleans are one byte each. */
export interface ArrayOf {
  readonly float32: Float32Array;
  readonly float64: Float64Array;
  readonly int32: Int32Array;
  readonly int64: BigInt64Array;
  readonly uint32: Uint32Array;
  readonly uint8: Uint8Array;
  readonly bool: Uint8Array;
}

/** Values of a tensor in memory, row-major. */
export type DenseArray = ArrayOf[ElementType];

const BYTES = {
  float32: 4,
  float64: 8,
  int32: 4,
  int64: 8,
  uint32: 4,
  uint8: 1,
  bool: 1,
} as const satisfies Record<ElementType, number>;

/** Bytes of one element. */
export function bytesPerElement(type: ElementType): number {
  return BYTES[type];
}

/** Whether gradients flow through this type. */
export function isFloat(type: ElementType): type is "float32" | "float64" {
  return type === "float32" || type === "float64";
}
