import type { Language } from "./language.ts";
import type { Obligation, ScopeReason } from "./licence.ts";
import { licenceName, parseLicence } from "./licence-table.ts";
import type { ScopeDecision, ScopeRefused } from "./scope.ts";

/**
 * The sentence by which a reader learns what the digest is made from, and why.
 *
 * @param licence  URI of the licence of this version, as the record or the caller gives it
 */
export function scopeMessage(
  decision: Pick<ScopeDecision, "used" | "reason">,
  licence: string | null,
  language: Language,
): string {
  const known = parseLicence(licence);
  const name = known === null ? "" : ` (${licenceName(known, language)})`;
  // arXiv assumed a licence for what was submitted before 2004: there is none to name.
  const assumed = decision.reason === "nonexclusive" && known === null;
  return SENTENCES[language][decision.reason]({ name, assumed, fullText: decision.used === "full-text" });
}

interface Facts {
  /** ` (CC BY 4.0)`, or nothing. */
  readonly name: string;
  readonly assumed: boolean;
  readonly fullText: boolean;
}

const ENGLISH: Record<ScopeReason, (facts: Facts) => string> = {
  "open-licence": ({ name }) =>
    `The licence of this article${name} lets us build on its full text, and the digest is made from it.`,
  "metadata-only": () =>
    "As you asked, the digest is made from the metadata of this article alone (title, abstract).",
  "no-derivatives": ({ name }) =>
    `The licence of this article${name} does not let us build on its full text, so the digest is made from its metadata (title, abstract).`,
  nonexclusive: ({ name, assumed }) =>
    `The licence ${assumed ? "that arXiv assumes for articles submitted before 2004" : `of this article${name}`} does not let us build on its full text, so the digest is made from its metadata (title, abstract).`,
  "non-commercial-only": ({ name }) =>
    `The licence of this article${name} lets its full text be used for non-commercial purposes only, and this instance is commercial, so the digest is made from its metadata (title, abstract).`,
  "licence-unknown": () =>
    "We do not know the licence of this article, so we do not build on its full text: the digest is made from its metadata (title, abstract).",
  "no-full-text-available": ({ name }) =>
    `The licence of this article${name} lets us build on its full text, but no full text is available here, so the digest is made from its metadata (title, abstract).`,
  "callers-own-text": ({ fullText }) =>
    fullText
      ? "The digest is made from the text that you supplied; whether and how it may be shared is for you to know."
      : "The digest is made from the abstract that you supplied; whether and how it may be shared is for you to know.",
};

const FRENCH: Record<ScopeReason, (facts: Facts) => string> = {
  "open-licence": ({ name }) =>
    `La licence de cet article${name} nous permet de nous appuyer sur son texte intégral, et la synthèse en est tirée.`,
  "metadata-only": () =>
    "Comme vous l’avez demandé, la synthèse est tirée des seules métadonnées de l’article (titre, résumé).",
  "no-derivatives": ({ name }) =>
    `La licence de cet article${name} ne nous permet pas de nous appuyer sur son texte intégral : la synthèse est donc tirée de ses métadonnées (titre, résumé).`,
  nonexclusive: ({ name, assumed }) =>
    `La licence ${assumed ? "qu’arXiv suppose pour les articles déposés avant 2004" : `de cet article${name}`} ne nous permet pas de nous appuyer sur son texte intégral : la synthèse est donc tirée de ses métadonnées (titre, résumé).`,
  "non-commercial-only": ({ name }) =>
    `La licence de cet article${name} réserve son texte intégral aux usages non commerciaux, or cette instance est commerciale : la synthèse est donc tirée de ses métadonnées (titre, résumé).`,
  "licence-unknown": () =>
    "Nous ne connaissons pas la licence de cet article et ne nous appuyons donc pas sur son texte intégral : la synthèse est tirée de ses métadonnées (titre, résumé).",
  "no-full-text-available": ({ name }) =>
    `La licence de cet article${name} nous permettrait de nous appuyer sur son texte intégral, mais aucun texte intégral n’est disponible ici : la synthèse est donc tirée de ses métadonnées (titre, résumé).`,
  "callers-own-text": ({ fullText }) =>
    fullText
      ? "La synthèse est tirée du texte que vous avez fourni ; il vous appartient de savoir si et comment il peut être partagé."
      : "La synthèse est tirée du résumé que vous avez fourni ; il vous appartient de savoir si et comment il peut être partagé.",
};

