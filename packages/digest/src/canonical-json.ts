/**
 * JSON with object keys in code-unit order, no white space, and absent members left out: one text for one value.
 * Numbers are written as ECMAScript writes them, strings as `JSON.stringify` escapes them (RFC 8785 without its
 * ban on lone surrogates, which a source text may contain).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
