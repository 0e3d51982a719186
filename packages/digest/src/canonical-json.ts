/**
 * JSON with object keys in code-unit order, no white space, and absent members left out: one text for one value.
 * Numbers are written as ECMAScript writes them, strings as `JSON.stringify` escapes them (RFC 8785 without its
 * ban on lone surrogates, which a source text may contain).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    let items = "";
    for (const item of value) items += `${items === "" ? "" : ","}${canonicalJson(item ?? null)}`;
    return `[${items}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const held = value as Readonly<Record<string, unknown>>;
  let members = "";
  // Without a function to compare them, keys are sorted by code units.
  for (const key of Object.keys(held).sort()) {
    const member = held[key];
    if (member === undefined) continue;
    members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}
