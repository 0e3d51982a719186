import { createServer, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { claimsAtAddress, pipeOfFolder } from "./exclusive-address.ts";

// Linux has addresses of the same kind as the pipes of Windows: the system's own, which end with their process.
const isLinux = process.platform === "linux";

test.runIf(isLinux)("the first to claim an address has it until it gives it back", async () => {
  const claims = claimsAtAddress(`\0engram-test-${process.pid}`);
  expect(await claims.find()).toBeUndefined();
  const server = createServer((socket) => socket.on("error", () => socket.destroy()).end("owner"));
  const claim = await claims.claim(server, 1);
  expect(await claims.claim(createServer(), 2)).toBeUndefined();
  const socket = new Socket();
  await (await claims.find())?.connect((path) => socket.connect(path));
  expect(await text(socket)).toBe("owner");
  await claim?.release();
  expect(await claims.find()).toBeUndefined();
  await (await claims.claim(createServer(), 2))?.release();
});

test("two names of one folder on Windows are one pipe, and two folders are two", () => {
  expect(pipeOfFolder("C:\\Users\\Ada\\Engram")).toBe(pipeOfFolder("c:\\users\\ada\\engram"));
  expect(pipeOfFolder("C:\\a")).not.toBe(pipeOfFolder("C:\\b"));
  expect(pipeOfFolder("C:\\a")).toMatch(/^\\\\\.\\pipe\\engram-[0-9a-f]{32}$/);
});
