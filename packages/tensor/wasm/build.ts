/**
 * @file Compiles assembly/kernel.ts (AssemblyScript) to the bytes in ../src/training/kernel.generated.ts.
 * Run by hand after a change: `node packages/tensor/wasm/build.ts`. A test checks that the bytes are current.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import asc from "assemblyscript/asc";

const SOURCE = join(import.meta.dirname, "assembly", "kernel.ts");
const TARGET = join(import.meta.dirname, "..", "src", "training", "kernel.generated.ts");

/** The compiled module; the compiler's version is pinned, so the same source gives the same bytes. */
export async function compileKernel(): Promise<Uint8Array> {
  let compiled: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    // No runtime and no abort: the module imports nothing but the memory, which threads share.
    [
      "kernel.ts",
      "--outFile",
      "kernel.wasm",
      "-O3",
      "--noAssert",
      "--enable",
      "simd,threads",
      "--importMemory",
      "--sharedMemory",
      "--initialMemory",
      "1",
      "--maximumMemory",
      "65536",
      "--runtime",
      "stub",
      "--use",
      "abort=",
    ],
    {
      readFile: (name) => (name === "kernel.ts" ? readFileSync(SOURCE, "utf8") : null),
      writeFile: (name, contents) => {
        if (name === "kernel.wasm" && typeof contents !== "string") compiled = contents;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || compiled === undefined) {
    throw new Error(`the kernel does not compile: ${stderr.toString()}`, { cause: error });
  }
  return compiled;
}

/** The text of the generated file for a compiled module. */
export function generatedFile(kernel: Uint8Array): string {
  return `// Made by packages/tensor/wasm/build.ts from wasm/assembly/kernel.ts: change that, not this.
/** The WebAssembly module, in base64. */
export const KERNEL_BASE64 =
  "${Buffer.from(kernel).toString("base64")}";
`;
}

// Not import.meta.main: the oldest Node 24 that npm brings to some machines does not know it.
if (process.argv[1] === import.meta.filename) writeFileSync(TARGET, generatedFile(await compileKernel()));
