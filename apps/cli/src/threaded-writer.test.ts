import { builtinWriter, type WriterProgress } from "@engram/digest";
import { bundledRecords, type SourceText, sourceTextOf } from "@engram/paper";
import { expect, test } from "vitest";
import { createThreadedWriter } from "./threaded-writer.ts";

const [record] = bundledRecords;
if (record === undefined) throw new Error("no record travels with the product");
const source: SourceText = sourceTextOf(record);
const language = "en";

test("the thread writes what the writer writes, and tells the same of it on the way", async () => {
  const told: { readonly here: WriterProgress[]; readonly there: WriterProgress[] } = { here: [], there: [] };
  const writer = createThreadedWriter();
  const there = await writer.write(source, { language, report: (one) => told.there.push(one) });
  const here = await builtinWriter.write(source, { language, report: (one) => told.here.push(one) });
  expect(there).toEqual(here);
  expect(told.there).toEqual(told.here);
  expect([writer.name, writer.version]).toEqual([builtinWriter.name, builtinWriter.version]);
});

test("whoever gives up is let go at once, and the next one is served", async () => {
  const writer = createThreadedWriter();
  const stop = new AbortController();
  const given = writer.write(source, { language, signal: stop.signal });
  const other = writer.write(source, { language });
  stop.abort(new Error("not wanted any more"));
  await expect(given).rejects.toThrow("not wanted any more");
  await expect(writer.write(source, { language, signal: stop.signal })).rejects.toThrow(
    "not wanted any more",
  );
  expect((await other).content.tldr).not.toBeNull();
});

test("a report that is refused ends the writing", async () => {
  const refuse = () => {
    throw new Error("cancelled");
  };
  await expect(createThreadedWriter().write(source, { language, report: refuse })).rejects.toThrow(
    "cancelled",
  );
});

test("a thread that does not start fails the digests that waited for it", async () => {
  const writer = createThreadedWriter({ threadFile: new URL("./no-such-thread.ts", import.meta.url) });
  await expect(writer.write(source, { language })).rejects.toThrow(/no-such-thread/);
});
