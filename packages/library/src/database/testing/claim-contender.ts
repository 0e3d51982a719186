/**
 * @file Claims a folder at every line of its standard input, and says `owner <process id>` or `attached to <process id>`; `two owners`
 * when it owns the folder although somebody else does. Arguments: the folder of sockets, the folder of the witness.
 */
import { writeFileSync } from "node:fs";
import { createServer, Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import type { LiveDoor } from "../embedded/claim.ts";
import { claimsInFolder } from "../embedded/folder-claim.ts";

const [, , folder = "", witnesses = ""] = process.argv;
const claims = claimsInFolder(folder);
const witness = join(witnesses, "witness");

/** What the owner of a door says; a contender that withdraws says nothing. */
async function ask(live: LiveDoor): Promise<string> {
  const socket = new Socket();
  socket.on("error", () => socket.destroy());
  try {
    await live.connect((path) => socket.connect(path));
    return await text(socket);
  } catch {
    return "";
  }
}

async function tryToOwn(): Promise<string | undefined> {
  const isOwner = Promise.withResolvers<boolean>();
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    void isOwner.promise.then((yes) => socket.end(yes ? "owner" : ""));
  });
  const claim = await claims.claim(server, process.pid);
  isOwner.resolve(claim !== undefined);
  if (claim === undefined) return undefined;
  try {
    writeFileSync(witness, String(process.pid), { flag: "wx" });
  } catch {
    return "two owners";
  }
  return `owner ${process.pid}`;
}

async function contend(): Promise<string> {
  for (;;) {
    const live = await claims.find();
    if (live !== undefined) {
      if ((await ask(live)) === "owner") return `attached to ${live.processId}`;
      continue;
    }
    const owned = await tryToOwn();
    if (owned !== undefined) return owned;
    await sleep(Math.random() * 50);
  }
}

process.stdout.write("ready\n");
createInterface({ input: process.stdin })
  .on("line", () => void contend().then((answer) => process.stdout.write(`${answer}\n`)))
  .on("close", () => process.exit());
