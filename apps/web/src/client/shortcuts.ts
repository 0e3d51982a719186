/** `/` leads to the search field, unless something is being typed. */
export function addShortcuts(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.matches("input, textarea, select, [contenteditable]"))
      return;
    // On the start page the large field is the one meant.
    const field = [...page.querySelectorAll<HTMLInputElement>("[data-search]")].at(-1);
    if (field === undefined) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
