import { bytesPerElement, type DenseArray, type ElementType } from "./element-type.ts";

/** The class of array that holds each element type. */
export const DENSE_ARRAYS = {
  float32: Float32Array,
  float64: Float64Array,
  int32: Int32Array,
  int64: BigInt64Array,
  uint32: Uint32Array,
  uint8: Uint8Array,
  bool: Uint8Array,
} as const satisfies Record<ElementType, new (length: number) => DenseArray>;

/** Elements over the bytes of a buffer: a view, so the bytes must begin at a multiple of an element's size. */
export function denseArrayOver(type: ElementType, bytes: Uint8Array): DenseArray {
  const length = bytes.byteLength / bytesPerElement(type);
  const Over: new (buffer: ArrayBufferLike, byteOffset: number, length: number) => DenseArray =
    DENSE_ARRAYS[type];
  return new Over(bytes.buffer, bytes.byteOffset, length);
}

/** Numbers rounded to the element type. */
export function denseArrayFrom(type: ElementType, numbers: Float64Array): DenseArray {
  return type === "int64" ? BigInt64Array.from(numbers, BigInt) : DENSE_ARRAYS[type].from(numbers);
}
