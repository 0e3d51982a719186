/** Experiments take seconds to hours; this often is soon enough to see them go on. */
const REFRESH_MS = 1_500;

/** Brings the table of a lab up to date for as long as something waits or runs there. */
export function followLab(table: HTMLElement): void {
  const refresh = async (): Promise<void> => {
    // Nobody looks, or somebody is about to press a button in it.
    const isInUse = document.hidden || table.contains(document.activeElement);
    const isBusy = isInUse || (await replaceRows(table));
    if (isBusy) setTimeout(() => void refresh(), REFRESH_MS);
  };
  setTimeout(() => void refresh(), REFRESH_MS);
}

/** @returns whether there is still something to wait for */
async function replaceRows(table: HTMLElement): Promise<boolean> {
  const response = await fetch(location.pathname, { headers: { accept: "text/html" } }).catch(
    () => undefined,
  );
  // The server may be starting again; what stands here stays.
  if (response?.ok !== true) return true;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  const rows = table.querySelector("[data-live=claims]");
  const next = fresh.querySelector("[data-live=claims]");
  if (rows !== null && next !== null && next.innerHTML !== rows.innerHTML)
    rows.replaceChildren(...document.adoptNode(next).childNodes);
  return fresh.querySelector("[data-poll]") !== null;
}
