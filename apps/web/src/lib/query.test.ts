import { parsePaperId } from "@engram/paper";
import { expect, test } from "vitest";
import { interpretQuery, looksLikeId } from "./query.ts";

const interpret = (input: string) => interpretQuery(input, parsePaperId);

test.each(["", "   ", "\0\u0007 \t"])("%j asks for nothing", (input) => {
  expect(interpret(input)).toEqual({ kind: "none" });
});

test("an id and an address lead to the paper", () => {
  expect(interpret(" arXiv:2405.08707v1 ")).toEqual({ kind: "paper", id: { id: "2405.08707", version: 1 } });
  expect(interpret("https://arxiv.org/abs/hep-th/9901001")).toEqual({
    kind: "paper",
    id: { id: "hep-th/9901001" },
  });
});

test.each([
  ["2405.08707/C7", { id: "2405.08707" }, "C7"],
  [" arXiv:2405.08707v2/c13b ", { id: "2405.08707", version: 2 }, "c13b"],
  ["hep-th/9901001/C2", { id: "hep-th/9901001" }, "C2"],
  ["http://localhost:3000/2405.08707/run/landscape", { id: "2405.08707" }, "landscape"],
])("%j leads to the claim", (typed, id, claim) => {
  expect(interpret(typed)).toEqual({ kind: "paper", id, claim });
});

test("what stands behind an id and is no claim leads to the paper", () => {
  const paper = { kind: "paper", id: { id: "2405.08707" } };
  expect(interpret("https://arxiv.org/abs/2405.08707")).toEqual(paper);
  expect(interpret("2405.08707/run")).toEqual(interpret("2405.08707/pdf"));
  expect(interpret("2405.08707/v2")).not.toHaveProperty("claim");
  expect(interpret("hep-th/9901001")).not.toHaveProperty("claim");
});

test.each([
  ["2413.08707", true],
  ["2405.08707v0", true],
  ["10.1000/lamps.7", false],
  ["https://example.org/lamps", false],
  ["https://www.biorxiv.org/content/10.1101/2024.05.14.594123", false],
  ["2405.08707 and 2405.08708", false],
])("%j looks like an id: %j", (typed, expected) => {
  const query = interpret(typed);
  const refusal = query.kind === "words" ? query.refusal : undefined;
  expect(refusal && looksLikeId(refusal)).toBe(expected);
});

test("words are searched for, without the characters that a store does not take", () => {
  expect(interpret("associative\0 memory")).toEqual({ kind: "words", text: "associative memory" });
});

test("what looks like an id and is none is searched for, with the reason", () => {
  expect(interpret("2413.08707")).toMatchObject({
    kind: "words",
    refusal: { code: "paper-id.bad-month", month: 13 },
  });
});

test("a page of text is not a search", () => {
  expect(interpret("word ".repeat(100))).toEqual({ kind: "too-long" });
  expect(interpret("w".repeat(300))).toEqual({ kind: "words", text: "w".repeat(300) });
});
