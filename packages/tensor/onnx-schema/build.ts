/**
 * @file Makes `src/onnx/schema.generated.ts` from ONNX's published schema:
 * `node packages/tensor/onnx-schema/build.ts <path of onnx.proto>`, as the Python package `onnx` (here 1.23.2) or
 * github.com/onnx/onnx holds it. The generators are fetched by npx at the versions below and are no dependency.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const BUF = "@bufbuild/buf@1.75.0";
/** The same version as the `@bufbuild/protobuf` that the generated file is used with. */
const PLUGIN = "@bufbuild/protoc-gen-es@2.17.0";
const RESULT = join(import.meta.dirname, "..", "src", "onnx", "schema.generated.ts");
const HEADER = `// The schema of ONNX, without its comments: messages as in onnx.proto of onnx 1.23.2.
// Copyright (c) ONNX Project Contributors. SPDX-License-Identifier: Apache-2.0
// Made by onnx-schema/build.ts; do not edit.
`;

const source = process.argv[2];
if (source === undefined) throw new Error("give the path of onnx.proto");
const folder = mkdtempSync(join(tmpdir(), "engram-onnx-schema-"));
try {
  mkdirSync(join(folder, "proto"));
  // Its 500 lines of comments would be repeated in the result, and are better read in ONNX's own IR.md.
  writeFileSync(join(folder, "proto", "onnx.proto"), readFileSync(source, "utf8").replace(/\/\/.*$/gm, ""));
  writeFileSync(join(folder, "buf.yaml"), "version: v2\nmodules: [{ path: proto }]\n");
  const options = "[target=ts, import_extension=ts, erasable_syntax=true]";
  writeFileSync(
    join(folder, "buf.gen.yaml"),
    `version: v2\nplugins: [{ local: protoc-gen-es, out: out, opt: ${options} }]\n`,
  );
  const { status } = spawnSync("npx", ["--yes", "-p", BUF, "-p", PLUGIN, "buf", "generate"], {
    cwd: folder,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("buf generate failed");
  const generated = readFileSync(join(folder, "out", "onnx_pb.ts"), "utf8");
  const body = generated
    // What is left of the leading comments, and lines that say only where a field was declared.
    .replace(/^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n/gm, "")
    .replace(/^ +\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n/gm, "")
    .replace(/^\/\/(?! @generated).*\n/gm, "")
    .replace(/\n{2,}/g, "\n");
  writeFileSync(RESULT, HEADER + body);
} finally {
  rmSync(folder, { recursive: true });
}
