import { expect, test } from "vitest";
import { wordTable } from "./word-table.ts";

test("a table of words knows its own words and no other, whatever a plain object is born with", () => {
  const table = wordTable({ lamp: "light" });
  expect(table.get("lamp")).toBe("light");
  for (const word of ["constructor", "__proto__", "toString", "hasOwnProperty"])
    expect(table.get(word)).toBeUndefined();
});
