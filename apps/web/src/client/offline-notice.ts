import { keptOn } from "./offline/show-kept.ts";

/** Says that there is no network for as long as there is none, and of a kept copy when it was kept. */
export function showOffline(page: Document): void {
  const notice = page.querySelector<HTMLElement>("[data-offline]");
  if (notice === null) return;
  const { kept, missing } = page.documentElement.dataset;
  // The page that stands in for one that is not kept says so itself.
  if (missing !== undefined) return;
  if (kept !== undefined) {
    const text = notice.querySelector("[data-offline-text]");
    if (text !== null) text.textContent = keptOn(notice.dataset.offline ?? "", kept);
    notice.hidden = false;
    return;
  }
  const update = (): void => {
    notice.hidden = navigator.onLine;
  };
  window.addEventListener("online", update);
  window.addEventListener("offline", update);
  update();
}
