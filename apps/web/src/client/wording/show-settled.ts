import type { SettledStatement } from "./wording-events.ts";

/** The sentences of Low, in their order. */
export function sentencesOfLow(page: ParentNode): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>("section.low .statement")];
}

/** Puts a sentence in the model's words where the planned one stands. Its numbers, which lead to its passages, stay. */
export function showWorded(sentence: HTMLElement, text: string, mark: string): void {
  const firstNumber = sentence.querySelector("a.note");
  for (const node of [...sentence.childNodes]) if (!isNumber(node)) node.remove();
  sentence.insertBefore(document.createTextNode(text), firstNumber);
  sentence.classList.add("worded");
  sentence.dataset.kind = mark;
  for (const number of sentence.querySelectorAll("a.note")) {
    const label = number.getAttribute("aria-label") ?? "";
    number.setAttribute("aria-label", `${label}, ${mark}`);
  }
}

function isNumber(node: Node): boolean {
  return node instanceof Element && node.matches("a.note");
}

/** Adds to the list of what is not shown, beside what is. Whatever a model wrote is text: it is never read as markup. */
export function addRefused(
  list: Element,
  { rejected = "" }: SettledStatement,
  sentence: HTMLElement,
  words: { readonly wrote: string; readonly shown: string },
): void {
  const item = document.createElement("li");
  const quoted = document.createElement("q");
  quoted.lang = "en";
  quoted.textContent = rejected;
  const link = document.createElement("a");
  link.href = `#${sentence.id}`;
  link.lang = "en";
  link.textContent = textOf(sentence);
  for (const [before, after] of [
    [words.wrote, quoted],
    [words.shown, link],
  ] as const) {
    const line = document.createElement("p");
    line.append(`${before} `, after);
    item.append(line);
  }
  list.append(item);
}

function textOf(sentence: HTMLElement): string {
  const copy = sentence.cloneNode(true) as HTMLElement;
  for (const other of copy.querySelectorAll("a.note, .left")) other.remove();
  return (copy.textContent ?? "").trim();
}
