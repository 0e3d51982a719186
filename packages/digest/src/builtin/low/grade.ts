/**
 * How many years at school it takes to read statements: the Automated Readability Index (Smith and Senter 1967), from the
 * letters a word and the words a statement. Higher is harder; below 0 for next to nothing.
 */
export function gradeOf(statements: readonly string[]): number {
  const words = statements.flatMap((text) => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []);
  if (words.length === 0) return 0;
  const letters = words.join("").length;
  return (4.71 * letters) / words.length + (0.5 * words.length) / statements.length - 21.43;
}
