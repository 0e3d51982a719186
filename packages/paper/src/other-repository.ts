/** A place other than arXiv where papers live, told by its host or by the prefix of its DOIs. */
interface OtherRepository {
  readonly name: string;
  readonly host: RegExp;
  readonly doiPrefix?: RegExp;
}

const OTHER_REPOSITORIES: readonly OtherRepository[] = [
  // bioRxiv and medRxiv share their DOI prefixes: an address tells them apart, a DOI does not.
  { name: "bioRxiv", host: /(^|\.)biorxiv\.org$/ },
  { name: "medRxiv", host: /(^|\.)medrxiv\.org$/ },
  { name: "bioRxiv / medRxiv", host: /(^|\.)connect\.openrxiv\.org$/, doiPrefix: /^10\.(1101|64898)$/ },
  { name: "ChemRxiv", host: /(^|\.)chemrxiv\.org$/, doiPrefix: /^10\.26434$/ },
  { name: "PsyArXiv", host: /(^|\.)psyarxiv\.com$/, doiPrefix: /^10\.31234$/ },
  { name: "SocArXiv", host: /(^|\.)socarxiv\.org$/, doiPrefix: /^10\.31235$/ },
  { name: "EarthArXiv", host: /(^|\.)eartharxiv\.org$/, doiPrefix: /^10\.31223$/ },
  { name: "EdArXiv", host: /(^|\.)edarxiv\.org$/, doiPrefix: /^10\.35542$/ },
  { name: "OSF", host: /(^|\.)osf\.io$/, doiPrefix: /^10\.(31219|17605)$/ },
  { name: "TechRxiv", host: /(^|\.)techrxiv\.org$/, doiPrefix: /^10\.36227$/ },
  { name: "SSRN", host: /(^|\.)ssrn\.com$/, doiPrefix: /^10\.2139$/ },
  { name: "Research Square", host: /(^|\.)researchsquare\.com$/, doiPrefix: /^10\.21203$/ },
  { name: "Preprints.org", host: /(^|\.)preprints\.org$/, doiPrefix: /^10\.20944$/ },
  { name: "Authorea", host: /(^|\.)authorea\.com$/, doiPrefix: /^10\.22541$/ },
  { name: "Zenodo", host: /(^|\.)zenodo\.org$/, doiPrefix: /^10\.5281$/ },
  { name: "HAL", host: /(^|\.)hal\.science$|(^|\.)hal\.archives-ouvertes\.fr$/ },
  { name: "IACR ePrint", host: /^eprint\.iacr\.org$/ },
  { name: "viXra", host: /(^|\.)vixra\.org$/ },
  { name: "PubMed", host: /^pubmed\.ncbi\.nlm\.nih\.gov$/ },
];

/** The name of the repository that a host belongs to, if it is one that we can name. */
export function findRepositoryByHost(host: string): string | undefined {
  return OTHER_REPOSITORIES.find((repository) => repository.host.test(host))?.name;
}

/** The name of the repository that registers DOIs under this prefix (`10.1101`), if we can name it. */
export function findRepositoryByDoi(doi: string): string | undefined {
  const prefix = doi.slice(0, doi.indexOf("/"));
  return OTHER_REPOSITORIES.find((repository) => repository.doiPrefix?.test(prefix))?.name;
}

/** The repository that a text cites by name and number: `bioRxiv 2024.05.14.594123`. */
export function findRepositoryByCitation(text: string): string | undefined {
  const [, cited] = /\b([a-z]{2,8}r?xiv)[:\s]{1,3}[0-9]/i.exec(text) ?? [];
  return OTHER_REPOSITORIES.find(({ name }) => name.toLowerCase() === cited?.toLowerCase())?.name;
}
