import type { Language } from "./language.ts";
import type { Obligation } from "./licence.ts";
import { parseLicence } from "./licence-table.ts";
import type { ScopeDecision, ScopeRefused } from "./scope.ts";

/** The sentence by which a reader learns what the digest is made from, and why. `licence` is the record's URI. */
export function scopeMessage(
  _decision: ScopeDecision | ScopeRefused,
  licence: string | null,
  language: Language,
): string {
  const label = parseLicence(licence)?.label ?? "";
  return language === "en"
    ? `The licence of this article (${label}) does not let us build on its full text, so the digest is made from its metadata (title, abstract).`
    : `La licence de cet article (${label}) ne nous permet pas de nous appuyer sur son texte intégral : la synthèse est donc faite à partir de ses métadonnées (titre, résumé).`;
}

/** What the output owes, in words. */
export function obligationMessage(obligation: Obligation, _language: Language): string {
  return obligation;
}
