import { expect, test } from "vitest";
import { languageOfPath, languageToPropose, unknownLanguageOf } from "./languages.ts";

test.each([
  ["fr-FR,fr;q=0.9,en;q=0.8", "en", "fr"],
  ["fr-FR,fr;q=0.9,en;q=0.8", "fr", undefined],
  ["en-GB,en;q=0.9,fr;q=0.5", "en", undefined],
  ["en-GB,en;q=0.9,fr;q=0.5", "fr", "en"],
  ["de,fr;q=0.9,en;q=0.8", "en", "fr"],
  ["de", "en", undefined],
  ["en;q=0.2, FR ; q=0.3", "en", "fr"],
  ["fr;q=0", "en", undefined],
  ["*", "fr", undefined],
  ["", "fr", undefined],
  [null, "fr", undefined],
  ["__proto__,constructor,fr;q=x", "en", undefined],
  [`${"xx,".repeat(5000)}fr`, "en", undefined],
] as const)("a reader of %.40j on a page in %s is proposed %j", (header, shown, expected) => {
  expect(languageToPropose(header, shown)).toBe(expected);
});

test.each([
  ["/", "en"],
  ["/fr", "fr"],
  ["/fr/library", "fr"],
  ["/france", "en"],
  ["/en/library", "en"],
  ["/2405.08707", "en"],
])("the language of %s is %s", (path, expected) => {
  expect(languageOfPath(path)).toBe(expected);
});

test.each([
  ["/de/2405.08707", "de"],
  ["/pt-BR", "pt-BR"],
  ["/fr/rien", undefined],
  ["/en/library", undefined],
  ["/qq/x", undefined],
  ["/library", undefined],
  ["/", undefined],
])("the unknown language of %s is %s", (path, expected) => {
  expect(unknownLanguageOf(path)).toBe(expected);
});
