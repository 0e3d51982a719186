import { statfs } from "node:fs/promises";
import { arch, availableParallelism, cpus } from "node:os";
import { dirname } from "node:path";
import { getHeapStatistics } from "node:v8";
import type { Machine } from "@engram/lab/node";

/** The machine that this process runs on. */
export const thisMachine: Machine = {
  get name() {
    const cores = availableParallelism();
    const model = cpus()[0]?.model.trim().replace(/\s+/g, " ") ?? "";
    const parts = [`${process.platform} ${arch()}`, model, `${cores} ${cores === 1 ? "core" : "cores"}`];
    return parts.filter((part) => part !== "").join(", ");
  },
  get threads() {
    return availableParallelism();
  },
  // Rows of experiments lie in the heap, which ends before the machine's memory may.
  freeMemory: () => Math.min(process.availableMemory(), getHeapStatistics().total_available_size),
  freeDisk,
};

/** The folder may not be there yet: then the nearest one above it tells. */
async function freeDisk(folder: string): Promise<number> {
  const found = await statfs(folder).catch(() => undefined);
  if (found !== undefined) return found.bavail * found.bsize;
  return dirname(folder) === folder ? 0 : freeDisk(dirname(folder));
}
