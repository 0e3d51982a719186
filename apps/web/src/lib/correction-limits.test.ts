import * as library from "@engram/library";
import { expect, test } from "vitest";
import { LONGEST_CORRECTION, LONGEST_NAME } from "./correction-limits.ts";

test("a form lets a reader type what the library takes, and no more", () => {
  expect([LONGEST_CORRECTION, LONGEST_NAME]).toEqual([library.LONGEST_CORRECTION, library.LONGEST_NAME]);
});
