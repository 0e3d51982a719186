import type { OutputStream } from "../surroundings.ts";

/** Marks text as a heading or as secondary, where the output can show it. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
}

const plain: Paint = { bold: (text) => text, faint: (text) => text };
const ansi: Paint = {
  bold: (text) => (text === "" ? "" : `\u001b[1m${text}\u001b[22m`),
  faint: (text) => (text === "" ? "" : `\u001b[2m${text}\u001b[22m`),
};

/** Colour only on a terminal that can show it, and never where NO_COLOR is set (https://no-color.org). */
export function paintFor(
  stream: OutputStream,
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const refused = (environment.NO_COLOR ?? "") !== "" || environment.TERM === "dumb";
  return stream.isTTY === true && !refused ? ansi : plain;
}

const NARROWEST = 24;
/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 100;
const WITHOUT_TERMINAL = 80;

/** How wide lines may be on a stream. */
export function lineWidth(stream: OutputStream): number {
  // A terminal that was never told its size says 0.
  if (stream.isTTY !== true || !stream.columns) return WITHOUT_TERMINAL;
  return Math.min(WIDEST, Math.max(NARROWEST, stream.columns));
}
