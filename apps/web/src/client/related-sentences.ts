/** @file Which sentences of the page belong together: a statement rests on passages, which are named by their ids. */

const SENTENCE = ".statement, .passage";

/** The sentence around an element: a statement, or a passage of the source. The number beside a keyword stands for its passage. */
export function sentenceAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest("[data-evidence]") !== null) return null;
  const sentence = target.closest<HTMLElement>(SENTENCE);
  if (sentence !== null) return sentence;
  const number = target.closest<HTMLElement>("[data-passages]");
  return number === null ? null : (passagesOf(number)[0] ?? null);
}

export function sentenceWithId(id: string): HTMLElement | null {
  const found = id === "" ? null : document.getElementById(id);
  return found?.matches(SENTENCE) === true ? found : null;
}

/** Those that have a number, which can have the focus, in the order of the page. */
export function numberedSentences(page: Document): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(SENTENCE)].filter((one) => numberOf(one) !== null);
}

export function numberOf(sentence: Element): HTMLElement | null {
  return sentence.querySelector<HTMLElement>("a.note");
}

export function passagesOf(statement: Element): readonly HTMLElement[] {
  return passageIds(statement).flatMap((id) => document.getElementById(id) ?? []);
}

/** The statements that rest on a passage, in the order of the page. */
export function restingOn(passage: Element): readonly HTMLElement[] {
  return everyResting(passage).filter((one) => one.matches(".statement"));
}

/** A sentence with all that belongs to it. A passage on which nothing rests lights nothing up unless it is chosen. */
export function relatedTo(sentence: HTMLElement): readonly HTMLElement[] {
  const isStatement = sentence.matches(".statement");
  return [sentence, ...(isStatement ? passagesOf(sentence) : everyResting(sentence))];
}

function everyResting(passage: Element): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>("[data-passages]")];
  return all.filter((one) => passageIds(one).includes(passage.id));
}

function passageIds(statement: Element): readonly string[] {
  return statement.getAttribute("data-passages")?.split(" ") ?? [];
}
