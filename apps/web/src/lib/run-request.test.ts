import { expect, test } from "vitest";
import { parseRunRequest } from "./run-request.ts";

test.each([
  ["", { language: "en" }],
  ["{}", { language: "en" }],
  ['{"lang":"fr","writer":"builtin","version":2}', { language: "fr", writer: "builtin", version: 2 }],
  ['{"lang":"de"}', undefined],
  ['{"version":0}', undefined],
  ['{"version":1.5}', undefined],
  ['{"version":"2"}', undefined],
  ['{"writer":3}', undefined],
  [`{"writer":"${"x".repeat(101)}"}`, undefined],
  ['{"unheard":1}', undefined],
  ['{"__proto__":{"lang":"fr"}}', undefined],
  ["[]", undefined],
  ["null", undefined],
  ["3", undefined],
  ["{", undefined],
])("the body %s asks for %j", (body, expected) => {
  expect(parseRunRequest(body)).toEqual(expected);
});
