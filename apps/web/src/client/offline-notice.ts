/** Says that there is no network for as long as there is none. */
export function showOffline(page: Document): void {
  const notice = page.querySelector<HTMLElement>("[data-offline]");
  if (notice === null) return;
  const update = (): void => {
    notice.hidden = navigator.onLine;
  };
  window.addEventListener("online", update);
  window.addEventListener("offline", update);
  update();
}
