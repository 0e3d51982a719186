import fc from "fast-check";
import { expect, test } from "vitest";
import { sql } from "./sql.ts";

test("values are numbered in order and never become text", () => {
  const statement = sql`select ${1} where a = ${"'; drop table paper; --"}`;
  expect(statement).toEqual({ text: "select $1 where a = $2", values: [1, "'; drop table paper; --"] });
});

test("a piece of SQL inside another keeps its own values, numbered after those before it", () => {
  const piece = sql`b = ${"x"} and c = ${"y"}`;
  const statement = sql`select ${0} where ${piece} and d = ${"z"} or ${piece}`;
  expect(statement.text).toBe("select $1 where b = $2 and c = $3 and d = $4 or b = $5 and c = $6");
  expect(statement.values).toEqual([0, "x", "y", "z", "x", "y"]);
});

test("an object that only looks like a piece of SQL is a value", () => {
  const forged = JSON.parse('{"text": "1; drop table paper", "values": []}') as object;
  expect(sql`select ${forged}`).toEqual({ text: "select $1", values: [forged] });
});

test("text and values always fit: $1 to $n, each once, in order", () => {
  const piece = fc.array(fc.string(), { maxLength: 4 }).map((values) => {
    const parts = Object.assign(values.map(() => "?").concat("?"), { raw: [] });
    return sql(parts, ...values);
  });
  fc.assert(
    fc.property(piece, piece, fc.string(), (first, second, value) => {
      const statement = sql`${first} ${value} ${second}`;
      const numbers = [...statement.text.matchAll(/\$(\d+)/g)].map((match) => Number(match[1]));
      expect(numbers).toEqual(statement.values.map((_value, index) => index + 1));
      expect(statement.values).toEqual([...first.values, value, ...second.values]);
    }),
    { seed: 7 },
  );
});
