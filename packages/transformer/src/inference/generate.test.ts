import type { Runtime } from "@engram/tensor";
import { nodeRuntime } from "@engram/tensor/node";
import { beforeAll, describe, expect, test } from "vitest";
import { createModel } from "../models/create-model.ts";
import gpt2Reference from "../models/testing/gpt2-reference.json" with { type: "json" };
import llamaReference from "../models/testing/llama-reference.json" with { type: "json" };
import openElmReference from "../models/testing/openelm-reference.json" with { type: "json" };
import vanillaReference from "../models/testing/vanilla-reference.json" with { type: "json" };
import { waveWeights } from "../models/testing/wave-weights.ts";
import { unwrap } from "../result.ts";
import { createDecoder } from "./decoder.ts";
import { type GenerationEvent, type GenerationSettings, generate } from "./generate.ts";
import { createInspector } from "./inspect.ts";
import { likeliest } from "./sample.ts";

let runtime: Runtime;
beforeAll(async () => {
  runtime = await nodeRuntime({ threads: 1 });
});

const wide = { ...llamaReference.config, width: 64, contextLength: 24, vocabularySize: 31 };
const configs = [
  gpt2Reference.config,
  vanillaReference.config,
  llamaReference.config,
  openElmReference.config,
  // Heads of 16: the runtime's fused kernel rather than plain operators.
  wide,
  { ...wide, heads: 4, keyValueHeads: 1, tiedHead: true },
  { ...gpt2Reference.config, width: 64, heads: 4, contextLength: 24 },
  { ...vanillaReference.config, width: 32, heads: 2, contextLength: 24 },
  { ...openElmReference.config, headWidth: 16, contextLength: 24 },
];

function modelOf(config: (typeof configs)[number]) {
  const model = unwrap(createModel(config));
  return { model, weights: waveWeights(model.parameters) };
}

