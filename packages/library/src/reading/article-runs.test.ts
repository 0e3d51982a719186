import { randomUUID } from "node:crypto";
import { builtinWriter, type Writer } from "@engram/digest";
import { systemClock } from "@engram/paper";
import { expect, test } from "vitest";
import { describeEngines } from "../database/testing/describe-engines.ts";
import { createReading } from "./create-reading.ts";
import { createFakeSource, recordOf } from "./testing/fake-source.ts";

const ABSTRACT =
  "It is unclear why lamps go out. We test forty lamps in a dark room. We show that oil burns for 12 hours. " +
  "Wax burns for 3 hours. We did not measure smoke.";

describeEngines("runs that are to write an article", (engine) => {
  test("a run with an article is another one than a run without, and both digests stay", async () => {
    const id = "2606.00001";
    const goOn = Promise.withResolvers<void>();
    const wanted: (boolean | undefined)[] = [];
    const writer: Writer = {
      ...builtinWriter,
      write: async (source, options) => {
        wanted.push(options.article);
        await goOn.promise;
        return await builtinWriter.write(source, options);
      },
    };
    const reading = await createReading({
      database: engine.database(),
      source: createFakeSource({ ...recordOf(id), abstract: ABSTRACT, retrieved: new Date().toISOString() }),
      writers: [writer],
      operator: { audience: "public", commercial: false },
      clock: systemClock,
      votesToReopen: 3,
      randomUuid: randomUUID,
      engramVersion: "0.0.0-test",
      log: () => undefined,
      mayReachNetwork: () => true,
      worker: false,
    });
    try {
      const start = async (article?: boolean) => {
        const asked = article === undefined ? {} : { article };
        const started = await reading.startRun({ id }, { language: "en", ...asked });
        if (!started.ok) throw new Error(started.error.code);
        return started.value;
      };
      const plain = await start();
      const told = await start(true);
      expect(told.joined).toBe(false);
      expect(await start(true)).toEqual({ runId: told.runId, joined: true });
      expect(await reading.getRun(told.runId)).toMatchObject({ writer: "builtin+article" });
      goOn.resolve();
      const parts: string[] = [];
      for (const { runId } of [plain, told])
        for await (const { event } of reading.followRun(runId))
          if (event.type === "statement") parts.push(event.part.kind);
      expect(wanted.sort()).toEqual([false, true]);
      expect(parts).toContain("article");
      const view = await reading.lookUp({ id });
      if (!view.ok) throw new Error(view.error.code);
      const { digests } = view.value;
      expect(digests.map(({ digest }) => digest.article !== undefined).sort()).toEqual([false, true]);
      expect(digests.map(({ digest }) => digest.provenance.writer)).toEqual(["builtin", "builtin"]);
    } finally {
      await reading.close();
    }
  });
});
