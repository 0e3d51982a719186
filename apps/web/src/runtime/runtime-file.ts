/** @file ONNX Runtime for browsers, put into the build as one compressed file that a page fetches when it trains. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const MODULE = "virtual:runtime-file";
const FILE = "onnxruntime-web/ort-wasm-simd-threaded.wasm";

/**
 * A plugin that gives `virtual:runtime-file`: the address and the sizes of the WebAssembly of ONNX Runtime. It is compressed by
 * gzip, which scripts can undo, and not named `.wasm`: the adapter would take half a minute to compress it twice, and keep all
 * three.
 */
export function runtimeFile(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  const folder = join(import.meta.dirname, "..", "..", ".svelte-kit", "runtime-file");
  const compressed = join(folder, "ort-wasm-simd-threaded.wasm.gz");
  return {
    name: "engram:runtime-file",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const whole = readFileSync(resolve(FILE));
      const bytes = gzipSync(whole, { level: 9 });
      mkdirSync(folder, { recursive: true });
      if (!existsSync(compressed) || !readFileSync(compressed).equals(bytes))
        writeFileSync(compressed, bytes);
      return `export { default as address } from ${JSON.stringify(`${compressed}?url`)};
export const sizeBytes = ${bytes.length};`;
    },
  };
}

const WITH_WEBGPU = "onnxruntime-web/webgpu";

/** What runs language models asks for that build, and works as well with the one that the pages serve. */
const WITH_WASM = "onnxruntime-web/wasm";

/**
 * For the builds of workers: they are given ONNX Runtime's WebAssembly by their page, so the bundle must not emit that file
 * again, 14 MB, for which the library has an address of its own; nor the library's other build, 27 MB, which nothing here uses.
 */
export function withoutRuntimeFiles(): Plugin {
  return {
    name: "engram:without-runtime-files",
    enforce: "pre",
    resolveId(id, importer) {
      if (id !== WITH_WEBGPU) return undefined;
      return importer?.includes("/@huggingface/") === true
        ? this.resolve(WITH_WASM, import.meta.filename)
        : `\0${WITH_WEBGPU}`;
    },
    load: (id) => (id === `\0${WITH_WEBGPU}` ? `throw new Error("this build has no WebGPU");` : undefined),
    transform: (code, id) =>
      id.includes("/onnxruntime-web/dist/")
        ? code.replace(
            /new URL\("(ort-wasm-[^"]+\.wasm)",\s*import\.meta\.url\)/g,
            `new URL("$1", location.href)`,
          )
        : undefined,
  };
}
