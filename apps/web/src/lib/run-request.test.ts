import { expect, test } from "vitest";
import { parseRunRequest } from "./run-request.ts";

const FIELDS = ["lang", "writer", "article", "version"];

test.each([
  ["", { language: "en" }],
  ["{}", { language: "en" }],
  ['{"article":true}', { language: "en", article: true }],
  ['{"lang":"fr","writer":"builtin","version":2}', { language: "fr", writer: "builtin", version: 2 }],
])("the body %s asks for %j", (body, expected) => {
  expect(parseRunRequest(body)).toEqual({ ok: true, value: expected });
});

test.each([
  ['{"lang":"de"}', { code: "request.bad-lang", field: "lang" }],
  ['{"lang":null}', { code: "request.bad-lang", field: "lang" }],
  ['{"article":"yes"}', { code: "request.bad-article", field: "article" }],
  ['{"version":0}', { code: "request.bad-version", field: "version" }],
  ['{"version":1.5}', { code: "request.bad-version", field: "version" }],
  ['{"version":"2"}', { code: "request.bad-version", field: "version" }],
  ['{"writer":3}', { code: "request.bad-writer", field: "writer", limit: 250 }],
  [`{"writer":"${"x".repeat(251)}"}`, { code: "request.bad-writer", field: "writer", limit: 250 }],
  ['{"unheard":1}', { code: "request.unknown-field", field: "unheard", known: FIELDS }],
  [`{"${"x".repeat(9000)}":1}`, { code: "request.unknown-field", field: "x".repeat(50), known: FIELDS }],
  ['{"__proto__":{"lang":"fr"}}', { code: "request.unknown-field", field: "__proto__", known: FIELDS }],
  ["[]", { code: "request.not-an-object" }],
  ["null", { code: "request.not-an-object" }],
  ["3", { code: "request.not-an-object" }],
  ["{", { code: "request.bad-json" }],
])("the body %.40s is refused by what is wrong with it: %j", (body, error) => {
  expect(parseRunRequest(body)).toEqual({ ok: false, error });
});