const SENTENCES = { en: ENGLISH, fr: FRENCH };

/** Why a caller's text was refused, and what would help. `licence` is the URI that came with it. */
export function refusalMessage(refused: ScopeRefused, licence: string | null, language: Language): string {
  const known = parseLicence(licence);
  const name = known === null ? "" : ` (${licenceName(known, language)})`;
  return REFUSALS[language][refused.reason](name);
}

const REFUSALS: Record<Language, Record<ScopeRefused["reason"], (name: string) => string>> = {
  en: {
    "no-derivatives": (name) =>
      `The licence that came with this text${name} does not let a public instance build on it. Supply title and abstract only, or set ENGRAM_AUDIENCE=personal if nobody else uses this instance.`,
    nonexclusive: (name) =>
      `The licence that came with this text${name} does not let a public instance build on it. Supply title and abstract only, or set ENGRAM_AUDIENCE=personal if nobody else uses this instance.`,
    "non-commercial-only": (name) =>
      `The licence that came with this text${name} allows non-commercial use only, and this instance is commercial (ENGRAM_COMMERCIAL=yes). Supply title and abstract only.`,
    "licence-unknown": () =>
      "The licence that came with this text is not one that we know, so a public instance does not build on it. Supply title and abstract only, or leave the licence out if the text is yours.",
  },
  fr: {
    "no-derivatives": (name) =>
      `La licence jointe à ce texte${name} ne permet pas à une instance publique de s’appuyer sur lui. Fournissez seulement le titre et le résumé, ou réglez ENGRAM_AUDIENCE=personal si personne d’autre n’utilise cette instance.`,
    nonexclusive: (name) =>
      `La licence jointe à ce texte${name} ne permet pas à une instance publique de s’appuyer sur lui. Fournissez seulement le titre et le résumé, ou réglez ENGRAM_AUDIENCE=personal si personne d’autre n’utilise cette instance.`,
    "non-commercial-only": (name) =>
      `La licence jointe à ce texte${name} n’autorise que les usages non commerciaux, or cette instance est commerciale (ENGRAM_COMMERCIAL=yes). Fournissez seulement le titre et le résumé.`,
    "licence-unknown": () =>
      "La licence jointe à ce texte n’est pas de celles que nous connaissons : une instance publique ne s’appuie donc pas sur lui. Fournissez seulement le titre et le résumé, ou omettez la licence si le texte est de vous.",
  },
};

/** What the output owes, in words. */
export function obligationMessage(obligation: Obligation, language: Language): string {
  if (obligation.startsWith(SHARE_ALIKE)) {
    const uri = obligation.slice(SHARE_ALIKE.length);
    const label = parseLicence(uri)?.label ?? uri;
    return language === "en"
      ? `Share what you make of it under the same licence (${label}).`
      : `Partagez ce que vous en faites sous la même licence (${label}).`;
  }
  return OBLIGATIONS[language][obligation as PlainObligation];
}

const SHARE_ALIKE = "share-alike:";
type PlainObligation = Exclude<Obligation, `share-alike:${string}`>;

const OBLIGATIONS: Record<Language, Record<PlainObligation, string>> = {
  en: {
    attribution: "Credit the authors.",
    link: "Link to the article and to its licence.",
    "changes-noted": "Say that changes were made: this digest is not the authors’ own text.",
    "non-commercial": "Use it for non-commercial purposes only.",
    none: "Nothing is owed; the authors are credited all the same.",
    unknown: "What the source asks for is not known to us: find out before you share it.",
  },
  fr: {
    attribution: "Citez les auteurs.",
    link: "Donnez un lien vers l’article et vers sa licence.",
    "changes-noted": "Signalez les modifications : cette synthèse n’est pas le texte des auteurs.",
    "non-commercial": "N’en faites qu’un usage non commercial.",
    none: "Rien n’est exigé ; les auteurs sont cités malgré tout.",
    unknown: "Nous ignorons ce que la source exige : renseignez-vous avant de partager.",
  },
};
