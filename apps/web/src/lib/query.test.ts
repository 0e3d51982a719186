import { parsePaperId } from "@engram/paper";
import { expect, test } from "vitest";
import { interpretQuery } from "./query.ts";

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
