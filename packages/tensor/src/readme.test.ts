import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");
const examples = [...readFileSync(join(folder, "README.md"), "utf8").matchAll(/```ts\n(.*?)```/gs)].map(
  ([, code = ""]) => code,
);

/** What an example prints, as data. In the package's folder its own name resolves to itself, as for those who install it. */
function printed(example: string | undefined): unknown {
  const program = (example ?? "").replace(
    /console\.log\((.*)\);/,
    `process.stdout.write(JSON.stringify($1, (_, value) => ArrayBuffer.isView(value) ? [...value] : value));`,
  );
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--conditions=@engram/source", "--input-type=module-typescript", "--eval", program],
    { cwd: folder, encoding: "utf8" },
  );
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

test("the README's first example finds the line", () => {
  const { slope, offset } = printed(examples[0]) as { slope: [number]; offset: [number] };
  expect(Math.abs(slope[0] - 3)).toBeLessThan(1e-5);
  expect(Math.abs(offset[0] + 1)).toBeLessThan(1e-5);
});

test("the README's gradients of gradients are what its comments say", () => {
  expect(printed(examples[1])).toEqual({ slope: [3, 12, 27], curvature: [6, 12, -18] });
});

test("the README's ONNX file is read again", () => {
  expect(printed(examples[2])).toEqual({ made: "by hand" });
});

test("every example of the README is run here", () => {
  expect(examples).toHaveLength(3);
});
