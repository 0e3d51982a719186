import { expect, test } from "vitest";
import type { Obligation, ScopeReason } from "./licence.ts";
import { obligationMessage, refusalMessage, scopeMessage } from "./scope-message.ts";

const ND = "http://creativecommons.org/licenses/by-nc-nd/4.0/";
const BY = "https://creativecommons.org/licenses/by/4.0/legalcode";
const REASONS: readonly ScopeReason[] = [
  "open-licence",
  "metadata-only",
  "no-derivatives",
  "nonexclusive",
  "non-commercial-only",
  "licence-unknown",
  "no-full-text-available",
  "callers-own-text",
];

test("the licence of the first paper is explained in both languages", () => {
  const decision = { used: "metadata", reason: "no-derivatives" } as const;
  expect(scopeMessage(decision, ND, "en")).toBe(
    "The licence of this article (CC BY-NC-ND 4.0) does not let us build on its full text, so the digest is made from its metadata (title, abstract).",
  );
  expect(scopeMessage(decision, ND, "fr")).toBe(
    "La licence de cet article (CC BY-NC-ND 4.0) ne nous permet pas de nous appuyer sur son texte intégral : la synthèse est donc tirée de ses métadonnées (titre, résumé).",
  );
});

test("each reason has a sentence of its own in each language, with the licence known or not", () => {
  for (const licence of [ND, null, "http://example.org/<b>"]) {
    const sentences = (["en", "fr"] as const).flatMap((language) =>
      REASONS.map((reason) => scopeMessage({ used: "metadata", reason }, licence, language)),
    );
    // Under a named licence, no-derivatives and nonexclusive are told apart by its name alone.
    expect(new Set(sentences).size).toBe(2 * REASONS.length - (licence === ND ? 2 : 0));
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-ZÀ-Ý].*\.$/);
      expect(sentence).not.toMatch(/undefined|null|example|\(\)| {2}/);
    }
  }
});

test("a licence that arXiv assumes is not called the licence of the article", () => {
  const decision = { used: "metadata", reason: "nonexclusive" } as const;
  expect(scopeMessage(decision, null, "en")).toContain(
    "that arXiv assumes for articles submitted before 2004",
  );
  expect(scopeMessage(decision, "http://arxiv.org/licenses/nonexclusive-distrib/1.0/", "en")).toContain(
    "of this article (arXiv non-exclusive licence)",
  );
});

test("a caller's full text and abstract are told apart", () => {
  const reason = "callers-own-text";
  expect(scopeMessage({ used: "full-text", reason }, null, "en")).toContain("the text that you supplied");
  expect(scopeMessage({ used: "metadata", reason }, null, "en")).toContain("the abstract that you supplied");
  expect(scopeMessage({ used: "metadata", reason }, null, "fr")).toContain("du résumé que vous avez fourni");
});

test("each refusal says in both languages what the caller can do", () => {
  for (const reason of [
    "no-derivatives",
    "nonexclusive",
    "non-commercial-only",
    "licence-unknown",
  ] as const) {
    const refused = { code: "scope.refused", reason } as const;
    expect(refusalMessage(refused, BY, "en")).toContain("Supply title and abstract only");
    expect(refusalMessage(refused, BY, "fr")).toContain("Fournissez seulement le titre et le résumé");
  }
});

test("each obligation has words of its own in both languages", () => {
  const obligations: readonly Obligation[] = [
    "attribution",
    "link",
    "changes-noted",
    "non-commercial",
    "none",
    "unknown",
    "share-alike:http://creativecommons.org/licenses/by-sa/4.0/",
  ];
  const words = obligations.flatMap((obligation) => [
    obligationMessage(obligation, "en"),
    obligationMessage(obligation, "fr"),
  ]);
  expect(new Set(words).size).toBe(14);
  expect(obligationMessage("share-alike:http://creativecommons.org/licenses/by-sa/4.0/", "en")).toContain(
    "(CC BY-SA 4.0)",
  );
});
