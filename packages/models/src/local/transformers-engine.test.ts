import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine, EngineQuestion } from "./engine.ts";
import { tokenAfter, VOCABULARY, writeTinyModel } from "./testing/tiny-model.ts";
import { transformersEngine } from "./transformers-engine.ts";

let folder = "";
let engine: Engine;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "engram-tiny-"));
  await writeTinyModel(folder);
  engine = await transformersEngine({ folder, dtype: "fp32", threads: 1 });
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

function question(content: string, changes: Partial<EngineQuestion> = {}): EngineQuestion {
  return {
    messages: [{ role: "user", content }],
    temperature: 0,
    seed: 1,
    maximumTokens: 12,
    maximumCharacters: 1000,
    ...changes,
  };
}

/** What the model says, reckoned without the library. */
function expected(prompt: string, most: number): { readonly text: string; readonly isWhole: boolean } {
  const tokens = [...prompt].map((letter) => VOCABULARY.indexOf(letter));
  expect(tokens).not.toContain(-1);
  let text = "";
  for (let count = 0; count < most; count += 1) {
    const next = tokenAfter(tokens);
    if (next === 1) return { text, isWhole: true };
    tokens.push(next);
    text += next === 0 ? "" : VOCABULARY[next];
  }
  return { text, isWhole: false };
}

const never = (): boolean => false;

test("the library runs a model from a folder, with its own way of telling turns apart", async () => {
  const reply = await engine.answer(question("Why lamps?"), never);
  expect(reply).toMatchObject(expected("user: Why lamps?\nassistant: ", 12));
  expect(reply.tokens?.prompt).toBe("user: Why lamps?\nassistant: ".length);
  expect(reply.isSampledAsAsked).toBe(true);
});

test("what was read for an earlier question is not read again, and the answer is the same", async () => {
  const instructions = "Say all of it, and nothing else. ".repeat(5);
  for (const words of ["first", "second", "third and last", "second"]) {
    const reply = await engine.answer(question(instructions + words, { maximumTokens: 40 }), never);
    expect(reply).toMatchObject(expected(`user: ${instructions}${words}\nassistant: `, 40));
    if (words !== "first") expect(reply.reusedTokens).toBeGreaterThanOrEqual(instructions.length);
  }
});

test("a reply ends at the limits of tokens and of characters, and says that it was cut", async () => {
  const whole = expected("user: Long.\nassistant: ", 30);
  expect(whole.isWhole).toBe(false);
  const few = await engine.answer(question("Long.", { maximumTokens: 7 }), never);
  expect([few.tokens?.completion, few.isWhole]).toEqual([7, false]);
  const short = await engine.answer(question("Long.", { maximumTokens: 30, maximumCharacters: 4 }), never);
  expect([short.text, short.isWhole]).toEqual([whole.text.slice(0, 4), false]);
  expect(short.tokens?.completion).toBeLessThan(10);
});

test("whoever gives up is answered with what there is", async () => {
  let asked = 0;
  const reply = await engine.answer(question("Long.", { maximumTokens: 30 }), () => {
    asked += 1;
    return asked > 4;
  });
  expect(reply.isWhole).toBe(false);
  expect(reply.tokens?.completion).toBeLessThan(6);
});

test("a prompt that fills the model's window gets no reply, and no error of the library's", async () => {
  const reply = await engine.answer(question("a".repeat(5000)), never);
  expect(reply).toMatchObject({ text: "", isWhole: false });
});

test("the same seed draws the same tokens, at a temperature at which others are drawn too", async () => {
  const hot = (seed: number) => question("Draw.", { temperature: 60, seed, maximumTokens: 30 });
  const [first, again, other] = [
    await engine.answer(hot(7), never),
    await engine.answer(hot(7), never),
    await engine.answer(hot(8), never),
  ];
  expect(again.text).toBe(first.text);
  expect(other.text).not.toBe(first.text);
});

test("a folder that the library can not load is told as such", async () => {
  const broken = await mkdtemp(join(tmpdir(), "engram-broken-"));
  await writeTinyModel(broken);
  await writeFile(join(broken, "onnx", "model.onnx"), "no model");
  await expect(transformersEngine({ folder: broken, dtype: "fp32", threads: 1 })).rejects.toMatchObject({
    code: "model.not-loaded",
  });
  await rm(broken, { recursive: true });
});
