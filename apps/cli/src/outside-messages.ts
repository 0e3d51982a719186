import type { OutsideErrorCode } from "@engram/paper";
import { modelSentences } from "./model/model-messages.ts";

type Facts = Readonly<Record<string, string | number>>;

/** A fact with what stands before it, or nothing where it is not known. */
function fact(facts: Facts, name: string, before = " "): string {
  const value = facts[name];
  return value === undefined ? "" : `${before}${value}`;
}

/** Without a process nobody else was met: then this program itself was slow, as on a busy machine. */
function heldStore(facts: Facts): string {
  if (facts.processId === undefined && facts.reason === "silent") {
    return `The library${fact(facts, "folder", " in ")} took too long to open, as it may on a busy machine. Try again in a minute.`;
  }
  const holder = facts.processId === undefined ? "" : `, process ${facts.processId},`;
  return (
    `Another program${holder} holds the library${fact(facts, "folder", " in ")} and ` +
    `${facts.reason === "older-program" ? "is an older version of Engram" : "does not answer"}. ` +
    "Stop it and try again, or set ENGRAM_HOME to another folder."
  );
}

/** Where the library is: in a folder, or on a server. */
function whereIs(facts: Facts): string {
  return `${fact(facts, "folder", " in ")}${fact(facts, "host", " at ")}`;
}

/** PostgreSQL's codes tell an address where nobody answers from one that answers and lets nobody in. */
function unreachableStore(facts: Facts): string {
  const host = fact(facts, "host", " at ");
  const without = "without DATABASE_URL Engram uses its own.";
  switch (facts.reason) {
    case "3D000":
      return `The server${host} has no database${fact(facts, "database", ' "')}${facts.database === undefined ? "" : '"'}. Create it or correct DATABASE_URL; ${without}`;
    case "28000":
    case "28P01":
      return `The server${host} refused the login. Correct the user and the password in DATABASE_URL; ${without}`;
    default:
      return `The database${host} cannot be reached. Start it or correct DATABASE_URL; ${without}`;
  }
}

/** Where the folder itself is at fault, a look at the disk would find nothing. */
function failedDisk(facts: Facts): string {
  const folder = facts.folder ?? facts.path ?? "what was named";
  switch (facts.reason) {
    case "EEXIST":
    case "ENOTDIR":
      return `A file stands where the folder ${folder} should be. Move the file away, or name another folder (ENGRAM_HOME for the library, ENGRAM_MODELS for models).`;
    case "ENOENT":
      return `The folder ${folder} cannot be made, or was taken away. Name another with ENGRAM_HOME.`;
    default:
      return `The disk did not do what was asked${fact(facts, "path", " with ")}. Check the disk, then run the command again.`;
  }
}

/** A sentence for each thing that can go wrong outside this program. */
export const outsideSentences = {
  "network.unreachable": (facts) =>
    `${facts.host ?? "arXiv"} cannot be reached. Check the network and try again; --offline shows what is stored.`,
  "network.timeout": (facts) =>
    `${facts.host ?? "arXiv"} did not answer in time. Try again in a minute; --offline shows what is stored.`,
  "network.too-large": (facts) =>
    `The answer from ${facts.host ?? "arXiv"} is too large to be what was asked for. Try again later; if it stays, report it.`,
  "network.redirect-refused": (facts) =>
    `${facts.host ?? "arXiv"} sends us on to ${facts.target ?? facts.location ?? "another host"}, which is not in the settings, so nothing was asked there. ` +
    "Is a login page of the network in between? If the service moved, set ENGRAM_ARXIV_API_URL, ENGRAM_ARXIV_OAI_URL or ENGRAM_ARXIV_URL.",
  "network.offline": () =>
    "The network may not be used here and what was asked for is not stored. Leave out --offline to fetch it.",
  "source.busy": (facts) =>
    `${facts.host ?? "arXiv"} is busy and asks for a pause. Try again in a few minutes; what is stored can be read with --offline.`,
  "source.refused": (facts) =>
    `${facts.host ?? "arXiv"} refused the request${fact(facts, "status", " with status ")}. Try again later; if it stays, check the addresses that "engram doctor" prints.`,
  "source.malformed": (facts) =>
    `${facts.host ?? "arXiv"} answered something that cannot be read. Try again in a minute; if it stays, check the addresses that "engram doctor" prints.`,
  "disk.full": (facts) =>
    `The disk is full${fact(facts, "path", ": nothing more could be written to ")}. Free some space and run the command again; nothing that was stored is lost.`,
  "disk.read-only": (facts) =>
    `${facts.path ?? facts.folder ?? "A folder"} cannot be ${facts.access === "read" ? "read" : "written to"}. Choose another place (--out for results, ENGRAM_HOME for the library), or change its permissions.`,
  "disk.failed": failedDisk,
  "store.held": heldStore,
  "store.newer": (facts) =>
    `The library${whereIs(facts)} was written by a newer version of Engram${fact(facts, "stored", " (it is at ")}` +
    `${facts.stored === undefined ? "" : `, this program knows ${facts.known ?? "less"})`}. Update Engram, or set ${facts.host === undefined ? "ENGRAM_HOME to another folder" : "DATABASE_URL to another database"}.`,
  "store.unreachable": unreachableStore,
  "store.failed": (facts) =>
    `The library${fact(facts, "folder", " in ")} cannot be opened${fact(facts, "reason", ": ")}. ` +
    'Run "engram doctor"; the folder can be moved away, and a new library is made in its place.',
  "server.port-in-use": (facts) =>
    `Port${fact(facts, "port")} on ${facts.host ?? "this machine"} is in use. Choose another with --port (0 takes any that is free), or stop the other program.`,
  "server.address-refused": (facts) =>
    `This machine does not let us listen on ${facts.host ?? "that address"}${fact(facts, "port", ", port ")}. Choose another --host or a --port above 1023.`,
  ...modelSentences,
} as const satisfies Record<OutsideErrorCode, (facts: Facts) => string>;

/** What went wrong outside, and what to do next. */
export function outsideSentence(code: OutsideErrorCode, facts: Facts): string {
  return outsideSentences[code](facts);
}

/** Whether a code that was stored with a run is one of these. */
export function isOutsideCode(code: string): code is OutsideErrorCode {
  return Object.hasOwn(outsideSentences, code);
}
