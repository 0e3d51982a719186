import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MANIFEST_FILE, type ModelManifest } from "@engram/models/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tabModelsOf } from "./tab-models.ts";

const WEIGHTS = "0123456789";
let modelsFolder: string;

async function install(name: string): Promise<void> {
  const folder = join(modelsFolder, name);
  await mkdir(join(folder, "onnx"), { recursive: true });
  await writeFile(join(folder, "onnx", "model_q4.onnx"), WEIGHTS);
  const manifest: ModelManifest = {
    format: "engram/model@1",
    dtype: "q4",
    licence: "Apache-2.0",
    source: { kind: "folder" },
    pulled: "2026-11-23T12:00:00Z",
    files: [{ path: "onnx/model_q4.onnx", sizeBytes: WEIGHTS.length, sha256: "a".repeat(64) }],
  };
  await writeFile(join(folder, MANIFEST_FILE), JSON.stringify(manifest));
}

beforeAll(async () => {
  modelsFolder = await mkdtemp(join(tmpdir(), "engram-tab-models-"));
  await install("SmolLM2-135M-Instruct");
  await install("SmolLM2-1.7B-Instruct");
  await install("Unheard-of-1B");
});

afterAll(() => rm(modelsFolder, { recursive: true, force: true }));

test("only a model that was seen to run in a tab is given out, with the files of its manifest", async () => {
  const models = await tabModelsOf({ modelsFolder }).list();
  expect(models.map(({ name, identity, licence }) => [name, identity, licence])).toEqual([
    ["SmolLM2-135M-Instruct", "SmolLM2-135M-Instruct q4 sha256:aaaaaaaaaaaa", "Apache-2.0"],
  ]);
  expect(models[0]?.files.map(({ path }) => path)).toEqual(["onnx/model_q4.onnx"]);
  expect(await tabModelsOf({ modelsFolder: join(modelsFolder, "none") }).list()).toEqual([]);
});

test("a file is opened as it was stored, and not once it has another length or is gone", async () => {
  const models = tabModelsOf({ modelsFolder });
  const [model] = await models.list();
  const file = model?.files[0];
  if (model === undefined || file === undefined) throw new Error("a model must be there");
  const body = await models.open(model, file);
  expect(await new Response(body).text()).toBe(WEIGHTS);
  const path = join(modelsFolder, model.name, file.path);
  await truncate(path, 4);
  expect(await models.open(model, file)).toBeUndefined();
  await rm(path);
  expect(await models.open(model, file)).toBeUndefined();
});
