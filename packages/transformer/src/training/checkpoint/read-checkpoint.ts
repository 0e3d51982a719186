import { err, ok, type Result } from "../../result.ts";
import type { CheckpointError } from "./checkpoint-error.ts";
import {
  BLOCK_VALUES,
  DIGEST_BYTES,
  digest,
  FORMAT_VERSION,
  fileBytes,
  MAGIC,
  MAXIMUM_HEADER_BYTES,
  PREFIX_BYTES,
} from "./checkpoint-format.ts";
import { type CheckpointHeader, lengthOf, parseHeader } from "./checkpoint-header.ts";
import type { StoredFile } from "./checkpoint-store.ts";

/** The head of a file whose size is right for the arrays that it promises. The arrays are not looked at yet. */
export interface CheckpointHead {
  readonly header: CheckpointHeader;
  /** Where the arrays begin. */
  readonly offset: number;
  /** The digest that the first block continues. */
  readonly seal: Uint8Array<ArrayBuffer>;
}

/** Takes the values of array number `index`, from value number `start` on. */
export type BlockSink = (index: number, start: number, values: Float32Array) => void;

/**
 * Reads and checks everything before the arrays. No more is ever read or allocated than the file has: what the file says
 * of its own lengths is compared with its size first.
 */
export async function readHead(file: StoredFile): Promise<Result<CheckpointHead, CheckpointError>> {
  const { sizeBytes } = file;
  const tooShort = (expectedBytes: number) =>
    err({ code: "checkpoint.truncated", expectedBytes, sizeBytes } as const);
  const prefix = await file.read(0, Math.min(PREFIX_BYTES, sizeBytes));
  const found = String.fromCharCode(...prefix.subarray(0, MAGIC.length));
  if (!MAGIC.startsWith(found)) return err({ code: "checkpoint.foreign", found });
  if (sizeBytes < PREFIX_BYTES + DIGEST_BYTES) return tooShort(PREFIX_BYTES + DIGEST_BYTES);
  const view = new DataView(prefix.buffer, prefix.byteOffset);
  const version = view.getUint32(8, true);
  if (version > FORMAT_VERSION) {
    return err({ code: "checkpoint.newer", version, supported: FORMAT_VERSION });
  }
  const headerBytes = view.getUint32(12, true);
  const offset = PREFIX_BYTES + headerBytes + DIGEST_BYTES;
  if (headerBytes > MAXIMUM_HEADER_BYTES)
    return err({ code: "checkpoint.corrupt", section: "header", offset: 12 });
  if (sizeBytes < offset) return tooShort(offset);

  const head = await file.read(0, offset);
  const seal = await digest(head.subarray(0, offset - DIGEST_BYTES));
  if (!sameBytes(seal, head.subarray(offset - DIGEST_BYTES))) {
    return err({ code: "checkpoint.corrupt", section: "header", offset: 0 });
  }
  const header = parseHeader(new TextDecoder().decode(head.subarray(PREFIX_BYTES, offset - DIGEST_BYTES)));
  if (!header.ok) return header;
  const expectedBytes = fileBytes(headerBytes, header.value.arrays);
  if (sizeBytes < expectedBytes) return tooShort(expectedBytes);
  if (sizeBytes > expectedBytes) return err({ code: "checkpoint.too-long", expectedBytes, sizeBytes });
  return ok({ header: header.value, offset, seal });
}

/** Reads the arrays in order, checks each block, and hands it on. Memory: one block. */
export async function readArrays(
  file: StoredFile,
  { header, offset, seal }: CheckpointHead,
  sink: BlockSink,
): Promise<Result<undefined, CheckpointError>> {
  let position = offset;
  let before = seal;
  for (const [index, array] of header.arrays.entries()) {
    const length = lengthOf(array);
    for (let start = 0; start < length; start += BLOCK_VALUES) {
      const bytes = Math.min(BLOCK_VALUES, length - start) * 4;
      const read = await file.read(position, bytes + DIGEST_BYTES);
      const sealed = new Uint8Array(DIGEST_BYTES + bytes);
      sealed.set(before);
      sealed.set(read.subarray(0, bytes), DIGEST_BYTES);
      before = await digest(sealed);
      if (!sameBytes(before, read.subarray(bytes))) {
        return err({ code: "checkpoint.corrupt", section: `${array.group} ${array.name}`, offset: position });
      }
      sink(index, start, new Float32Array(sealed.buffer, DIGEST_BYTES, bytes / 4));
      position += bytes + DIGEST_BYTES;
    }
  }
  return ok(undefined);
}

/** The parameters of a checkpoint without the moments. */
export async function readParameters(
  file: StoredFile,
): Promise<
  Result<
    { readonly header: CheckpointHeader; readonly parameters: Readonly<Record<string, Float32Array>> },
    CheckpointError
  >
> {
  const head = await readHead(file);
  if (!head.ok) return head;
  const { header } = head.value;
  const values = header.arrays.map((array) =>
    array.group === "parameters" ? new Float32Array(lengthOf(array)) : undefined,
  );
  const read = await readArrays(file, head.value, (index, start, block) => values[index]?.set(block, start));
  if (!read.ok) return read;
  const named = header.arrays.flatMap(({ name }, index) => {
    const array = values[index];
    return array === undefined ? [] : [[name, array] as const];
  });
  return ok({ header, parameters: Object.fromEntries(named) });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
