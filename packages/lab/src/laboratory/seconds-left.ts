/**
 * How long the rest of an experiment will take, from how long what was done of it took. `startedFrom` was found done when it
 * began: that took no time and tells nothing. Undefined before anything was done, and at the end.
 */
export function secondsLeft(
  startedFrom: number,
  fraction: number,
  elapsedSeconds: number,
): number | undefined {
  const done = fraction - startedFrom;
  return done > 0 && fraction < 1 ? (elapsedSeconds * (1 - fraction)) / done : undefined;
}
