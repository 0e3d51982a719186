/** A short form and what it stands for. */
export interface OwnDefinition {
  readonly short: string;
  readonly long: string;
}

/** "LED is short for light emitting diode.", "The short form of light emitting diodes is LEDs." */
export function ownDefinition(text: string): OwnDefinition | null {
  const of = /^(\S+) is short for (.+)\.$/u.exec(text);
  if (of !== null) return { short: of[1] ?? "", long: of[2] ?? "" };
  const is = /^The short form of (.+) is (\S+)\.$/u.exec(text);
  return is === null ? null : { short: is[2] ?? "", long: is[1] ?? "" };
}
