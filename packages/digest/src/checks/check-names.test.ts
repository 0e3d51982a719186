import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  [
    "The firm Luxor sells natural light bulbs (NLB) in Spain.",
    "In Spain, natural light bulbs (NLB) are sold by the firm Luxor.",
  ],
  [
    "Natural language processing of letters helps the police.",
    "The police are helped by NLP of letters, which is natural language processing.",
  ],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "The firm Luxor sells natural light bulbs (NLB) in Spain.",
    "In Spain, natural light bulbs (NLB) are sold by the firm Philo.",
    "name.added",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
