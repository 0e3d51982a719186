import type { PaperRecord } from "../paper-record.ts";
import { splitName } from "./person-name.ts";
import { plainTitle } from "./plain-title.ts";

/** Letters that are not a Latin letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  ł: "l",
  ı: "i",
};
const STOP_WORDS = new Set(
  "a an and as at by for from how in is of on or the to towards toward via what when why with".split(" "),
);

/**
 * `niu2024beyond`: first author's family name, year, first word of the title that says something. In ASCII letters
 * and digits, so that every BibTeX takes it; `arxiv2405.08707` where name or title have none.
 */
export function citationKey(record: Pick<PaperRecord, "id" | "authors" | "submitted" | "title">): string {
  const [first = ""] = record.authors;
  const { family, group } = splitName(first);
  const groupWord = group ? wordsOf(family)[0] : undefined;
  const name = groupWord ?? wordsOf(family, new Set()).join("");
  const word = wordsOf(plainTitle(record.title.replace(/\$[^$]*\$/g, " ")).replace(/\\[a-zA-Z]+/g, " "))[0];
  const year = /^\d{4}/.exec(record.submitted)?.[0];
  if (name === "" || word === undefined || year === undefined)
    return `arxiv${record.id.replace(/[^0-9a-z.-]/gi, "-")}`;
  return `${name.slice(0, 40)}${year}${word.slice(0, 40)}`;
}

function wordsOf(text: string, stopWords: ReadonlySet<string> = STOP_WORDS): readonly string[] {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/[æœøđðþßłı]/g, (letter) => LETTERS[letter] ?? "")
    .split(/[^a-z0-9]+/)
    .filter((word) => /[a-z]/.test(word) && !stopWords.has(word));
}
