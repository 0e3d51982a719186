import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder that only this user may enter, and those above it that are missing. (Node's `recursive` answers on a
 * read-only disk that there is no such file, which would send the reader looking for the wrong thing.)
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && (await stat(path)).isDirectory()) return;
    if (code !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    // Once more and not `mkdir`, for another process may have been quicker.
    await makeFolder(path);
  }
}
