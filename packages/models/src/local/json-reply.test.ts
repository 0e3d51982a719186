import { expect, test } from "vitest";
import { beginningOf, endOfObject, onlyStringOf } from "./json-reply.ts";

test.each<[string, number | undefined]>([
  ['{"sentence": "Lamps glow."}', 27],
  ['{"sentence": "Lamps glow."} and more', 27],
  ['{"sentence": "A brace } and a \\" quote."}', 41],
  ['{"a": {"b": 1}} x', 15],
  ['{"sentence": "Lamps', undefined],
  ['{"sentence": "Lamps glow."', undefined],
  ["", undefined],
])("the object in %j ends at %s", (text, end) => {
  expect(endOfObject(text)).toBe(end);
});

test("a reply is begun for the model only where one string is all that is wanted", () => {
  const of = (properties: Record<string, unknown>) => onlyStringOf({ type: "object", properties });
  expect(of({ sentence: { type: "string" } })).toBe("sentence");
  expect(of({ sentence: { type: "string" }, other: { type: "string" } })).toBeUndefined();
  expect(of({ number: { type: "number" } })).toBeUndefined();
  expect(of({})).toBeUndefined();
  expect(onlyStringOf(undefined)).toBeUndefined();
  expect(onlyStringOf({ type: "array" })).toBeUndefined();
});

test("what a reply is begun with, and the rest, are one JSON object", () => {
  const whole = `${beginningOf('se"ntence')}Lamps glow."}`;
  expect(JSON.parse(whole)).toEqual({ 'se"ntence': "Lamps glow." });
  expect(endOfObject(whole)).toBe(whole.length);
});
