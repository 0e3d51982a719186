import { expect, test } from "vitest";
import { en } from "#messages/en.ts";
import { translator } from "#messages/messages.ts";
import { outsideProblem } from "./outside-problem.ts";
import {
  isProblemCode,
  type Problem,
  problemResponse,
  problemSentence,
  sentenceFacts,
  sentenceKey,
} from "./problem.ts";

const samples: readonly Problem[] = [
  { code: "paper-id.bad-month", input: "2413.08707", month: 13 },
  { code: "paper-id.bad-number-length", input: "2405.870", digits: 3, expected: 5 },
  { code: "paper-id.bad-version", input: "2405.08707v0", version: "v0", limit: 1000 },
  { code: "paper-id.unknown-archive", input: "abc/9901001", archive: "abc" },
  { code: "paper-id.other-doi", doi: "10.1000/1" },
  { code: "paper-id.other-repository", repository: "bioRxiv", host: "biorxiv.org" },
  { code: "paper-id.no-id-in-address", host: "arxiv.org" },
  { code: "paper.not-found", id: "2405.99999" },
  { code: "paper.version-not-found", id: "2405.08707", version: 9, latest: 1 },
  { code: "paper.not-stored-offline", id: "2405.99999" },
  { code: "paper.not-here", id: "2405.99999" },
  { code: "keyword.unknown", word: "unheard of" },
  { code: "run.abstract-empty", id: "2405.08707" },
  { code: "run.writer-unknown", writer: "ghost" },
  { code: "request.bad-event-id", field: "after" },
  { code: "request.unknown-field", field: "unheard", known: ["lang", "writer"] },
  { code: "request.bad-writer", field: "writer", limit: 100 },
  { code: "language.unknown", language: "de" },
  { code: "paper.taken-down", id: "2405.08707" },
  { code: "correction.name-too-long", field: "name", limit: 100 },
  { code: "correction.text-too-long", field: "text", limit: 1000 },
  { code: "lab.not-found", id: "2405.00001", known: ["2405.08707"] },
  { code: "lab.claim-not-found", id: "2405.08707", claim: "C99", known: ["C1", "C2"] },
  { code: "request.too-many", minutes: 1 },
  { code: "run.too-many", minutes: 30 },
  { code: "lab.nothing-recorded", id: "2405.08707" },
  { code: "experiment.too-large", resource: "memory", neededBytes: 3e9, freeBytes: 1e9, fits: ["quick"] },
  { code: "experiment.too-large", resource: "disk", neededBytes: 3e9, freeBytes: 1e9 },
  { code: "experiment.no-table", table: "x", known: ["losses"] },
  { code: "experiment.own-settings", command: "engram run 2405.08707/C7" },
  {
    code: "experiment.too-long",
    predictedSeconds: 5400,
    mostSeconds: 300,
    command: "engram run 2405.08707/C7",
  },
  { code: "experiment.too-many", minutes: 30 },
  { code: "experiment.queue-full", most: 100 },
  { code: "request.bad-settings", field: "settings" },
  { code: "setting.unknown", setting: "colour", known: ["width"] },
  { code: "setting.out-of-range", setting: "beta", value: -1, minimum: 0, maximum: 1e6, integer: false },
  { code: "setting.out-of-range", setting: "width", value: 1.5, minimum: 8, maximum: 1024, integer: true },
  { code: "setting.bad-list", setting: "layers", length: 0, most: 6 },
  { code: "setting.not-a-number", setting: "width" },
  { code: "setting.bad-seed", maximum: 4_294_967_295 },
];

test("every sentence about a problem has the facts that it names", () => {
  const places = Object.entries(en).filter(([key, text]) => key.startsWith("problem.") && text.includes("{"));
  for (const [key, text] of places) {
    const sample = samples.find((one) => sentenceKey(one) === key);
    for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
      expect(sample === undefined ? {} : sentenceFacts(sample), `${key} needs ${name}`).toHaveProperty(name);
  }
});

test("a sentence names its facts, in both languages", () => {
  const problem: Problem = { code: "paper.version-not-found", id: "2405.08707", version: 9, latest: 1 };
  expect(problemSentence(problem, translator("en"))).toBe(
    "There is no version 9 of 2405.08707: the latest is version 1.",
  );
  expect(problemSentence(problem, translator("fr"))).toContain("Il n’y a pas de version 9 de 2405.08707");
});

test.each([
  [
    {
      code: "setting.out-of-range",
      setting: "steps",
      value: 0.5,
      minimum: 1,
      maximum: 300_000,
      integer: true,
    },
    "“steps” is 0.5. It has to be a whole number from 1 to 300,000.",
  ],
  [
    { code: "setting.out-of-range", setting: "rate", value: 1e300, minimum: 1e-6, maximum: 0.25 },
    "“rate” is 1e+300. It has to be from 0.000001 to 0.25.",
  ],
  [
    {
      code: "experiment.too-large",
      resource: "disk",
      neededBytes: 3.14e11,
      freeBytes: 5.2e9,
      fits: ["standard", "quick"],
    },
    "It takes about 310 GB on the disk, and 5.2 GB can be used on this machine. Choose smaller settings; presets that would fit: standard, quick.",
  ],
  [
    { code: "experiment.too-large", resource: "memory", neededBytes: 3e9, freeBytes: 1e9 },
    "It takes about 3 GB of memory, and 1 GB can be used on this machine. Choose smaller settings; presets that would fit: –.",
  ],
  [
    {
      code: "experiment.too-long",
      predictedSeconds: 301,
      mostSeconds: 300,
      command: "engram run 2405.08707/C7",
    },
    "It would take about 6 min, and this server computes for at most 5 min. Run it on your own machine: engram run 2405.08707/C7",
  ],
] as const)("%j has the sentence %j", (problem, sentence) => {
  expect(problemSentence(problem, translator("en"))).toBe(sentence);
});

test("a problem travels as RFC 9457 says, with its code and its facts", async () => {
  const response = problemResponse({ code: "paper.not-found", id: "2405.99999" }, translator("en"));
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toEqual({
    type: "about:blank",
    title: "Not Found",
    status: 404,
    id: "2405.99999",
    code: "paper.not-found",
    detail: "arXiv knows no paper 2405.99999. Check the number, or search by words.",
  });
});

test("an error from the world is known by its name, whichever copy of the class made it", () => {
  const error = Object.assign(new Error("source.busy"), { name: "OutsideError", code: "source.busy" });
  expect(outsideProblem(error)).toEqual({ code: "source.busy" });
  expect(outsideProblem(new Error("source.busy"))).toBeUndefined();
  expect(
    outsideProblem(Object.assign(new Error("x"), { name: "OutsideError", code: "unheard-of" })),
  ).toBeUndefined();
});

test("a name that every object has is not a code", () => {
  expect(isProblemCode("toString")).toBe(false);
});
