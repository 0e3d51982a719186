import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectClose } from "./testing/close.ts";

test("the example of the README runs and gives what its comments say", () => {
  const folder = join(import.meta.dirname, "..");
  const [, example = ""] = /```ts\n(.*?)```/s.exec(readFileSync(join(folder, "README.md"), "utf8")) ?? [];
  const asked = example.replace(
    /^index\.(nearest|within)\(.*?\);/gms,
    (call) => `answers.push(${call.slice(0, -1)});`,
  );
  const program = `const answers: unknown[] = [];\n${asked}
    console.log(JSON.stringify({ end: [...trace.states.at(-1) ?? []], energies: trace.energies,
      converged: trace.converged, answers, size: index.size }));`;
  // In the package's folder its own name resolves to itself, as it does for those who install it.
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--conditions=@engram/source", "--input-type=module-typescript", "--eval", program],
    { cwd: folder, encoding: "utf8" },
  );
  expect(status, stderr).toBe(0);
  const result = JSON.parse(stdout);
  expectClose(result.end, [0.2, -0.3], { atol: 0.5e-3, rtol: 0 });
  for (let i = 1; i < result.energies.length; i += 1) {
    expect(result.energies[i]).toBeLessThanOrEqual(result.energies[i - 1] + 1e-15);
  }
  expect(result).toMatchObject({ converged: true, size: 2 });
  const [nearest, within] = result.answers;
  expect(nearest.value.map(({ id }: { id: number }) => id)).toEqual([2, 1]);
  expectClose([nearest.value[0].score, nearest.value[1].score], [0.5, 2.33], { atol: 1e-6, rtol: 0 });
  expect(within.value.map(({ id }: { id: number }) => id)).toEqual([2]);
});
