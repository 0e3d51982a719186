import { areReadAsAuthors, couldDoAsAuthors, couldOnlyBeAuthors } from "./mean-authors.ts";

/** A text that a level will show, and whether it tells of the paper. */
export interface Linked {
  readonly text: string;
  readonly glossary: boolean;
}

const MOST_IN_A_ROW = 2;
/** Their first mention as the subject of the main clause: at the head, or after a phrase with a comma. */
const SUBJECT =
  /^((?:(?:But|So|Then|Thus|Here|Instead|Accordingly|Therefore|Hence) |(?!(?:Although|While|Whereas|If|When|As|Because|Since|The|Our|Their)\b)[^,.;:?]{1,150}, )?)([Tt]he authors) (?!of\b|and\b|et\b|,)/u;
/** The same of "they", which a statement before makes them. */
const THEY = /^((?:(?:But|So|Then|Thus) |(?:For this|In this way), )?)([Tt]hey) /u;
/** "The authors' approach works": what people say of their own work. */
const OWNED =
  /^The authors' (?=(?:approach|method|results|findings|study|work|analysis|experiments|theory|framework|hypothesis|proof|technique|strategy|conclusions?|algorithms?|goal|aim|hope|proposal|solution|classification|construction|source code|code|data)\b)/u;

/**
 * "The authors ... The authors ..." becomes "The authors ... They ...": only right after a statement whose subject they
 * are, where nobody and nothing else named there could be meant, and not more than twice in a row. Everything else
 * stays as it is.
 */
export function linkAuthors<T extends Linked>(statements: readonly T[]): T[] {
  let row = -1;
  let named: readonly string[] = [];
  // "The authors test lamps. They also sell oil.": their subject is not as sure as "the authors".
  let areThey = false;
  return statements.map((statement) => {
    const { text, glossary } = statement;
    const [subject, they] = glossary ? [null, null] : [SUBJECT.exec(text), THEY.exec(text)];
    const before = named;
    const [all = "", opening = ""] = subject ?? they ?? [];
    named = wordsOf(`${opening} ${text.slice(all.length)}`);
    if (subject === null) {
      const isTheirs = row >= 0 && row < MOST_IN_A_ROW && !glossary && isOwnedClearly(text, before);
      areThey = they !== null && row >= 0 && areReadAsAuthors(wordsOf(text.slice(all.length)), before);
      row = areThey ? Math.min(row + 1, MOST_IN_A_ROW) : -1;
      return isTheirs ? { ...statement, text: text.replace(OWNED, "Their ") } : statement;
    }
    row = row === MOST_IN_A_ROW ? 0 : row + 1;
    const clear =
      row > 0 &&
      isClear(text, subject, before) &&
      (!areThey || couldOnlyBeAuthors(wordsOf(text.slice(all.length)), before));
    areThey = false;
    return clear ? { ...statement, text: theySay(text, subject) } : statement;
  });
}

function theySay(text: string, [all, opening = ""]: RegExpExecArray): string {
  return `${opening}${opening === "" ? "They" : "they"} ${text.slice(all.length)}`;
}

/** "They" stand for nobody else, and no "the authors" or other "they" follows that would seem to be somebody else. */
function isClear(text: string, [all, opening = ""]: RegExpExecArray, named: readonly string[]): boolean {
  const rest = text.slice(all.length);
  return (
    !/\b(?:the authors|they)\b/iu.test(rest) &&
    areReadAsAuthors(wordsOf(rest), [...named, ...wordsOf(opening)])
  );
}

function isOwnedClearly(text: string, named: readonly string[]): boolean {
  if (!OWNED.test(text) || /\bthe authors\b/iu.test(text.slice(3))) return false;
  // "The authors watch mice. Their data are rich."
  return areReadAsAuthors(["show"], named) && !named.some((word) => couldDoAsAuthors(word.toLowerCase()));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}
