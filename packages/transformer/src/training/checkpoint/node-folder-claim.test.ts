import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AnsweringServer, claimAddress, claimFolder } from "./node-folder-claim.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "engram-claim-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("an address, as Windows has them for pipes, belongs to the first, who says who it is", async () => {
  const address = process.platform === "win32" ? `\\\\.\\pipe\\engram-${process.pid}` : join(folder, "pipe");
  const owner = new AnsweringServer();
  const claim = await claimAddress(owner, address);
  if (!("release" in claim)) throw new Error("a free address must be given");
  const other = () => claimAddress(new AnsweringServer(), address);
  expect(await other()).toEqual({ state: "claiming", who: String(process.pid) });
  owner.state = "owner";
  expect(await other()).toEqual({ state: "owner", who: String(process.pid) });
  await claim.release();
  expect(await other()).toHaveProperty("release");
});

test("of ten that claim a folder at the same moment one has it, and the others are told who", async () => {
  const claims = await Promise.allSettled(Array.from({ length: 10 }, () => claimFolder(folder)));
  const refusals = claims.flatMap((claim) => (claim.status === "rejected" ? [String(claim.reason)] : []));
  expect(refusals).toHaveLength(9);
  for (const refusal of refusals) expect(refusal).toContain(`process ${process.pid}`);
});