async function collect(events: AsyncIterable<GenerationEvent>): Promise<GenerationEvent[]> {
  const all: GenerationEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

const idsOf = (events: readonly GenerationEvent[]) =>
  events.flatMap((event) => (event.kind === "token" ? [event.id] : []));

describe.each(configs.map((config) => [`${config.family}, width ${config.width}`, config] as const))(
  "%s",
  (_, config) => {
    test("generates the same tokens with the cache as by reading the whole text for each", async () => {
      const { model, weights } = modelOf(config);
      using inspector = await createInspector(model, weights, runtime, { length: model.contextLength });
      using decoder = await createDecoder(model, weights, runtime, { chunk: 2 });
      const prompt = [1, 4, 9];
      const text = [...prompt];
      while (text.length < model.contextLength) {
        const { logits } = await inspector.inspect(text);
        text.push(likeliest(logits.slice(-model.vocabularySize)));
      }
      const events = await collect(unwrap(generate(decoder, prompt, { temperature: 0 })));
      // The last token fills the cache's last place but one: it is known without being read.
      expect(idsOf(events)).toEqual([...text.slice(3), expect.any(Number)].slice(0, idsOf(events).length));
      expect(idsOf(events)).toHaveLength(model.contextLength - 2);
      expect(events.at(-1)).toMatchObject({ kind: "end", reason: "context-full" });
    });

    test("gives the logits of the forward pass, in chunks or one by one, after forgetting too", async () => {
      const { model, weights } = modelOf(config);
      const ids = [1, 4, 9, 2, 2, 7, 0];
      using inspector = await createInspector(model, weights, runtime, { length: 8 });
      const wanted = (await inspector.inspect(ids)).logits.slice(-model.vocabularySize);
      for (const chunk of [1, 3, 8]) {
        using decoder = await createDecoder(model, weights, runtime, { chunk });
        await decoder.read([3, 3, 3, 3, 3]);
        decoder.rewind();
        await decoder.read(ids.slice(0, 2));
        const got = await decoder.read(ids.slice(2));
        const gap = wanted.reduce((most, value, i) => Math.max(most, Math.abs(value - got[i])), 0);
        expect(gap).toBeLessThan(2e-5);
        expect(decoder.position).toBe(ids.length);
        decoder.rewind(4);
        const again = await decoder.read(ids.slice(4));
        expect(wanted.every((value, i) => Math.abs(value - again[i]) < 2e-5)).toBe(true);
      }
    });
  },
);

describe("generation", () => {
  const { model, weights } = modelOf(wide);
  // Each id is a letter, so that texts are easy to read; one id stands for no text.
  const stream = () => ({
    push: (id: number) => (id === 0 ? "" : String.fromCharCode(64 + id)),
    end: () => ".",
  });
  const events = async (settings: GenerationSettings, prompt = [1, 4]) => {
    using decoder = await createDecoder(model, weights, runtime, {});
    return await collect(unwrap(generate(decoder, prompt, { stream: stream(), ...settings })));
  };
  const textOf = (all: readonly GenerationEvent[]) => all.map(({ text }) => text).join("");

  test("ends after maxTokens, at a stop id, and before a stop string", async () => {
    const free = await events({ seed: 5, maxTokens: 12 });
    const ids = idsOf(free);
    expect(ids).toHaveLength(12);
    expect(free.at(-1)).toEqual({ kind: "end", reason: "max-tokens", text: "." });

    const stopId = ids[6];
    const first = ids.indexOf(stopId);
    const stopped = await events({ seed: 5, stopIds: [stopId] });
    expect(idsOf(stopped)).toEqual(ids.slice(0, first));
    expect(stopped.at(-1)).toMatchObject({ reason: "stop-id" });

    const text = textOf(free);
    const stop = text.slice(4, 6);
    const cut = await events({ seed: 5, stopStrings: [stop], maxTokens: 12 });
    expect(textOf(cut)).toBe(text.slice(0, text.indexOf(stop)));
    expect(cut.at(-1)).toMatchObject({ reason: "stop-string" });

    // What was held back as the beginning of a stop string is told when nothing follows.
    const held = await events({ seed: 5, stopStrings: [`${text.slice(-2, -1)}?`], maxTokens: 12 });
    expect(textOf(held)).toBe(text);
  });

  test("is the same for the same seed and another for another", async () => {
    const [a, b, c] = [await events({ seed: 1 }), await events({ seed: 1 }), await events({ seed: 2 })];
    expect(b).toEqual(a);
    expect(idsOf(c)).not.toEqual(idsOf(a));
  });

  test("ends with the reason of its signal", async () => {
    const abort = new AbortController();
    using decoder = await createDecoder(model, weights, runtime, {});
    const made: number[] = [];
    const run = async () => {
      for await (const event of unwrap(generate(decoder, [1], { signal: abort.signal }))) {
        if (event.kind === "token") made.push(event.id);
        if (made.length === 3) abort.abort(new Error("enough"));
      }
    };
    await expect(run()).rejects.toThrow("enough");
    expect(made).toHaveLength(3);
  });

  test.each([
    [[], {}, { code: "generation.empty-prompt" }],
    [[1, 31], {}, { code: "generation.id-out-of-range", index: 1, id: 31, vocabularySize: 31 }],
    [new Array<number>(25).fill(1), {}, { code: "generation.prompt-too-long", tokens: 25, capacity: 24 }],
    [[1], { temperature: -1 }, { code: "generation.bad-setting", field: "temperature" }],
    [[1], { temperature: Number.NaN }, { code: "generation.bad-setting", field: "temperature" }],
    [[1], { topK: 0 }, { code: "generation.bad-setting", field: "topK" }],
    [[1], { topP: 1.1 }, { code: "generation.bad-setting", field: "topP" }],
    [[1], { maxTokens: 0.5 }, { code: "generation.bad-setting", field: "maxTokens" }],
    [[1], { seed: -1 }, { code: "generation.bad-setting", field: "seed" }],
    [[1], { stopStrings: ["a", ""] }, { code: "generation.bad-setting", field: "stopStrings" }],
  ])("from prompt %j with %j is refused", async (prompt, settings, error) => {
    using decoder = await createDecoder(model, weights, runtime, {});
    expect(generate(decoder, prompt, settings)).toMatchObject({ ok: false, error });
  });

  test("reading beyond the cache or the vocabulary is a mistake that is told", async () => {
    using decoder = await createDecoder(model, weights, runtime, { capacity: 4 });
    await decoder.read([1, 2, 3]);
    await expect(decoder.read([1, 2])).rejects.toThrow("ids must be 1..1 in number, got 2");
    await expect(decoder.read([31])).rejects.toThrow("ids[0] must be within 0..30, got 31");
    expect(() => decoder.rewind(4)).toThrow("count must be within 0..3, got 4");
  });
});

test("an inspection is of the text alone, whatever the length it was compiled for", async () => {
  const { model, weights } = modelOf(gpt2Reference.config);
  using long = await createInspector(model, weights, runtime, { length: 8 });
  using short = await createInspector(model, weights, runtime, { length: 3 });
  const [a, b] = [await long.inspect([1, 4, 9]), await short.inspect([1, 4, 9])];
  const pairs = [
    [a.logits, b.logits],
    ...a.hidden.map((state, i) => [state, b.hidden[i]]),
    ...a.attention.map((map, i) => [map, b.attention[i]]),
  ];
  for (const [left, right] of pairs) {
    expect(left.length).toBe(right.length);
    expect(left.every((value, i) => Math.abs(value - right[i]) < 2e-6)).toBe(true);
  }
  expect(a.attention.map(({ length }) => length)).toEqual([18, 18]);
  await expect(long.inspect([])).rejects.toThrow("ids must be 1..8 in number, got 0");
  await expect(long.inspect([11])).rejects.toThrow("ids[0] must be within 0..10, got 11");
});
