/** @file Marks of Markdown that a reader of the text would not see. */

/** None of them reads on past the next mark of its kind, so that no text takes long. */
const MARKS: readonly (readonly [pattern: RegExp, kept: string])[] = [
  // A picture is no sentence, whatever stands in for it.
  [/!\[[^[\]]*\]\([^()[\]\s]*\)/gu, ""],
  [/(?<![\\\w])\[([^[\]]+)\]\((?=[^()[\]\s]*[./#])[^()[\]\s]*\)/gu, "$1"],
  [/(?<![`\w])`([^`']+)`(?!`)/gu, "$1"],
  // Only around words: elsewhere a star multiplies, marks a footnote or is a part of a formula.
  [/(?<=^|[\s("“])(\*\*|__)(?=[^\s*_])([^*_]+)(?<=\S)\1(?=$|[\s)"”.,;:!?])/gu, "$2"],
  [/(?<=^|[\s("“])\*(?=[^\s*])([^*]+)(?<=\S)\*(?=$|[\s)"”.,;:!?])/gu, "$1"],
];

/** A paragraph or a heading without marks of emphasis and code; of a link its words stay. */
export function withoutMarks(text: string): string {
  return MARKS.reduce((before, [mark, kept]) => before.replace(mark, kept), text)
    .replace(/\s+/gu, " ")
    .trim();
}

/** The text of an item of a list, without its bullet or number; undefined for any other line. */
export function itemText(line: string): string | undefined {
  return /^\s*(?:[-+*•]|\d{1,2}[.)])\s+(\S.*)$/u.exec(line)?.[1];
}

/** The line before and after a block of code. */
export function isFence(line: string): boolean {
  return /^\s*(?:```|~~~)/u.test(line);
}
