import type { Language } from "./language.ts";
import type { Obligation } from "./licence.ts";

/** The ten licences that arXiv has offered or assumed. */
export type LicenceCode =
  | "by-4.0"
  | "by-3.0"
  | "by-sa-4.0"
  | "by-nc-sa-4.0"
  | "by-nc-sa-3.0"
  | "by-nc-nd-4.0"
  | "cc0-1.0"
  | "public-domain"
  | "arxiv-nonexclusive-1.0"
  | "arxiv-assumed-1991-2003";

/** Who may build on a text under the licence. */
export type LicenceOpening = "everyone" | "non-commercial" | "no-derivatives" | "nonexclusive";

/** A licence that we know. */
export interface Licence {
  readonly code: LicenceCode;
  /** The URI by which arXiv names it. */
  readonly uri: string;
  /** `CC BY-NC-ND 4.0`; the same in every language, as it stands in the JSON of a digest. */
  readonly label: string;
  /** Where a reader finds it. */
  readonly url: string;
  readonly opening: LicenceOpening;
  /** What an output built on a text under it owes; empty where nothing may be built. */
  readonly obligations: readonly Obligation[];
}

const CREDIT = ["attribution", "link", "changes-noted"] as const;

// arXiv's own list, retired ones included; the tails are what tells the URIs apart in all their spellings.
const LICENCES: ReadonlyMap<string, Licence> = new Map(
  [
    creativeCommons("by-4.0", "licenses/by/4.0", "CC BY 4.0", "everyone", CREDIT),
    creativeCommons("by-3.0", "licenses/by/3.0", "CC BY 3.0", "everyone", CREDIT),
    shareAlike("by-sa-4.0", "licenses/by-sa/4.0", "CC BY-SA 4.0", "everyone"),
    shareAlike("by-nc-sa-4.0", "licenses/by-nc-sa/4.0", "CC BY-NC-SA 4.0", "non-commercial"),
    shareAlike("by-nc-sa-3.0", "licenses/by-nc-sa/3.0", "CC BY-NC-SA 3.0", "non-commercial"),
    creativeCommons("by-nc-nd-4.0", "licenses/by-nc-nd/4.0", "CC BY-NC-ND 4.0", "no-derivatives", []),
    creativeCommons("cc0-1.0", "publicdomain/zero/1.0", "CC0 1.0", "everyone", ["none"]),
    creativeCommons("public-domain", "licenses/publicdomain", "CC Public Domain", "everyone", ["none"]),
    ofArxiv("arxiv-nonexclusive-1.0", "licenses/nonexclusive-distrib/1.0", "arXiv non-exclusive 1.0"),
    ofArxiv("arxiv-assumed-1991-2003", "licenses/assumed-1991-2003", "arXiv assumed 1991-2003"),
  ].map((licence) => [licence.uri.replace("http://", "").replace(/\/$/, ""), licence]),
);

function creativeCommons(
  code: LicenceCode,
  tail: string,
  label: string,
  opening: LicenceOpening,
  obligations: readonly Obligation[],
): Licence {
  const uri = `http://creativecommons.org/${tail}/`;
  return { code, uri, label, url: uri.replace("http:", "https:"), opening, obligations };
}

function shareAlike(
  code: LicenceCode,
  tail: string,
  label: string,
  opening: "everyone" | "non-commercial",
): Licence {
  const same: Obligation = `share-alike:http://creativecommons.org/${tail}/`;
  const obligations: readonly Obligation[] =
    opening === "everyone" ? [...CREDIT, same] : [...CREDIT, same, "non-commercial"];
  return creativeCommons(code, tail, label, opening, obligations);
}

function ofArxiv(code: LicenceCode, tail: string, label: string): Licence {
  const uri = `http://arxiv.org/${tail}/`;
  return { code, uri, label, url: uri.replace("http:", "https:"), opening: "nonexclusive", obligations: [] };
}

/**
 * The whole of a licence's URI and nothing more: a host that merely contains the name, a path with `..`, a ported
 * version (`by/3.0/us`) or another number is another licence, which we do not know.
 */
const SPELLING =
  /^(?:https?:)?(?:\/\/)?(?:www\.)?((?:creativecommons|arxiv)\.org\/[a-z]{1,20}\/[a-z0-9-]{1,30}(?:\/[0-9]\.[0-9])?)\/{0,2}(?:(?:legalcode|deed|license|rdf)(?:[._-][a-z0-9._@-]{1,16})?\/?)?(?:[?#].{0,200})?$/;

/** The licence that a URI names in any of its spellings; null where the URI is missing or not one of the ten. */
export function parseLicence(uri: string | null | undefined): Licence | null {
  const spelled = SPELLING.exec(uri?.trim().toLowerCase() ?? "");
  return (spelled?.[1] === undefined ? undefined : LICENCES.get(spelled[1])) ?? null;
}

/** All licences that we know. */
export function listLicences(): readonly Licence[] {
  return [...LICENCES.values()];
}

/** The name of a licence inside a sentence. */
export function licenceName(licence: Licence, language: Language): string {
  switch (licence.code) {
    case "arxiv-nonexclusive-1.0":
      return language === "en" ? "arXiv non-exclusive licence" : "licence non exclusive d’arXiv";
    case "arxiv-assumed-1991-2003":
      return language === "en"
        ? "licence that arXiv assumes for 1991–2003"
        : "licence qu’arXiv suppose pour 1991–2003";
    case "public-domain":
      return language === "en" ? "public domain" : "domaine public";
    default:
      return licence.label;
  }
}
