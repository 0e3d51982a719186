import { expect, test } from "vitest";
import { en } from "#messages/en.ts";
import { translator } from "#messages/messages.ts";
import { outsideProblem } from "./outside-problem.ts";
import { isProblemCode, type Problem, problemResponse, problemSentence } from "./problem.ts";

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
  { code: "request.unknown-field", field: "unheard" },
  { code: "request.bad-writer", field: "writer", limit: 100 },
  { code: "language.unknown", language: "de" },
  { code: "paper.taken-down", id: "2405.08707" },
  { code: "correction.name-too-long", field: "name", limit: 100 },
  { code: "correction.text-too-long", field: "text", limit: 1000 },
  { code: "lab.not-found", id: "2405.00001", known: ["2405.08707"] },
  { code: "lab.claim-not-found", id: "2405.08707", claim: "C99", known: ["C1", "C2"] },
  { code: "request.too-many", minutes: 1 },
  { code: "run.too-many", minutes: 30 },
  { code: "experiment.too-large", resource: "memory", neededBytes: 3e9, freeBytes: 1e9 },
  { code: "experiment.queue-full", most: 100 },
  { code: "setting.unknown", setting: "colour" },
  { code: "setting.out-of-range", setting: "width", minimum: 8, maximum: 1024 },
  { code: "setting.bad-list", setting: "layers", most: 6 },
  { code: "setting.not-a-number", setting: "width" },
  { code: "setting.bad-seed", maximum: 4_294_967_295 },
];

test("every sentence about a problem has the facts that it names", () => {
  const places = Object.entries(en).filter(([key, text]) => key.startsWith("problem.") && text.includes("{"));
  for (const [key, text] of places) {
    const sample = samples.find(({ code }) => `problem.${code}` === key);
    for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
      expect(sample, `${key} needs ${name}`).toHaveProperty(name);
  }
});

test("a sentence names its facts, in both languages", () => {
  const problem: Problem = { code: "paper.version-not-found", id: "2405.08707", version: 9, latest: 1 };
  expect(problemSentence(problem, translator("en"))).toBe(
    "There is no version 9 of 2405.08707: the latest is version 1.",
  );
  expect(problemSentence(problem, translator("fr"))).toContain("Il n’y a pas de version 9 de 2405.08707");
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
