/** How many threads to use: as many as the machine runs at once, unless told. */
export function threadCount(what: string, threads: number = navigator.hardwareConcurrency): number {
  if (Number.isInteger(threads) && threads >= 1) return threads;
  throw new RangeError(`${what}: threads must be a whole number of at least 1, got ${threads}`);
}
