/** A statement whose values travel beside its text, so that a value can never become SQL. */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

const fragments = new WeakSet<object>();

/** Makes a statement; every `${}` is a bound parameter, except another `sql` piece, which is spliced in. */
export function sql(parts: TemplateStringsArray, ...inserts: readonly unknown[]): Sql {
  let text = parts[0] ?? "";
  const values: unknown[] = [];
  for (const [index, insert] of inserts.entries()) {
    text += isSql(insert) ? splice(insert, values) : `$${values.push(insert)}`;
    text += parts[index + 1] ?? "";
  }
  const statement = { text, values };
  fragments.add(statement);
  return statement;
}

/** Only what `sql` made itself counts: an object of the same shape that came from a caller is a value. */
function isSql(insert: unknown): insert is Sql {
  return typeof insert === "object" && insert !== null && fragments.has(insert);
}

function splice(fragment: Sql, values: unknown[]): string {
  const offset = values.length;
  values.push(...fragment.values);
  return fragment.text.replace(/\$(\d+)/g, (_match, index: string) => `$${Number(index) + offset}`);
}
