import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** Written beside a model's files when all of them are there: without it, a folder is no model. */
export const MANIFEST_FILE = "engram-model.json";

/** A file of a model, inside its folder. */
const FilePath = z.string().regex(/^(?:onnx\/)?[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/u);

const StoredFile = z.object({
  path: FilePath,
  sizeBytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});

const ManifestSchema = z.object({
  format: z.literal("engram/model@1"),
  /** Of its weights, as their file's name says. */
  dtype: z.string().regex(/^[a-z0-9]{1,12}$/u),
  /** An SPDX name; null where nobody said it. */
  licence: z.string().max(100).nullable(),
  source: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("hub"),
      host: z.string(),
      repository: z.string(),
      revision: z.string(),
    }),
    z.object({ kind: z.literal("folder") }),
  ]),
  pulled: z.iso.datetime(),
  files: z.array(StoredFile).min(1),
});

/** What is known of a model that is stored here: where it came from, and each file as it then was. */
export type ModelManifest = z.infer<typeof ManifestSchema>;
export type StoredFile = z.infer<typeof StoredFile>;

/** The manifest in a folder; undefined where there is none, or none that can be read. */
export async function readManifest(folder: string): Promise<ModelManifest | undefined> {
  let text: string;
  try {
    text = await readFile(join(folder, MANIFEST_FILE), "utf8");
  } catch (error) {
    const isAbsent =
      error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code));
    if (isAbsent) return undefined;
    throw error;
  }
  return parseManifest(text);
}

function parseManifest(text: string): ModelManifest | undefined {
  try {
    return ManifestSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** As it is written to disk. */
export function manifestText(manifest: ModelManifest): string {
  return `${JSON.stringify(ManifestSchema.parse(manifest), null, 2)}\n`;
}
