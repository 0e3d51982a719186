import type { DenseArray } from "./element-type.ts";
import { formatType, type TensorType } from "./tensor.ts";

/** The bytes of an array, without a copy: little-endian, as every platform with a JavaScript engine of today is. */
export function bytesOf(values: DenseArray): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** Weights differ in their first numbers already; whoever finds equal keys compares the whole. */
const HASHED_BYTES = 4096;

/**
 * Equal for equal constants, and for few others: FNV-1a (offset basis 2166136261, prime 16777619) of the first bytes.
 */
export function constantKey(values: DenseArray, type: TensorType): string {
  let hash = 2166136261;
  for (const byte of bytesOf(values).subarray(0, HASHED_BYTES)) hash = Math.imul(hash ^ byte, 16777619);
  return `${formatType(type)} ${hash}`;
}

/** Whether two constants of one type hold the same bits; so -0 differs from 0, and a NaN equals itself. */
export function sameBits(a: DenseArray, b: DenseArray): boolean {
  const left = bytesOf(a);
  const right = bytesOf(b);
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
