import type { Evidence } from "./evidence.ts";

const STORED = "engram-shortcuts";
const LEVELS = ["level-high", "level-medium", "level-low"];

/**
 * Shortcuts of a single key: never while something is typed or a dialog is open, and not at all for those who turned
 * them off (they speak to their computer, or touch keys unawares). Escape always works.
 */
export function addShortcuts(page: Document, evidence: Evidence): void {
  const help = addHelp(page);
  const actions: Readonly<Record<string, () => void>> = {
    "/": () => toSearch(page),
    "?": () => help?.showModal(),
    j: () => evidence.move(1),
    k: () => evidence.move(-1),
    c: () => evidence.copy(),
    ...Object.fromEntries(LEVELS.map((id, index) => [String(index + 1), () => toLevel(page, id)])),
  };
  page.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (help?.open === true) return;
    if (event.key === "Escape") evidence.clear();
    if (isTyping(event.target)) return;
    const action = actions[event.key];
    if (action === undefined || !areOn()) return;
    event.preventDefault();
    action();
  });
}

function addHelp(page: Document): HTMLDialogElement | null {
  const dialog = page.querySelector<HTMLDialogElement>("dialog[data-keys]");
  const choice = dialog?.querySelector<HTMLInputElement>("[data-keys-on]");
  if (choice != null) {
    choice.checked = areOn();
    choice.addEventListener("change", () => turn(choice.checked));
  }
  for (const opener of page.querySelectorAll<HTMLElement>("[data-keys-open]")) {
    opener.hidden = false;
    opener.addEventListener("click", () => dialog?.showModal());
  }
  return dialog;
}

/** A browser that keeps nothing for us has them on, as they are at first. */
function areOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

function turn(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? "on" : "off");
  } catch (error) {
    // Storage is closed to us: then the choice cannot be kept, and the box must not say that it was.
    reportError(error);
  }
}

function isTyping(target: EventTarget | null): boolean {
  const typed = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";
  return target instanceof Element && target.closest(typed) !== null;
}

function toSearch(page: Document): void {
  // On the start page the large field is the one meant.
  const field = [...page.querySelectorAll<HTMLInputElement>("[data-search]")].at(-1);
  field?.focus();
  field?.select();
}

function toLevel(page: Document, id: string): void {
  const heading = page.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}
