import { forgetAll, type KeptPaper, listKept } from "./kept-papers.ts";

/** Lists the kept papers on the page that is for that. */
export function showKept(page: Document): void {
  const place = page.querySelector<HTMLElement>("[data-kept-papers]");
  if (place === null || !("caches" in window)) return;
  const missing = page.querySelector<HTMLElement>("[data-kept-missing]");
  if (missing !== null) missing.hidden = page.documentElement.dataset.missing === undefined;
  const forget = page.querySelector<HTMLElement>("[data-kept-forget]");
  forget?.addEventListener("click", () => void forgetAll().then(() => fill(place)));
  void fill(place);
}

async function fill(place: HTMLElement): Promise<void> {
  const papers = await listKept();
  place
    .querySelector("ul")
    ?.replaceChildren(...papers.map((paper) => entry(paper, place.dataset.kept ?? "")));
  for (const one of place.querySelectorAll<HTMLElement>("[data-kept-none]")) one.hidden = papers.length > 0;
  for (const one of place.querySelectorAll<HTMLElement>("[data-kept-forget]"))
    one.hidden = papers.length === 0;
}

function entry({ address, title, kept }: KeptPaper, sentence: string): Element {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = address;
  link.textContent = title;
  const when = document.createElement("span");
  when.textContent = keptOn(sentence, kept);
  item.append(link, when);
  return item;
}

/** @param sentence with a place for the date, in the language of the page */
export function keptOn(sentence: string, kept: string): string {
  const date = new Date(kept);
  const { lang } = document.documentElement;
  // As the server writes dates.
  const words = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    dateStyle: "long",
    timeStyle: "short",
  });
  return sentence.replace("{date}", () => (Number.isNaN(date.getTime()) ? "" : words.format(date)));
}
