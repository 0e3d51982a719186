import { expect, test } from "vitest";
import { err, ok, unwrap } from "./result.ts";

test("unwrap gives the value, or throws the error with its facts", () => {
  expect(unwrap(ok(7))).toBe(7);
  const error = { code: "vector.zero", length: 3 };
  expect(() => unwrap(err(error))).toThrow('unexpected {"code":"vector.zero","length":3}');
  expect(() => unwrap(err(error))).toThrow(expect.objectContaining({ cause: error }));
});
