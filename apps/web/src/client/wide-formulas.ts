/** A formula wider than its column scrolls; the keyboard has to reach it for that. Those that fit are no stop on its way. */
export function reachWideFormulas(page: Document): void {
  for (const formula of page.querySelectorAll('math[display="block"]')) {
    if (formula.scrollWidth > formula.clientWidth && formula.closest("a, button") === null) {
      formula.setAttribute("tabindex", "0");
    }
  }
}
