/**
 * Copies a text. Where the clipboard is closed to us (a page over plain http, a refusal), `field` shows the text,
 * selected, and the older way is tried from there.
 * @returns false where the reader has to copy it from the field
 */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    field.hidden = true;
    return true;
  } catch {
    // No clipboard, or no permission: either way the field is what is left.
    field.value = text;
    field.hidden = false;
    field.select();
    return document.execCommand("copy");
  }
}
