import {
  categoryName,
  formatPaperId,
  type Language,
  obligationMessage,
  paperUrl,
  parseLicence,
} from "@engram/paper";
import type { Digest, DigestPaper } from "../digest.ts";
import { dateInWords } from "./date-in-words.ts";
import type { FormatWords } from "./format-words.ts";
import { fillIn, formatWords } from "./words.ts";

/** A labelled fact about the paper; `url` where the fact is a link. */
export interface OutlineFact {
  readonly label: string;
  readonly text: string;
  readonly url?: string;
}

/** A collaboration of three thousand would push the paper off the screen; the JSON and the references have them all. */
const SHOWN_AUTHORS = 20;

/** What is known of the paper besides its text: who, when, where, under what licence. */
export function factsOf({ paper, scope, provenance }: Digest, language: Language): OutlineFact[] {
  const words = formatWords[language];
  const labels = words.facts;
  const { main, secondary } = paper.categories;
  const inWords = ({ code }: { code: string }) => `${categoryName(code, language)} (${code})`;
  const isOnArxiv = provenance.source.from !== "caller";
  const obligations = scope.obligations.map((obligation) => obligationMessage(obligation, language));
  const optional = (label: string, text: string | null | undefined, url?: string): OutlineFact[] =>
    text === null || text === undefined || text === ""
      ? []
      : [{ label, text, ...(isWebAddress(url) ? { url } : {}) }];
  const day = (iso: string | null) => (iso === null ? null : dateInWords(iso, language));
  return [
    ...optional(labels.authors, authorsInWords(paper.authors, words)),
    ...(isOnArxiv ? [arxivFact(paper, labels.identifier)] : []),
    ...optional(labels.submitted, day(paper.submitted)),
    ...optional(labels.thisVersion, day(paper.updated)),
    ...optional(labels.mainCategory, main === null ? null : inWords(main)),
    ...optional(labels.otherCategories, secondary.map(inWords).join(", ")),
    ...optional(labels.comments, paper.comments),
    ...optional(labels.doi, paper.doi, `https://doi.org/${encodeURI(paper.doi ?? "")}`),
    ...optional(labels.journal, paper.journalReference),
    ...optional(
      labels.licence,
      paper.licence?.label ?? (isOnArxiv ? labels.licenceUnknown : labels.licenceNotGiven),
      // An address that a caller made up is not one to send readers to.
      parseLicence(paper.licence?.uri ?? "")?.url,
    ),
    ...optional(labels.obligations, obligations.join(" ")),
  ];
}

/** What a caller says is a licence may be any text; only an address that a browser opens as a page becomes a link. */
function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//iu.test(url) && URL.canParse(url);
}

function arxivFact(paper: DigestPaper, label: string): OutlineFact {
  const { id, version } = paper;
  return { label, text: formatPaperId({ id, version }), url: paperUrl({ id, version }) };
}

function authorsInWords(authors: readonly string[], words: FormatWords): string {
  const shown = authors.slice(0, SHOWN_AUTHORS).join(", ");
  const more = authors.length - SHOWN_AUTHORS;
  return more <= 0 ? shown : `${shown} ${fillIn(words.moreAuthors, { count: more })}`;
}
