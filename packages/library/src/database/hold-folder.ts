import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { claimsAtAddress, pipeOfFolder } from "./embedded/exclusive-address.ts";
import { claimsInFolder } from "./embedded/folder-claim.ts";
import { makeFolder } from "./make-folder.ts";

/** This process has the folder until it gives it up or ends, however it ends; or another one has it. */
export type FolderHold =
  | { readonly isHeld: true; readonly release: () => Promise<void> }
  | { readonly isHeld: false; readonly processId?: number };

const ATTEMPTS = 6;
/** Two who begin in the same moment both step back, and come again after different pauses. */
const PAUSE_MS = 120;

/** Takes a folder for this process alone. What lies in it is nobody's business but its holder's. */
export async function holdFolder(path: string, random: () => number = Math.random): Promise<FolderHold> {
  const folder = resolve(path);
  await makeFolder(folder);
  const claims =
    process.platform === "win32"
      ? claimsAtAddress(pipeOfFolder(folder))
      : claimsInFolder(join(folder, "holder"));
  let processId: number | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const holder = await claims.find();
    if (holder === undefined) {
      const server = createServer((socket) => socket.destroy());
      const claim = await claims.claim(server, process.pid);
      if (claim !== undefined) return { isHeld: true, release: claim.release };
    } else processId = holder.processId;
    await sleep(PAUSE_MS * (0.5 + random()));
  }
  return { isHeld: false, ...(processId === undefined ? {} : { processId }) };
}
