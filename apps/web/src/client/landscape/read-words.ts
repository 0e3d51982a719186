import type { LandscapeKey, LandscapeWords } from "./landscape-words.ts";

/** The messages that the page carries, as `translator` gives them on the server. */
export function readWords(root: HTMLElement): LandscapeWords {
  const language = document.documentElement.lang;
  const templates = JSON.parse(root.dataset.words ?? "{}") as Readonly<Record<LandscapeKey, string>>;
  const numbers = new Intl.NumberFormat(language);
  return {
    language,
    say: (key, values = {}) =>
      templates[key].replace(/\{(\w+)\}/g, (_place, name: string) => {
        const value = values[name];
        return typeof value === "number" ? numbers.format(value) : (value ?? "");
      }),
  };
}
