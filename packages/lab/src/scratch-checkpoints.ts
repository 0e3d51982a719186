import type { CheckpointStore } from "@engram/transformer";
import type { PartScratch } from "./claim.ts";

const INDEX = "checkpoints.json";

/**
 * Keeps a training's checkpoints with the part that trains. One run of an experiment at a time is the caller's to see to;
 * two that write here write the same.
 */
export function scratchCheckpoints(scratch: PartScratch): CheckpointStore {
  const list = async (): Promise<readonly string[]> => {
    const index = await scratch.read(INDEX);
    return index === undefined ? [] : (JSON.parse(new TextDecoder().decode(index)) as readonly string[]);
  };
  const setList = (names: Iterable<string>) =>
    scratch.write(INDEX, new TextEncoder().encode(JSON.stringify([...new Set(names)])));
  return {
    claim: async () => ({ release: async () => undefined }),
    list,
    write: async (name, blocks) => {
      const taken: Uint8Array<ArrayBuffer>[] = [];
      for await (const block of blocks) taken.push(block.slice());
      await scratch.write(name, new Uint8Array(await new Blob(taken).arrayBuffer()));
      // After the file: a name in the index is a file that is whole.
      await setList([...(await list()), name]);
    },
    open: async (name) => {
      const bytes = await scratch.read(name);
      if (bytes === undefined) return undefined;
      return {
        sizeBytes: bytes.length,
        read: async (offset, length) => bytes.slice(offset, offset + length) as Uint8Array<ArrayBuffer>,
        [Symbol.asyncDispose]: async () => undefined,
      };
    },
    remove: async (name) => {
      await setList((await list()).filter((each) => each !== name));
      await scratch.remove(name);
    },
  };
}

/** Removes all checkpoints of a part that is done, those of earlier processes too. */
export async function discardCheckpoints(scratch: PartScratch): Promise<void> {
  const store = scratchCheckpoints(scratch);
  for (const name of await store.list()) await store.remove(name);
  await scratch.remove(INDEX);
}
