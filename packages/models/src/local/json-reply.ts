/** How a reply begins that is held to be a JSON object with one string: a small model then goes on in the right form. */
export function beginningOf(property: string): string {
  return `{${JSON.stringify(property)}: "`;
}

/** The length of the JSON object that a text begins with; undefined where it does not end in the text. */
export function endOfObject(text: string): number | undefined {
  let depth = 0;
  let isString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isString) {
      if (character === "\\") index += 1;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === "{") depth += 1;
    else if (character === "}") {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return undefined;
}

/** The one string that a JSON Schema of an object asks for; undefined where it asks for anything else. */
export function onlyStringOf(schema: Readonly<Record<string, unknown>> | undefined): string | undefined {
  if (schema?.type !== "object" || typeof schema.properties !== "object" || schema.properties === null)
    return undefined;
  const [only, ...others] = Object.entries(schema.properties);
  if (only === undefined || others.length > 0) return undefined;
  const [name, wanted] = only as [string, unknown];
  const isString =
    typeof wanted === "object" && wanted !== null && "type" in wanted && wanted.type === "string";
  return isString ? name : undefined;
}
