import { parseSettings } from "@engram/library";
import { expect, test } from "vitest";
import type { LogLine } from "../log.ts";
import { findOnlyModel } from "./only-model.ts";

async function found(models: readonly string[] | Error) {
  const environment = { ENGRAM_MODEL_URL: "http://127.0.0.1:9/v1" };
  const settings = parseSettings(environment, { platform: "linux", userFolder: "/h", currentFolder: "/h" });
  if (!settings.ok) throw new Error(settings.error.code);
  const lines: LogLine[] = [];
  const only = await findOnlyModel(settings.value, {
    signal: new AbortController().signal,
    log: (line) => lines.push(line),
    fetch: () =>
      models instanceof Error
        ? Promise.reject(models)
        : Promise.resolve(Response.json({ data: models.map((id) => ({ id })) })),
  });
  return { only, told: lines.map(({ event, facts }) => [event, facts?.host, facts?.listed]) };
}

test("the only model of a server is offered without being named, and nothing is said", async () => {
  expect(await found(["tiny-1"])).toEqual({ only: "tiny-1", told: [] });
});

test("why none of several models is offered stands in the log", async () => {
  expect(await found(["tiny-1", "tiny-2"])).toEqual({
    only: undefined,
    told: [["model-not-offered", "127.0.0.1:9", "tiny-1, tiny-2"]],
  });
});

test("a server that cannot be reached offers none, and the start goes on", async () => {
  expect(await found(new TypeError("fetch failed"))).toEqual({
    only: undefined,
    told: [["model-not-offered", "127.0.0.1:9", undefined]],
  });
});
