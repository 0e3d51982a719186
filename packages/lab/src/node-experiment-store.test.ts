import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeExperimentStore } from "./node-experiment-store.ts";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "engram-experiments-"));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

const ID = "0123456789abcdef";
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (content: Uint8Array | undefined) => content && new TextDecoder().decode(content);

test("what is written is read back by another store, replaced as a whole, and gone when removed", async () => {
  const folder = await nodeExperimentStore(join(root, "a")).folder(ID);
  expect(await folder.read("x.csv")).toBeUndefined();
  await folder.write("x.csv", bytes("first, and long"));
  await folder.write("x.csv", bytes("second"));
  const other = await nodeExperimentStore(join(root, "a")).folder(ID);
  expect(textOf(await other.read("x.csv"))).toBe("second");
  expect(await readdir(join(root, "a", ID))).toEqual(["x.csv"]);
  await other.remove("x.csv");
  await other.remove("x.csv");
  expect(await folder.read("x.csv")).toBeUndefined();
});

test("only folders that are named like experiments are listed, in order; none where there is no folder", async () => {
  const store = nodeExperimentStore(join(root, "b"));
  expect(await store.list()).toEqual([]);
  for (const id of ["ffffffffffffffff", ID]) await (await store.folder(id)).write("x", bytes("x"));
  await mkdir(join(root, "b", "notes"));
  await writeFile(join(root, "b", "0000000000000000"), "a file");
  expect(await store.list()).toEqual([ID, "ffffffffffffffff"]);
});

test("asking for an experiment that was never begun leaves nothing behind", async () => {
  const store = nodeExperimentStore(join(root, "c"));
  expect(await (await store.folder(ID)).read("experiment.json")).toBeUndefined();
  expect(await readdir(root)).not.toContain("c");
});

test.each(["", "..", "../../etc", "0123456789ABCDEF", "0123456789abcdef/x", "0123456789abcde"])(
  "the id %j is no experiment's",
  async (id) => {
    await expect(nodeExperimentStore(root).folder(id)).rejects.toThrow("16 hexadecimal digits");
  },
);

test.each(["", "..", "../x", "a/b", "a\\b", ".hidden", "x.0123456789ab.tmp"])(
  "%j names no file of an experiment",
  async (name) => {
    const folder = await nodeExperimentStore(root).folder(ID);
    await expect(folder.read(name)).rejects.toThrow("name of a file");
    await expect(folder.write(name, bytes(""))).rejects.toThrow("name of a file");
  },
);

test("a disk that refuses is an outside error that says where", async () => {
  await writeFile(join(root, "file"), "in the way");
  const store = nodeExperimentStore(join(root, "file"));
  await expect(store.list()).rejects.toMatchObject({ name: "OutsideError", code: "disk.failed" });
  await expect((await store.folder(ID)).write("x", bytes("x"))).rejects.toMatchObject({
    code: "disk.failed",
    message: expect.stringContaining(ID) as string,
  });
});

test.runIf(process.platform === "linux")("a place where nobody may write is told apart", async () => {
  const folder = await nodeExperimentStore("/sys/engram").folder(ID);
  await expect(folder.write("x", bytes("x"))).rejects.toMatchObject({ code: "disk.read-only" });
});
