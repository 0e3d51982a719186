/** Words in lower case without the -s of a plural, a space around each, so that a form stands in a text as whole words. */
export function spokenWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.map((word) => word.replace(/(?<=[^s])s$/u, "")).join(" ")} `;
}
