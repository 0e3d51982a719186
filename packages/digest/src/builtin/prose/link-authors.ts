import { areReadAsAuthors } from "./mean-authors.ts";

/** A text that a level will show, and whether it tells of the paper. */
export interface Linked {
  readonly text: string;
  readonly glossary: boolean;
}

const MOST_IN_A_ROW = 2;
/** Their first mention as the subject of the main clause: at the head, or after a phrase with a comma. */
const SUBJECT =
  /^((?:(?:But|So|Then|Thus|Here|Instead|Accordingly|Therefore|Hence) |(?!(?:Although|While|Whereas|If|When|As|Because|Since|The|Our|Their)\b)[^,.;:?]{1,150}, )?)([Tt]he authors) (?!of\b|and\b|et\b|,)/u;
/** "The authors' approach works": what people say of their own work. */
const OWNED =
  /^The authors' (?=(?:approach|method|results|findings|study|work|analysis|experiments|theory|framework|hypothesis|proof|technique|strategy|conclusions?)\b)/u;

/**
 * "The authors ... The authors ..." becomes "The authors ... They ...": only right after a statement whose subject they
 * are, where nobody and nothing else named there could be meant, and not more than twice in a row. Everything else
 * stays as it is.
 */
export function linkAuthors<T extends Linked>(statements: readonly T[]): T[] {
  let row = -1;
  let before = "";
  return statements.map((statement) => {
    const { text, glossary } = statement;
    const subject = glossary ? null : SUBJECT.exec(text);
    const named = wordsOf(before);
    before = text;
    if (subject === null) {
      const isTheirs = row >= 0 && row < MOST_IN_A_ROW && !glossary && isOwnedClearly(text, named);
      row = -1;
      return isTheirs ? { ...statement, text: text.replace(OWNED, "Their ") } : statement;
    }
    row = row === MOST_IN_A_ROW ? 0 : row + 1;
    return row > 0 && isClear(text, subject, named)
      ? { ...statement, text: theySay(text, subject) }
      : statement;
  });
}

function theySay(text: string, [all, opening = ""]: RegExpExecArray): string {
  return `${opening}${opening === "" ? "They" : "they"} ${text.slice(all.length)}`;
}

/** "They" stand for nobody else, and no "the authors" follows that would seem to be somebody else. */
function isClear(text: string, [all, opening = ""]: RegExpExecArray, named: readonly string[]): boolean {
  const rest = text.slice(all.length);
  return !/\bthe authors\b/iu.test(rest) && areReadAsAuthors(wordsOf(rest), [...named, ...wordsOf(opening)]);
}

function isOwnedClearly(text: string, named: readonly string[]): boolean {
  return OWNED.test(text) && !/\bthe authors\b/iu.test(text.slice(3)) && areReadAsAuthors(["show"], named);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}
