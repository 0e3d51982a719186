import type { MessageKey, Translator } from "#messages/messages.ts";

/** The words of a table that go to a page's script with the page, with the places in braces still open. */
export function pageWords<Key extends MessageKey>(
  table: Readonly<Record<Key, string>>,
  say: Translator,
): Readonly<Record<Key, string>> {
  const keys = Object.keys(table) as Key[];
  const words = keys.map((key) => {
    const places = [...table[key].matchAll(/\{(\w+)\}/g)].map(([place, name]) => [name, place]);
    return [key, say.fill(key, Object.fromEntries(places) as Record<string, string>)];
  });
  return Object.fromEntries(words) as Readonly<Record<Key, string>>;
}
