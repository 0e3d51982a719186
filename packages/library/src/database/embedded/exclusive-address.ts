import { createHash } from "node:crypto";
import { once } from "node:events";
import { Socket } from "node:net";
import type { Claims, LiveDoor } from "./claim.ts";

/** The named pipe of a folder on Windows, which has no sockets in folders. */
export function pipeOfFolder(folder: string): string {
  // Windows does not tell upper and lower case apart.
  const hash = createHash("sha256").update(folder.toLowerCase()).digest("hex");
  return `\\\\.\\pipe\\engram-${hash.slice(0, 32)}`;
}

/**
 * Who owns an address that the system gives to one process at a time and takes back when that process ends: a named
 * pipe of Windows. There is nothing to clean up and no race: the first to listen has it.
 */
export function claimsAtAddress(address: string): Claims {
  const door: LiveDoor = {
    connect: async (dial) => {
      await once(dial(address), "connect");
    },
  };
  return {
    async find() {
      return (await isListening(door)) ? door : undefined;
    },
    async claim(server) {
      server.listen(address);
      try {
        await once(server, "listening");
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        // Windows denies access to the name of a pipe that somebody else has made.
        if (code === "EADDRINUSE" || code === "EACCES") return undefined;
        throw error;
      }
      return {
        door,
        release: async () => {
          server.close();
        },
      };
    },
  };
}

async function isListening(door: LiveDoor): Promise<boolean> {
  const connection = new Socket();
  connection.on("error", () => connection.destroy());
  try {
    await door.connect((path) => connection.connect(path));
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ECONNREFUSED") return false;
    // All instances of the pipe are busy.
    if (code === "EBUSY" || code === "ECONNRESET") return true;
    throw error;
  } finally {
    connection.destroy();
  }
}
