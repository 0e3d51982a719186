/** @file Readers who follow a run in numbers, on the real store, and one who is not there any more. */
import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { builtinWriter, type Writer } from "@engram/digest";
import { bundledRecords } from "@engram/paper";
import { expect, test } from "vitest";
import { sampleDigest, sampleRecord } from "./sample-paper.ts";
import { startLibrary } from "./started-library.ts";
import { startPages } from "./started-pages.ts";

const STREAMS = 1000;

async function openStream(address: string, agent: Agent): Promise<IncomingMessage> {
  const [response] = (await once(get(address, { agent }), "response")) as [IncomingMessage];
  return response;
}

async function toEnd(stream: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of stream) text += String(part);
  return text;
}

async function startRun(address: string, paper: string): Promise<string> {
  const started = await fetch(`${address}/api/papers/${paper}/digests`, { method: "POST" });
  const { events } = (await started.json()) as { events: string };
  return address + events;
}

test("a thousand readers follow one run of the real library: pages still answer, and each reader hears its end", async () => {
  const go = Promise.withResolvers<void>();
  const writer: Writer = {
    name: "builtin",
    version: builtinWriter.version,
    write: async (source, options) => {
      await go.promise;
      return builtinWriter.write(source, options);
    },
  };
  const library = await startLibrary(undefined, { writer, limits: { streamsPerClient: STREAMS } });
  const agent = new Agent({ maxSockets: STREAMS });
  try {
    const paper = bundledRecords[0]?.id ?? "";
    await (await fetch(`${library.address}/${paper}`)).text();
    const events = await startRun(library.address, paper);
    const streams = await Promise.all(Array.from({ length: STREAMS }, () => openStream(events, agent)));
    expect(new Set(streams.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    const heard = streams.map(toEnd);
    for (const path of [`/${paper}`, "/", "/library", "/categories", "/keywords", "/health"])
      expect((await fetch(library.address + path)).status, path).toBe(200);
    go.resolve();
    for (const text of await Promise.all(heard)) expect(text).toMatch(/event: done\ndata: .*\n\n$/);
    expect((await fetch(`${library.address}/${paper}.json`)).status).toBe(200);
  } finally {
    go.resolve();
    agent.destroy();
    await library.close();
  }
}, 60_000);

test("a stream over which nothing goes any more is cut off, and its place is another's", async () => {
  const pages = await startPages(undefined, { streamSilenceMs: 300, limits: { streamsPerClient: 1 } });
  const agent = new Agent();
  pages.reading.add(sampleRecord, { digest: sampleDigest(sampleRecord) });
  try {
    const events = await startRun(pages.server.address, sampleRecord.id);
    const silent = await openStream(events, agent);
    expect((await openStream(events, agent)).statusCode).toBe(429);
    await expect(toEnd(silent)).rejects.toThrow("aborted");
    expect((await openStream(events, agent)).statusCode).toBe(200);
  } finally {
    agent.destroy();
    await pages.server.close();
  }
});
