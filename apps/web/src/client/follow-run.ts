const EVENTS = ["step", "statement", "done", "failed", "cancelled"] as const;
/** The page is asked for at most this often, however fast the events come; where pictures are drawn for it, it says so. */
const REFRESH_MS = 250;
const RETRY_MS = 2_000;

/**
 * Keeps the page of a run up to date: the events say that something happened, and the page itself, asked for again,
 * says what. So what is shown is made in one place, with scripts and without.
 */
export function followRun(run: HTMLElement): void {
  const source = new EventSource(`${run.dataset.follow ?? ""}?after=${run.dataset.after ?? "0"}`);
  const lost = run.querySelector<HTMLElement>("[data-lost]");
  const refreshMs = Number(run.dataset.every ?? REFRESH_MS);
  let isAsking = false;
  let askAgain = false;

  async function refresh(): Promise<void> {
    if (isAsking) {
      askAgain = true;
      return;
    }
    isAsking = true;
    const response = await fetch(run.dataset.end ?? location.href, {
      headers: { accept: "text/html" },
    }).catch(() => undefined);
    // The run has ended meanwhile where the answer is another page; the event that says so is on its way.
    if (response?.ok === true && !response.redirected) replaceLive(run, await response.text());
    await new Promise((resolve) => setTimeout(resolve, refreshMs));
    isAsking = false;
    if (askAgain) {
      askAgain = false;
      await refresh();
    }
  }

  for (const type of EVENTS) {
    source.addEventListener(type, () => {
      if (type === "step" || type === "statement") {
        void refresh();
        return;
      }
      source.close();
      location.replace(
        run.dataset.end ?? `${location.pathname}?run=${encodeURIComponent(run.dataset.run ?? "")}`,
      );
    });
  }
  source.addEventListener("open", () => lost?.setAttribute("hidden", ""));
  source.addEventListener("error", () => {
    lost?.removeAttribute("hidden");
    // A browser that has given up (the server answered something else) is helped by the page itself.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), RETRY_MS);
  });
}

/** Puts the new state of every live part in its place; the rest of the page, and what has the focus, stays. */
function replaceLive(run: HTMLElement, html: string): void {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  for (const part of run.querySelectorAll<HTMLElement>("[data-live]")) {
    const next = fresh.querySelector(`[data-live="${part.dataset.live ?? ""}"]`);
    if (next === null || next.innerHTML === part.innerHTML) continue;
    part.replaceChildren(...document.adoptNode(next).childNodes);
  }
}
