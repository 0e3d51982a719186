import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { TINY_FILES, temporaryStore } from "../testing/temporary-store.ts";
import {
  findInstalledModel,
  findWrongChecksum,
  isModelName,
  listInstalledModels,
} from "./installed-models.ts";
import { MANIFEST_FILE } from "./manifest.ts";
import { chooseModelFiles } from "./model-files.ts";
import { inspectFolder, pullFromFolder } from "./pull-from-folder.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "engram-source-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function pull(name: string, folder: string) {
  const store = await temporaryStore();
  folders.push(store.folder);
  const found = await inspectFolder(name, folder);
  if (!found.ok) throw new Error(found.error.code);
  return { store, model: await pullFromFolder(store, found.value) };
}

test("a model is taken from a folder with its checksums, and keeps its own weights", async () => {
  const source = await folderOf(TINY_FILES);
  const { store, model } = await pull("Tiny", source);
  expect(model.manifest).toMatchObject({ dtype: "q4", licence: null, source: { kind: "folder" } });
  await rm(source, { recursive: true });
  expect(await findWrongChecksum(model)).toBeUndefined();
  expect(await findInstalledModel(store.folder, "Tiny")).toEqual(model);
  expect(await findInstalledModel(store.folder, "../Tiny")).toBeUndefined();
});

test.each(["smollm2-135m-instruct", "HuggingFaceTB/SmolLM2-135M-Instruct"])(
  "the licence of a model that the catalogue knows is known when it is called %s",
  async (name) => {
    const found = await inspectFolder(name, await folderOf(TINY_FILES));
    expect(found).toMatchObject({
      ok: true,
      value: { name: "SmolLM2-135M-Instruct", licence: "Apache-2.0", sizeBytes: 1057 },
    });
  },
);

test("a stored model can be carried to another machine, and what changed on the way is refused", async () => {
  const { model } = await pull("Tiny", await folderOf(TINY_FILES));
  const carried = await pull("Tiny", model.folder);
  expect(carried.model.manifest.files).toEqual(model.manifest.files);
  await writeFile(join(model.folder, "tokenizer.json"), '{"model": []}');
  await expect(pull("Tiny", model.folder)).rejects.toMatchObject({
    code: "model.damaged",
    facts: { model: "Tiny", file: "tokenizer.json" },
  });
});

test.each<[string, string, Readonly<Record<string, string>> | null, string]>([
  ["no folder", "Tiny", null, "model.folder-missing"],
  ["no weights", "Tiny", { ...TINY_FILES, "onnx/model_q4.onnx": "" }, "none"],
  ["no tokenizer", "Tiny", { "config.json": "{}" }, "model.folder-not-a-model"],
  ["a name that is a path", "../up", TINY_FILES, "model.name-unusable"],
  ["a name that hides", ".unfinished", TINY_FILES, "model.name-unusable"],
])("%s: what is wrong is said", async (_, name, files, code) => {
  const folder = files === null ? join(tmpdir(), "engram-nowhere") : await folderOf(files);
  const found = await inspectFolder(name, folder);
  expect(found.ok ? "none" : found.error.code).toBe(code);
});

test("a file is told from a folder that is not there", async () => {
  const file = join(await folderOf(TINY_FILES), "config.json");
  expect(await inspectFolder("Tiny", file)).toEqual({
    ok: false,
    error: { code: "model.folder-is-file", folder: file },
  });
});

test("a manifest that was altered makes no path of it a file elsewhere", async () => {
  const { store, model } = await pull("Tiny", await folderOf(TINY_FILES));
  const path = join(model.folder, MANIFEST_FILE);
  await writeFile(path, (await readFile(path, "utf8")).replace('"config.json"', '"../../config.json"'));
  expect(await listInstalledModels(store.folder)).toEqual([]);
  await writeFile(path, "{");
  expect(await listInstalledModels(store.folder)).toEqual([]);
});

test.each([
  ["SmolLM2-135M-Instruct", true],
  ["a", true],
  ["", false],
  ["a/b", false],
  ["a..b", false],
  ["a.", false],
  ["x".repeat(101), false],
])("%j is the name of a model: %s", (name, is) => {
  expect(isModelName(name)).toBe(is);
});

test("of weights that are there several times those that run well are chosen, with what lies beside them", () => {
  const base = ["config.json", "tokenizer.json", "tokenizer_config.json"];
  const of = (...weights: readonly string[]) => chooseModelFiles([...base, ...weights]);
  expect(of("onnx/model.onnx", "onnx/model_quantized.onnx")).toMatchObject({ dtype: "q8" });
  expect(of("onnx/model.onnx", "onnx/model.onnx_data")).toMatchObject({
    dtype: "fp32",
    paths: [...base, "onnx/model.onnx", "onnx/model.onnx_data"],
  });
  expect(of("onnx/decoder.onnx")).toEqual({ error: { missing: "onnx/model_q4.onnx" } });
  expect(chooseModelFiles([...base, "onnx/model.onnx"], "q4")).toEqual({
    error: { missing: "onnx/model_q4.onnx" },
  });
});
