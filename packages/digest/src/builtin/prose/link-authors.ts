/** A text that a level will show, and whether it tells of the paper. */
export interface Linked {
  readonly text: string;
  readonly glossary: boolean;
}

const MOST_IN_A_ROW = 2;
/** Longer than any opening with "the authors". */
const OPENING_LENGTH = "In this way, the authors ".length;
const OPENING = /^The authors (?!of\b|and\b)/u;

/** Openings after which the authors may still be "they". */
const JOINED = /^((?:For this|In this way), |But |So )the authors (?!of\b|and\b)/u;

/**
 * "The authors ... The authors ..." becomes "The authors ... They ...": only right after a statement whose subject they
 * are, and not more than twice in a row. Everything else stays as it is.
 */
export function linkAuthors<T extends Linked>(statements: readonly T[]): T[] {
  let row = -1;
  return statements.map((statement) => {
    // "They ... the authors' ..." would be two.
    const again = /\bthe authors\b/iu.test(statement.text.slice(OPENING_LENGTH));
    if (row >= 0 && !again && !statement.glossary && JOINED.test(statement.text))
      return { ...statement, text: statement.text.replace(JOINED, "$1they ") };
    if (statement.glossary || !OPENING.test(statement.text)) {
      row = -1;
      return statement;
    }
    row = row === MOST_IN_A_ROW ? 0 : row + 1;
    return row === 0 || again ? statement : { ...statement, text: statement.text.replace(OPENING, "They ") };
  });
}
