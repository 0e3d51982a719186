/**
 * @file Who owns a folder: the process that listens on a socket in it.
 *
 * The system closes a process's sockets however it ends, so a socket that refuses is dead for ever, and one that
 * listens has a living owner. What goes wrong in the usual scheme (one fixed name; whoever finds it dead removes it and
 * binds it again) is that two may find it dead, and the second removes the first one's new socket. Here every process
 * has a socket of its own name:
 *
 * 1. It listens under a temporary name and then renames the socket to its published one, so that whatever is
 *    published listens already.
 * 2. Only then it looks who else is published. Another one alive: it withdraws and begins anew after a random pause.
 *    Nobody: it owns the folder, for as long as its socket is published.
 *
 * Of two processes one publishes second, and it sees the first: two owners at a time can not be. A dead socket may be
 * removed by anybody at any time, since its name never comes back.
 */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmod, readdir, rename, rm, stat } from "node:fs/promises";
import { type Server, Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { makeFolder } from "../make-folder.ts";
import type { Claim, Claims, LiveDoor } from "./claim.ts";
import { withShortPath } from "./short-socket-path.ts";

const PUBLISHED = /^(\d+)-[0-9a-f]{12}\.sock$/;
const TEMPORARY = /^\d+-[0-9a-f]{12}\.tmp$/;
/** A process that has been at the two steps before publishing for this long was killed there. */
const TEMPORARY_MS = 60_000;

/** A published socket that somebody listens on. */
interface LiveSocket extends LiveDoor {
  readonly name: string;
  readonly processId: number;
}

/** Agrees on the owner of a folder by sockets in `sockets`, a folder inside it for nothing else. */
export function claimsInFolder(sockets: string): Claims {
  return {
    async find() {
      await makeFolder(sockets);
      const [live] = await findLiveSockets(sockets);
      return live;
    },
    claim: (server, processId) => claimFolder(sockets, server, processId),
  };
}

/** The sockets in the folder on which somebody listens, but for one name. Removes the dead ones that it meets. */
async function findLiveSockets(folder: string, except?: string): Promise<LiveSocket[]> {
  const live: LiveSocket[] = [];
  for (const name of await readdir(folder)) {
    if (TEMPORARY.test(name)) await removeAbandoned(join(folder, name));
    const processId = Number(PUBLISHED.exec(name)?.[1]);
    if (Number.isNaN(processId) || name === except) continue;
    const socket = socketAt(folder, name, processId);
    if (await isListening(socket)) live.push(socket);
    else await rm(join(folder, name), { force: true });
  }
  return live;
}

function socketAt(folder: string, name: string, processId: number): LiveSocket {
  return {
    name,
    processId,
    connect: (dial) =>
      withShortPath(folder, name, async (path) => {
        await once(dial(path), "connect");
      }),
  };
}

async function removeAbandoned(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && Date.now() - found.mtimeMs > TEMPORARY_MS) await rm(path, { force: true });
}

async function isListening(socket: LiveSocket): Promise<boolean> {
  // macOS refuses where Linux says EAGAIN: when a busy process's queue of waiting clients is full. So the word of a
  // process that seems to live is doubted a few times; its number may also have gone to another one meanwhile.
  const attempts = isOtherLivingProcess(socket.processId) ? 5 : 1;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (attempt > 1) await sleep(100);
    const answer = await probe(socket);
    if (answer !== "refused") return answer === "accepted";
  }
  return false;
}

async function probe(socket: LiveSocket): Promise<"accepted" | "refused" | "gone"> {
  const connection = new Socket();
  // The other end may hang up while this one is still tidying up after having connected.
  connection.on("error", () => connection.destroy());
  try {
    await socket.connect((path) => connection.connect(path));
    return "accepted";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ECONNREFUSED") return "refused";
    if (code === "ENOENT") return "gone";
    // Too busy to accept, or hung up in the act of accepting: in doubt somebody is there.
    if (code === "EAGAIN" || code === "ECONNRESET") return "accepted";
    throw error;
  } finally {
    connection.destroy();
  }
}

function isOtherLivingProcess(processId: number): boolean {
  if (processId === process.pid) return false;
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function claimFolder(folder: string, server: Server, processId: number): Promise<Claim | undefined> {
  const id = `${processId}-${randomBytes(6).toString("hex")}`;
  const name = `${id}.sock`;
  await withShortPath(folder, `${id}.tmp`, (path) => listen(server, path));
  const release = async () => {
    await rm(join(folder, name), { force: true });
    server.close();
  };
  try {
    await chmod(join(folder, `${id}.tmp`), 0o600);
    await rename(join(folder, `${id}.tmp`), join(folder, name));
    const others = await findLiveSockets(folder, name);
    if (others.length === 0) return { door: socketAt(folder, name, processId), release };
  } catch (error) {
    await release();
    throw error;
  }
  await release();
  return undefined;
}

async function listen(server: Server, path: string): Promise<void> {
  server.listen(path);
  await once(server, "listening");
}
