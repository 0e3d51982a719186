import {
  BLOCK_VALUES,
  DIGEST_BYTES,
  digest,
  FORMAT_VERSION,
  MAGIC,
  PREFIX_BYTES,
} from "./checkpoint-format.ts";
import type { CheckpointHeader } from "./checkpoint-header.ts";

/**
 * The bytes of a checkpoint, block by block. `arrays` are the values of `header.arrays`, in that order; they must not
 * change before the last block is taken. Memory: one block.
 */
export async function* checkpointBytes(
  header: CheckpointHeader,
  arrays: readonly Float32Array[],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const head = encodeHead(header);
  let seal = await digest(head);
  yield head;
  yield seal;
  for (const values of arrays) {
    for (let start = 0; start < values.length; start += BLOCK_VALUES) {
      const block = values.subarray(start, start + BLOCK_VALUES);
      // Copied also because digests are not made of memory that threads share.
      const sealed = new Uint8Array(DIGEST_BYTES + block.byteLength);
      sealed.set(seal);
      sealed.set(new Uint8Array(block.buffer, block.byteOffset, block.byteLength), DIGEST_BYTES);
      seal = await digest(sealed);
      yield sealed.subarray(DIGEST_BYTES);
      yield seal;
    }
  }
}

function encodeHead(header: CheckpointHeader): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const head = new Uint8Array(PREFIX_BYTES + json.length);
  new TextEncoder().encodeInto(MAGIC, head);
  const view = new DataView(head.buffer);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, json.length, true);
  head.set(json, PREFIX_BYTES);
  return head;
}
