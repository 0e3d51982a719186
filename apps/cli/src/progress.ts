import type { StepName } from "@engram/library";
import type { CommonOptions, Surroundings } from "./surroundings.ts";

const steps: Readonly<Record<StepName, string>> = {
  metadata: "fetching the record",
  licence: "reading the licence",
  text: "taking the text",
  split: "finding the sentences",
  roles: "telling problem, method and result apart",
  write: "writing the levels",
  check: "checking every sentence against its passage",
  store: "storing the digest",
};

/** Tells on standard error what is going on; notes always, progress only on a terminal. */
export interface Progress {
  /** Whether someone sees progress lines. */
  readonly isWatched: boolean;
  readonly step: (step: StepName) => void;
  /** A line that is replaced by the next one. */
  readonly line: (text: string) => void;
  /** Something that the reader should know, whether or not anyone watches. */
  readonly note: (text: string) => void;
  /** Takes the last progress line away. */
  readonly clear: () => void;
}

/** Progress as the options and the terminal allow it. */
export function progressOn({ stderr }: Pick<Surroundings, "stderr">, { quiet }: CommonOptions): Progress {
  const isWatched = stderr.isTTY === true && quiet !== true;
  let isShown = false;
  const clear = () => {
    if (isShown) stderr.write("\r\u001b[K");
    isShown = false;
  };
  const line = (text: string) => {
    if (!isWatched) return;
    const width = (stderr.columns || 80) - 1;
    stderr.write(`\r\u001b[K${text.slice(0, width)}`);
    isShown = true;
  };
  return {
    isWatched,
    clear,
    line,
    step: (step) => line(`${steps[step]} ...`),
    note: (text) => {
      clear();
      if (quiet !== true) stderr.write(`${text}\n`);
    },
  };
}
