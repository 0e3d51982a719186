/** A Run button that was pressed says so at once, and is not pressed twice: arXiv may take seconds to answer. */
export function startOnce(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>("form[data-run]")) {
    const button = form.querySelector<HTMLElement>("[data-busy]");
    form.addEventListener("submit", (event) => {
      if (button === null) return;
      if (button.getAttribute("aria-disabled") === "true") event.preventDefault();
      button.setAttribute("aria-disabled", "true");
      button.textContent = button.dataset.busy ?? "";
    });
  }
  // Back from the next page, a browser may show this one as it was left.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted && page.querySelector("[data-busy][aria-disabled]") !== null) location.reload();
  });
}
