import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileKernel, generatedFile } from "../../wasm/build.ts";

test("building the kernel again gives the bytes in the repository", async () => {
  const generated = readFileSync(join(import.meta.dirname, "kernel.generated.ts"), "utf8");
  expect(generatedFile(await compileKernel())).toBe(generated);
});
