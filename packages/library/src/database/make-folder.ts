import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder that only this user may enter, and those above it that are missing. (Node's `recursive` answers on a
 * read-only disk that there is no such file, which would send the reader looking for the wrong thing.)
 */
export async function makeFolder(path: string): Promise<void> {
  const missing = await tryToMake(path);
  if (missing === undefined) return;
  if (dirname(path) === path) throw missing;
  await makeFolder(dirname(path));
  // Once more and no further: a place that takes no folders, such as /proc, gives the same answer for ever.
  const stillMissing = await tryToMake(path);
  if (stillMissing !== undefined) throw stillMissing;
}

/** What the system says where a folder above is missing; undefined once the folder is there, whoever made it. */
async function tryToMake(path: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return error as NodeJS.ErrnoException;
    if (code !== "EEXIST" || !(await stat(path)).isDirectory()) throw error;
  }
  return undefined;
}
