/** What stands for what, by words of a text. A plain object would also hold "constructor", which a text may say. */
export function wordTable<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries));
}
