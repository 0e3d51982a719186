/**
 * The documents of a text that comes in parts: what lies between separators, which belong to none. Documents that are empty are
 * left out. Holds one document and one part.
 *
 * @param separator  "\n" for one document a line, "\n\n" for one a paragraph; absent: all parts are one document
 */
export async function* splitDocuments(
  parts: Iterable<string> | AsyncIterable<string>,
  separator?: string,
): AsyncGenerator<string, void> {
  if (separator === "") throw new RangeError("separator must have at least one character");
  let rest = "";
  for await (const part of parts) {
    rest += part;
    if (separator === undefined) continue;
    const documents = rest.split(separator);
    rest = documents.pop() ?? "";
    for (const document of documents) if (document !== "") yield document;
  }
  if (rest !== "") yield rest;
}
