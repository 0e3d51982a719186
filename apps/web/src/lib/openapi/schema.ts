/** A JSON Schema as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>;

export const text = { type: "string" };
export const time = { type: "string", format: "date-time" };
export const whole = { type: "integer", minimum: 1 };
export const language = { type: "string", enum: ["en", "fr"] };
export const flag = { type: "boolean" };

/** A reference to one of the schemas of the document. */
export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** An object with these members; those whose names end in `?` may be missing. */
export function object(members: Readonly<Record<string, Schema>>, rest: Schema = {}): Schema {
  const names = Object.keys(members);
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name.replace(/\?$/, ""), members[name]])),
    required: names.filter((name) => !name.endsWith("?")),
    ...rest,
  };
}
