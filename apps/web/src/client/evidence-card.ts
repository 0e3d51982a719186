import { citationText } from "../lib/citation-text.ts";
import { copyText } from "./copy-text.ts";
import { passagesOf, restingOn } from "./related-sentences.ts";
import { sentenceNodes, sentenceText } from "./sentence-text.ts";

/** The card that says what a chosen sentence rests on, or what rests on it. */
export interface EvidenceCard {
  readonly element: HTMLElement;
  /** @returns what is to be read aloud */
  show(sentence: HTMLElement): string;
  hide(): void;
  copySentence(sentence: HTMLElement): Promise<void>;
  copyLink(sentence: HTMLElement): Promise<void>;
}

/** Takes over the card that the server made; undefined on a page without one. */
export function findEvidenceCard(page: Document): EvidenceCard | undefined {
  const card = page.querySelector<HTMLElement>("[data-evidence]");
  if (card === null) return undefined;
  const text = part<HTMLTextAreaElement>(card, "text");
  const copy = async (what: string, said: string | undefined): Promise<void> => {
    const isCopied = await copyText(what, text);
    part(card, "said").textContent = (isCopied ? said : card.dataset.refused) ?? "";
  };
  part(card, "copy").hidden = false;
  text.hidden = true;
  return {
    element: card,
    show(sentence) {
      fill(card, sentence);
      text.hidden = true;
      card.hidden = false;
      return spoken(card, sentence);
    },
    hide() {
      card.hidden = true;
    },
    copySentence: (sentence) => copy(citation(card, sentence), card.dataset.copied),
    copyLink: (sentence) => copy(addressOf(card, sentence), card.dataset.copiedLink),
  };
}

function part<Kind extends HTMLElement = HTMLElement>(card: HTMLElement, name: string): Kind {
  const found = card.querySelector<Kind>(`[data-evidence-${name}]`);
  if (found === null) throw new Error(`the evidence card has no part ${name}`);
  return found;
}

/** With the version of the paper and not with the query of this page: a link for others. */
function addressOf(card: HTMLElement, { id }: HTMLElement): string {
  return `${card.dataset.address ?? ""}?s=${id}#${id}`;
}

function fill(card: HTMLElement, sentence: HTMLElement): void {
  const isStatement = sentence.matches(".statement");
  const passages = isStatement ? passagesOf(sentence) : [sentence];
  const resting = isStatement ? [] : restingOn(sentence);
  part(card, "title").textContent = isStatement ? titleOf(card, sentence) : countOf(card, resting.length);
  const { translatedFrom } = sentence.dataset;
  part(card, "from").hidden = translatedFrom === undefined;
  part(card, "english").textContent = translatedFrom ?? "";
  part(card, "quotes").replaceChildren(...passages.map(quote));
  const list = part(card, "resting");
  list.replaceChildren(...resting.map(entry));
  list.hidden = resting.length === 0;
  part<HTMLAnchorElement>(card, "link").href = addressOf(card, sentence);
  part<HTMLAnchorElement>(card, "show").href = `#${passages[0]?.id ?? sentence.id}`;
  const correct = part<HTMLAnchorElement>(card, "correct");
  correct.hidden = !isStatement;
  const address = new URL(correct.href);
  address.searchParams.set("correct", sentence.id);
  correct.href = `${address.search}#correct`;
  part(card, "said").textContent = "";
}

function titleOf({ dataset }: HTMLElement, sentence: HTMLElement): string {
  return (dataset.statement ?? "")
    .replace("{place}", () => placeOf(sentence))
    .replace("{kind}", () => sentence.dataset.kind ?? "");
}

function placeOf(sentence: HTMLElement): string {
  return sentence.closest<HTMLElement>("[data-place]")?.dataset.place ?? "";
}

function countOf({ dataset }: HTMLElement, count: number): string {
  const { lang } = document.documentElement;
  const isOne = new Intl.PluralRules(lang).select(count) === "one";
  return ((isOne ? dataset.restingOne : dataset.restingOther) ?? "").replace("{count}", String(count));
}

function quote(passage: Element): Element {
  const quoted = document.createElement("blockquote");
  quoted.append(...sentenceNodes(passage));
  return quoted;
}

function entry(statement: HTMLElement): Element {
  const item = document.createElement("li");
  const place = document.createElement("b");
  place.textContent = placeOf(statement);
  const link = document.createElement("a");
  link.href = `?s=${statement.id}#${statement.id}`;
  link.textContent = sentenceText(statement);
  item.append(place, " ", link);
  return item;
}

/** A statement is read with its passages; of a passage, what is new is how much rests on it. */
function spoken(card: HTMLElement, sentence: HTMLElement): string {
  const title = part(card, "title").textContent ?? "";
  if (!sentence.matches(".statement")) return title;
  return [title, ...passagesOf(sentence).map(sentenceText)].join(". ");
}

function citation(card: HTMLElement, sentence: HTMLElement): string {
  const { dataset } = card;
  const { kind } = sentence.dataset;
  const cited = {
    text: sentenceText(sentence),
    ...(kind === undefined ? {} : { kind }),
    passages: passagesOf(sentence).map(sentenceText),
    reference: dataset.reference ?? "",
    address: addressOf(card, sentence),
  };
  return citationText(cited, { quote: dataset.quote ?? "…", restsOn: dataset.restsOn ?? "…" });
}
