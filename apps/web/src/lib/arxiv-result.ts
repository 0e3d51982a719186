import { latexToPlain } from "@engram/digest";
import type { Language, PaperRecord } from "@engram/paper";
import { paperAddress } from "./addresses.ts";
import { categoryWords } from "./category-view.ts";
import { dateInWords } from "./date-in-words.ts";
import { excerpt, type MarkedText } from "./mark-text.ts";
import { type RichText, richText } from "./rich-text.ts";

/** A paper that arXiv found. Its licence is not told there, and so nothing is said of it. */
export interface ArxivResult {
  readonly id: string;
  readonly address: string;
  readonly title: RichText;
  readonly authors: string;
  readonly submitted: string;
  readonly main: string;
  readonly about: MarkedText;
}

const AUTHORS_SHOWN = 5;

export function viewArxivResult(record: PaperRecord, language: Language): ArxivResult {
  const named = record.authors.slice(0, AUTHORS_SHOWN).map(latexToPlain).join(", ");
  return {
    id: record.id,
    address: paperAddress(language, record.id),
    title: richText(record.title),
    authors: record.authors.length > AUTHORS_SHOWN ? `${named} …` : named,
    submitted: dateInWords(record.submitted, language),
    main: categoryWords(record.categories.main, language),
    about: excerpt(record.abstract, []),
  };
}
