import { expect, test } from "vitest";
import { importBinding } from "./import-binding.ts";

test("a package that is not installed is refused with the command that installs it", async () => {
  const load = () => Promise.reject(new Error("Cannot find package 'onnxruntime-node'"));
  await expect(importBinding("onnxruntime-node", "1.30.0", load)).rejects.toMatchObject({
    code: "runtime.missing",
    message: expect.stringContaining("npm install onnxruntime-node@1.30.0"),
  });
});
