/** The nodes of a sentence without the numbers of its passages, to be shown elsewhere. */
export function sentenceNodes(sentence: Element): readonly Node[] {
  const copy = sentence.cloneNode(true) as Element;
  for (const number of copy.querySelectorAll(".note, .left")) number.remove();
  return [...copy.childNodes];
}

/** A sentence as plain text, formulas as they would be typed. */
export function sentenceText(sentence: Element): string {
  const copy = document.createElement("span");
  copy.append(...sentenceNodes(sentence));
  for (const formula of copy.querySelectorAll("math")) {
    formula.replaceWith(formula.getAttribute("alttext") ?? formula.textContent ?? "");
  }
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}
