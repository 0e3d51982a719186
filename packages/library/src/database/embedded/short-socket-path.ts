import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A socket's address has 104 bytes on macOS and the BSDs, 108 on Linux, the terminating zero among them. */
const MAXIMUM_PATH_BYTES = 103;

/**
 * Binds to or connects to a socket whose path may be too long for an address: through a link to its folder, in a
 * temporary folder that is this process's own and gone afterwards. The socket itself stays where it is, so two
 * processes with different temporary folders still mean the same one.
 */
export async function withShortPath<T>(
  folder: string,
  name: string,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const path = join(folder, name);
  if (Buffer.byteLength(path) <= MAXIMUM_PATH_BYTES) return work(path);
  const temporary = await mkdtemp(join(shortTemporaryFolder(name), "engram-"));
  try {
    const link = join(temporary, "d");
    await symlink(folder, link, "dir");
    return await work(join(link, name));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function shortTemporaryFolder(name: string): string {
  const longest = join(tmpdir(), "engram-XXXXXX", "d", name);
  return Buffer.byteLength(longest) <= MAXIMUM_PATH_BYTES ? tmpdir() : dirname("/tmp/.");
}
