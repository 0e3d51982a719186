import { OutsideError } from "@engram/paper";
import pg from "pg";
import { expect, test } from "vitest";
import { EngineCrash } from "./embedded/engine-crash.ts";
import { isPassing, toOutsideError } from "./outside-errors.ts";

function sqlError(code: string): Error {
  return Object.assign(new pg.DatabaseError("text that nobody matches", 0, "error"), {
    code,
    severity: "ERROR",
  });
}
function systemError(code: string, syscall = "write"): Error {
  return Object.assign(new Error("text that nobody matches"), { code, syscall });
}
const crash = (complaint: string) =>
  new EngineCrash(complaint, { cause: undefined, output: Buffer.alloc(0) });

test.each([
  ["a full disk under PostgreSQL", sqlError("53100"), "disk.full", true, "53100"],
  ["a full disk under us", systemError("ENOSPC"), "disk.full", true, "ENOSPC"],
  ["a full disk that killed the engine", crash("No space left on device"), "disk.full", true, "53100"],
  ["a quota that is used up", systemError("EDQUOT"), "disk.full", true, "EDQUOT"],
  ["a read-only disk", systemError("EROFS"), "disk.read-only", false, "EROFS"],
  ["a folder of somebody else", systemError("EACCES"), "disk.read-only", false, "EACCES"],
  ["a file where a folder should be", systemError("ENOTDIR"), "disk.failed", false, "ENOTDIR"],
  ["a folder that was taken away", systemError("ENOENT", "open"), "disk.failed", false, "ENOENT"],
  ["a broken disk under PostgreSQL", sqlError("58030"), "disk.failed", true, "58030"],
  ["damaged data", sqlError("XX001"), "store.failed", false, "XX001"],
  [
    "an engine that can not start",
    crash("PANIC:  could not locate a valid checkpoint record"),
    "store.failed",
    true,
    "58000",
  ],
  [
    "nobody at the address",
    systemError("ECONNREFUSED", "connect"),
    "store.unreachable",
    true,
    "ECONNREFUSED",
  ],
  ["an owner that has just left", systemError("ENOENT", "connect"), "store.unreachable", true, "ENOENT"],
  ["no such host", systemError("ENOTFOUND", "getaddrinfo"), "store.unreachable", true, "ENOTFOUND"],
  ["a wrong password", sqlError("28P01"), "store.unreachable", false, "28P01"],
  ["no such database", sqlError("3D000"), "store.unreachable", false, "3D000"],
  ["too many connections", sqlError("53300"), "store.unreachable", true, "53300"],
  ["a server that is shutting down", sqlError("57P01"), "store.unreachable", true, "57P01"],
  ["a transaction that was idle too long", sqlError("25P03"), "store.unreachable", true, "25P03"],
])(
  "%s becomes an outside error with its code, whether a retry helps, and where",
  (_title, error, code, retryable, reason) => {
    expect(toOutsideError(error, { folder: "f" })).toMatchObject({
      code,
      retryable,
      facts: { folder: "f", reason },
      cause: error,
    });
  },
);

test("a connection that ended without any code is an unreachable store", () => {
  const translated = toOutsideError(new Error("Connection terminated unexpectedly"), { host: "h" });
  expect(translated).toBeInstanceOf(OutsideError);
  expect(translated).toMatchObject({ code: "store.unreachable", retryable: true, facts: { host: "h" } });
});

test.each([
  ["a broken constraint", sqlError("23505")],
  ["a wrong statement", sqlError("42601")],
  ["a bug of ours", new TypeError("x is not a function")],
  ["an outside error", new OutsideError("disk.full", { retryable: true })],
  ["what is no error", "a string"],
])("%s stays what it is", (_title, error) => {
  expect(toOutsideError(error, { folder: "f" })).toBe(error);
});

test.each([
  [systemError("ECONNREFUSED", "connect"), true],
  [systemError("ENOENT", "connect"), true],
  [sqlError("57P03"), true],
  [new Error("Connection terminated unexpectedly"), true],
  [systemError("ENOENT", "mkdir"), false],
  [sqlError("28P01"), false],
  [sqlError("53100"), false],
  [crash("FATAL"), false],
  [new OutsideError("store.unreachable", { retryable: true }), false],
])("another attempt to connect after %s helps: %s", (error, helps) => {
  expect(isPassing(error)).toBe(helps);
});
