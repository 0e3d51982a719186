/** A model in the reader's own tab: what the page says, and what its script says. */
export const enTabLive = {
  "tab.model": "worded in this tab by {model}",
  "tab.fetching": "Fetching: {done} of {total} MB.",
  "tab.loading": "Loading the model into memory.",
  "tab.writing": "Sentence {number} of {total}. Each can take a minute or two.",
  "tab.done":
    "Done in {time}. Sentences in the model’s words now, with a dotted line: {kept} of {total}. The others stay as they were.",
  "tab.done.none":
    "Done in {time}. No sentence, of {total}, passed the checks in other words: all stay as they were.",
  "tab.cancelled": "Stopped. Sentences that were worded stay until you leave the page.",
  "tab.seconds": "{seconds} s",
  "tab.minutes": "{minutes} min {seconds} s",
  "tab.wrote": "The model wrote:",
  "tab.shown": "Shown instead:",
  "tab.failed.network":
    "This server could not be reached, or broke off. What has come is kept by the browser: try again.",
  "tab.failed.gone": "This server does not have that model any more. Reload the page.",
  "tab.failed.damaged":
    "The file {file} did not come as it should, so it is not used. Try again; if it stays so, the model has to be pulled again on the server.",
  "tab.failed.memory": "This tab has not enough memory for the model. Close other tabs and try again.",
  "tab.failed.wasm": "This browser can not run it: WebAssembly is missing or switched off.",
  "tab.failed.changed": "There is a newer digest of this paper. Reload the page first.",
  "tab.failed": "It stopped by a fault of the model or of ours: {reason}",
} as const;

export const enTab = {
  ...enTabLive,
  "tab.title": "A small model in this tab",
  "tab.start": "Let a small model in this tab word Low",
  "tab.stop": "Stop",
  "tab.model.licence": "{model}, licence {licence}.",
  "tab.model.unknown": "{model}, of unknown licence.",
  "tab.expect":
    "{size} MB are fetched from this server and kept by the browser’s cache. Nothing leaves this machine.",
  "tab.expect.little":
    "Small models mostly get little past the checks: expect a few sentences in other words, or none.",
  "tab.expect.reload": "Nothing is stored: a reload shows the digest as it is now.",
  "tab.refused": "What it wrote and the checks did not confirm",
} as const;
