import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { CatalogueModel } from "../catalogue.ts";
import { brokenOff, type FakeHub, fakeHub, html, json, REVISION, redirect } from "../testing/fake-hub.ts";
import { TINY_FILES, temporaryStore } from "../testing/temporary-store.ts";
import { mayFollow } from "./hub-request.ts";
import { findWrongChecksum, listInstalledModels, modelIdentity } from "./installed-models.ts";
import { inspectHub, pullFromHub } from "./pull-from-hub.ts";
import { type ModelStore, removeModel } from "./store-model.ts";

const TINY: CatalogueModel = {
  name: "Tiny-Instruct",
  repository: "someone/tiny",
  dtype: "q4",
  licence: "Apache-2.0",
  parameters: 1,
  aboutBytes: 1000,
  tried: null,
};
const WEIGHTS = "onnx/model_q4.onnx";
const bytes = Buffer.from(TINY_FILES[WEIGHTS] ?? "");

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function newStore(changes: Partial<ModelStore> = {}): Promise<ModelStore> {
  const store = await temporaryStore(changes);
  folders.push(store.folder);
  return store;
}

const newHub = (): FakeHub => fakeHub(TINY.repository, TINY_FILES);

async function pull(store: ModelStore, hub: FakeHub, signal?: AbortSignal) {
  const progress: number[] = [];
  const found = await inspectHub(hub, TINY, signal);
  const model = await pullFromHub(store, hub, found, {
    ...(signal === undefined ? {} : { signal }),
    report: ({ doneBytes }) => progress.push(doneBytes),
  });
  return { model, progress, found };
}

test("what is needed to run a model is pulled at one commit, compared, and named with its checksums", async () => {
  const store = await newStore();
  const hub = newHub();
  const { model, progress, found } = await pull(store, hub);
  const paths = ["config.json", "tokenizer.json", "tokenizer_config.json", WEIGHTS];
  expect(model.manifest.files.map(({ path }) => path).sort()).toEqual([...paths].sort());
  expect(model.manifest).toMatchObject({
    dtype: "q4",
    licence: "Apache-2.0",
    source: { kind: "hub", host: "hub.example.org", repository: "someone/tiny", revision: REVISION },
    pulled: "2026-11-23T12:00:00.000Z",
  });
  expect(await readFile(join(model.folder, WEIGHTS), "utf8")).toBe(TINY_FILES[WEIGHTS]);
  expect(progress.at(-1)).toBe(found.sizeBytes);
  expect(await listInstalledModels(store.folder)).toEqual([model]);
  expect(await findWrongChecksum(model)).toBeUndefined();
  expect(modelIdentity(model)).toMatch(/^Tiny-Instruct q4 sha256:[0-9a-f]{12}$/);
  // The large file came from the hub's other host, where it was sent to; nothing else was asked there.
  expect(hub.asked.filter((address) => address.startsWith("https:"))).toEqual([
    `https://us.cdn.hf.co/repo/resolve/${REVISION}/${WEIGHTS}`,
  ]);
});

test("a pull that breaks off goes on where it was, in the same call and in the next one", async () => {
  const store = await newStore();
  const hub = newHub();
  hub.failOnce.set(`repo/resolve/${REVISION}/${WEIGHTS}`, () => brokenOff(bytes, 400));
  const { model } = await pull(store, hub);
  expect(hub.asked.at(-1)).toBe(`https://us.cdn.hf.co/repo/resolve/${REVISION}/${WEIGHTS} bytes=400-`);
  expect(await findWrongChecksum(model)).toBeUndefined();

  const again = newHub();
  const stop = new AbortController();
  again.failOnce.set(`repo/resolve/${REVISION}/${WEIGHTS}`, () => {
    stop.abort(new Error("Ctrl-C"));
    return brokenOff(bytes, 700);
  });
  const other = await newStore();
  await expect(pull(other, again, stop.signal)).rejects.toThrow("Ctrl-C");
  expect(await listInstalledModels(other.folder)).toEqual([]);
  await pull(other, again);
  expect(await listInstalledModels(other.folder)).toHaveLength(1);
  expect(again.asked.filter((address) => address.endsWith("config.json"))).toHaveLength(2);
});

test("halves of two commits never become one file", async () => {
  const store = await newStore();
  const unfinished = join(store.folder, ".unfinished", TINY.name, "onnx");
  await pull(store, newHub()).then(() => removeModel(store, TINY.name));
  const { mkdir } = await import("node:fs/promises");
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, "..", "engram-revision.txt"), "another commit");
  await writeFile(join(unfinished, "model_q4.onnx.part"), "x".repeat(500));
  const hub = newHub();
  const { model } = await pull(store, hub);
  expect(hub.asked.at(-1)).not.toContain("bytes=");
  expect(await findWrongChecksum(model)).toBeUndefined();
});

