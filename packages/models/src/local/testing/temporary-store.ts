import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ModelStore } from "../store/store-model.ts";

/** A store in a new temporary folder, for one process. */
export async function temporaryStore(changes: Partial<ModelStore> = {}): Promise<ModelStore> {
  const held = new Set<string>();
  let names = 0;
  return {
    folder: await mkdtemp(join(tmpdir(), "engram-models-")),
    now: () => new Date("2026-11-23T12:00:00Z"),
    freeDisk: () => Promise.resolve(1e9),
    hold: (folder) => {
      if (held.has(folder)) return Promise.resolve({ isHeld: false, processId: 4711 });
      held.add(folder);
      const release = (): Promise<void> => {
        held.delete(folder);
        return Promise.resolve();
      };
      return Promise.resolve({ isHeld: true, release });
    },
    randomName: () => {
      names += 1;
      return `r${names}`;
    },
    ...changes,
  };
}

/** The files of a model that no library could load, but any store can keep. */
export const TINY_FILES: Readonly<Record<string, string>> = {
  "config.json": '{"model_type": "llama"}',
  "tokenizer.json": '{"model": {}}',
  "tokenizer_config.json": '{"chat_template": ""}',
  "README.md": "# Tiny",
  "onnx/model.onnx": "w".repeat(4000),
  "onnx/model_q4.onnx": "0123456789".repeat(100),
};
