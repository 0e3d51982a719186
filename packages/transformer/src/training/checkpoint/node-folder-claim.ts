/**
 * @file Who may write to a folder: the process that listens on a socket in it. The system closes a process's sockets
 * however it ends, so a socket that refuses is dead for ever, and nothing has to be believed of a file that was left.
 *
 * With one name for all, two starters may both find a dead socket, and the second removes the first one's new one. Here
 * each has a name of its own: it listens under a temporary name, renames the socket to a published one, and only then
 * looks who else is published. Of two processes one publishes second and sees the other, so two owners can not be; two
 * that see each other both withdraw and try again after a random pause. A dead name never comes back, so anybody may
 * remove it. On Windows a named pipe does all of that itself.
 */
import { createHash, randomBytes, randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, realpath, rename, rm, symlink } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { OutsideError } from "@engram/tensor";
import type { StoreClaim } from "./checkpoint-store.ts";

const PUBLISHED = /^(\d+)-[0-9a-f]{12}\.sock$/;
/** An address of a socket has 104 bytes on macOS, the terminating zero among them. */
const MAXIMUM_ADDRESS_BYTES = 103;
const ATTEMPTS = 20;
/** An owner that computes answers when its step is done; that it accepts is enough to know that it lives. */
const ANSWER_MS = 2_000;

/** Claims a folder that exists. Throws `checkpoints.held`, naming the process that has it. */
export async function claimFolder(folder: string): Promise<StoreClaim> {
  const real = await realpath(folder);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const server = new AnsweringServer();
    const claimed =
      process.platform === "win32"
        ? await claimAddress(server, pipeOf(real))
        : await claimBySocket(server, join(real, ".held"));
    if ("release" in claimed) {
      server.state = "owner";
      return claimed;
    }
    if (claimed.state !== "claiming") throw held(folder, claimed.who);
    await sleep(randomInt(5, 60));
  }
  throw held(folder, "several that all want to begin");
}

function held(folder: string, who: string): OutsideError {
  const message = `another training writes to ${folder}: process ${who}`;
  return new OutsideError("checkpoints.held", { message, retryable: true });
}

/** Somebody else at the folder. */
interface Other {
  readonly state: string;
  readonly who: string;
}

/** Says in one line who listens, and whether it owns the folder or only tries to. */
export class AnsweringServer {
  state: "claiming" | "owner" = "claiming";
  readonly server: Server;

  constructor() {
    this.server = createServer((socket) => {
      socket.on("error", () => socket.destroy());
      socket.end(`${this.state} ${process.pid}`);
    });
    // A folder that is held must not keep a program from ending.
    this.server.unref();
  }

  async listen(address: string): Promise<void> {
    this.server.listen(address);
    await once(this.server, "listening");
  }
}

async function claimBySocket(server: AnsweringServer, sockets: string): Promise<StoreClaim | Other> {
  await mkdir(sockets, { recursive: true });
  const id = `${process.pid}-${randomBytes(6).toString("hex")}`;
  const published = `${id}.sock`;
  const release = async () => {
    await rm(join(sockets, published), { force: true });
    server.server.close();
  };
  try {
    await withShortAddress(sockets, `${id}.tmp`, (address) => server.listen(address));
    await rename(join(sockets, `${id}.tmp`), join(sockets, published));
    const other = await findOther(sockets, published);
    if (other === undefined) return { release };
    await release();
    return other;
  } catch (error) {
    await release();
    throw error;
  }
}

async function findOther(sockets: string, own: string): Promise<Other | undefined> {
  for (const name of await readdir(sockets)) {
    const processId = PUBLISHED.exec(name)?.[1];
    if (processId === undefined || name === own) continue;
    const other = await withShortAddress(sockets, name, (address) => ask(address, processId));
    if (other !== undefined) return other;
    await rm(join(sockets, name), { force: true });
  }
  return undefined;
}

/** Undefined where nobody listens. */
async function ask(address: string, processId: string): Promise<Other | undefined> {
  const socket = connect(address);
  socket.setTimeout(ANSWER_MS, () => socket.destroy());
  try {
    await once(socket, "connect");
  } catch (error) {
    socket.destroy();
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ECONNREFUSED" || code === "ENOENT") return undefined;
    // Too busy to accept, or hung up in the act: in doubt somebody is there.
    if (code === "EAGAIN" || code === "ECONNRESET") return { state: "claiming", who: processId };
    throw error;
  }
  const answer = await text(socket).catch(() => "");
  const [state = "", who = ""] = answer.split(" ");
  return who === "" ? { state: "busy", who: processId } : { state, who };
}

/** The named pipe that stands for a folder on Windows, where upper and lower case are the same. */
function pipeOf(folder: string): string {
  const hash = createHash("sha256").update(folder.toLowerCase()).digest("hex");
  return `\\\\.\\pipe\\engram-checkpoints-${hash.slice(0, 32)}`;
}

/** At an address that the system gives to one process at a time and takes back when it ends: the first has it. */
export async function claimAddress(server: AnsweringServer, address: string): Promise<StoreClaim | Other> {
  try {
    await server.listen(address);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Windows denies access to the name of a pipe that somebody else has made.
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    return (await ask(address, "")) ?? { state: "claiming", who: "" };
  }
  return {
    release: async () => {
      server.server.close();
    },
  };
}

/** Where the path is too long for an address, through a link of our own that is gone afterwards. */
async function withShortAddress<T>(
  folder: string,
  name: string,
  work: (address: string) => Promise<T>,
): Promise<T> {
  const path = join(folder, name);
  if (Buffer.byteLength(path) <= MAXIMUM_ADDRESS_BYTES) return work(path);
  const temporary = await mkdtemp(join(tmpdir(), "engram-"));
  try {
    await symlink(folder, join(temporary, "d"), "dir");
    return await work(join(temporary, "d", name));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