test.each<[string, (hub: FakeHub) => void, string]>([
  [
    "other bytes",
    (hub) => hub.failOnce.set(WEIGHTS, () => new Response("9".repeat(1000))),
    "model.checksum-wrong",
  ],
  [
    "too many bytes",
    (hub) => hub.failOnce.set(WEIGHTS, () => new Response("9".repeat(1001))),
    "model.checksum-wrong",
  ],
  [
    "another small file",
    (hub) => hub.failOnce.set("/config.json", () => new Response('{"model_type": "LLAMA"}')),
    "model.checksum-wrong",
  ],
  ["HTML for a file", (hub) => hub.failOnce.set(WEIGHTS, html), "model.hub-malformed"],
  ["HTML for the list", (hub) => hub.failOnce.set("/revision/main", html), "model.hub-malformed"],
  [
    "JSON that is no list",
    (hub) => hub.failOnce.set(`/tree/${REVISION}`, () => json({ error: "x" })),
    "model.hub-malformed",
  ],
  [
    "a sign-in",
    (hub) => hub.failOnce.set("/revision/main", () => new Response(null, { status: 401 })),
    "model.hub-refused",
  ],
  [
    "no such repository",
    (hub) => hub.failOnce.set("/revision/main", () => new Response(null, { status: 404 })),
    "model.hub-refused",
  ],
  ["no weights of that kind", (hub) => hub.files.delete(WEIGHTS), "model.hub-refused"],
  [
    "a failure of its own",
    (hub) => hub.failOnce.set("/revision/main", () => new Response(null, { status: 503 })),
    "model.hub-failed",
  ],
  [
    "a host of somebody else",
    (hub) => hub.failOnce.set(WEIGHTS, () => redirect("https://cdn.example.com/x")),
    "model.hub-redirect-refused",
  ],
  [
    "an open line",
    (hub) => hub.failOnce.set(WEIGHTS, () => redirect("http://cdn.hf.co/x")),
    "model.hub-redirect-refused",
  ],
  [
    "its own machine",
    (hub) => hub.failOnce.set(WEIGHTS, () => redirect("http://127.0.0.1/x")),
    "model.hub-redirect-refused",
  ],
  [
    "no network",
    (hub) => hub.failOnce.set("/revision/main", () => Promise.reject(noConnection())),
    "model.hub-unreachable",
  ],
])("a hub that answers with %s: nothing is stored", async (_, spoil, code) => {
  const store = await newStore();
  const hub = newHub();
  spoil(hub);
  await expect(pull(store, hub)).rejects.toMatchObject({ code });
  expect(await listInstalledModels(store.folder)).toEqual([]);
  // What was wrong is not kept, so the next pull succeeds.
  if (code !== "model.hub-refused") expect((await pull(store, hub)).model.name).toBe(TINY.name);
});

function noConnection(): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ENOTFOUND" }) });
}

test("a hub that sends us round in circles is left", async () => {
  const hub = newHub();
  const round = { ...hub, fetch: () => Promise.resolve(redirect("https://hub.example.org/api/again")) };
  await expect(inspectHub(round, TINY)).rejects.toMatchObject({ code: "model.hub-redirect-refused" });
});

test.each([
  ["https://hub.example.org/other", true],
  ["https://cdn-lfs-us-1.hf.co/x?y", true],
  ["https://cas-bridge.xethub.hf.co/x", true],
  ["https://cdn-lfs.huggingface.co/x", true],
  ["https://hf.co.example.org/x", false],
  ["https://evilhf.co/x", false],
  ["https://user:key@cdn.hf.co/x", false],
  ["https://cdn.hf.co:8443/x", false],
  ["http://hub.example.org/other", false],
])("the hub may send us on to %s: %s", (address, may) => {
  expect(mayFollow(new URL("https://hub.example.org"), new URL(address))).toBe(may);
});

test("a disk without room is said before anything is pulled", async () => {
  const store = await newStore({ freeDisk: () => Promise.resolve(10) });
  const hub = newHub();
  await expect(pull(store, hub)).rejects.toMatchObject({
    code: "model.disk-short",
    facts: { neededBytes: 1000 + 23 + 13 + 21, freeBytes: 10 },
  });
  expect(hub.asked).toHaveLength(2);
});

test("of two that pull the same model one waits, and says for whom", async () => {
  const store = await newStore();
  const hub = newHub();
  const first = pull(store, hub);
  const second = pull(store, newHub());
  const outcomes = await Promise.allSettled([first, second]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = outcomes.find((outcome) => outcome.status === "rejected");
  expect(refused?.reason).toMatchObject({ code: "model.in-use", facts: { processId: 4711 } });
  expect(await listInstalledModels(store.folder)).toHaveLength(1);
});

test("a model is replaced as a whole, and removed as a whole", async () => {
  const store = await newStore();
  const { model } = await pull(store, newHub());
  await writeFile(join(model.folder, WEIGHTS), "9".repeat(1000));
  expect(await findWrongChecksum(model)).toMatchObject({ file: { path: WEIGHTS } });
  await pull(store, newHub());
  expect(await findWrongChecksum(model)).toBeUndefined();
  await writeFile(join(model.folder, WEIGHTS), "short");
  expect(await findWrongChecksum(model)).toMatchObject({ found: "5 bytes" });
  await rm(join(model.folder, WEIGHTS));
  expect(await findWrongChecksum(model)).toEqual({
    file: expect.objectContaining({ path: WEIGHTS }) as unknown,
  });
  expect(await removeModel(store, TINY.name)).toBe(true);
  expect(await removeModel(store, TINY.name)).toBe(false);
  expect(await readdir(join(store.folder, ".unfinished"))).toEqual([]);
});
