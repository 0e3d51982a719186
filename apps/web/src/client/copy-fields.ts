/** Buttons that copy what stands in a field; without scripts they are not there, and the field can be selected. */
export function copyFields(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    const field = page.getElementById(button.dataset.copy ?? "");
    if (!(field instanceof HTMLTextAreaElement)) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      void copy(field).then((isCopied) => {
        // Where the browser does not let us, the text stands there selected.
        if (isCopied) button.textContent = button.dataset.copied ?? "";
      });
    });
  }
}

async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // No clipboard, or no permission: the older way is what is left.
    return document.execCommand("copy");
  }
}
