import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const examples = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/```ts\n(.*?)```/gs)].map(
  ([, code = ""]) => code,
);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "engram-readme-"));
  writeFileSync(
    join(folder, "book.txt"),
    "the engine trains where the reader is, and the reader waits. ".repeat(60),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What an example prints. In the package's folder its own name resolves to itself; its files lie in a folder of the test. */
function printed(example = ""): string {
  const program = example.replace(/"(book\.txt|runs\/first|model\.\w+)"/g, (_, path: string) =>
    JSON.stringify(join(folder, path)),
  );
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--conditions=@engram/source", "--input-type=module-typescript", "--eval", program],
    { cwd: root, encoding: "utf8" },
  );
  expect(status, stderr).toBe(0);
  return stdout;
}

test("the README's training learns the text, and its generation writes it", () => {
  const said = printed(examples[0]);
  expect(said).toContain("step 300/300");
  const [, best] = /best held-out loss ([\d.]+) at step/.exec(said) ?? [];
  // Characters drawn evenly from 19 would be 2.9 nats each.
  expect(Number(best)).toBeLessThan(1);
  // The whole context but for the prompt, of the text that was learnt.
  expect(printed(examples[1])).toMatch(/^(engine trains|reader (is|waits))/);
  expect(printed(examples[0])).toMatch(/^resumed at step 300/);
}, 60_000);

test("the README's files of a model are written and read", () => {
  expect(printed(examples[2])).toContain("contextLength: 64");
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(["model.onnx", "model.safetensors"]));
});

test("the README's tokenizer comes back from its file", () => {
  expect(printed(examples[3])).toBe("another text\n");
});

test("every example of the README that can be run is run here", () => {
  expect(examples).toHaveLength(4);
});
