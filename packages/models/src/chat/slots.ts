/** So many at a time: the others stand in line, in the order in which they came. */
export interface Slots {
  run<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T>;
}

/** A line before a server that does only so much at once. */
export function createSlots(atOnce: number): Slots {
  let free = atOnce;
  const line: (() => void)[] = [];
  const leave = (): void => {
    const next = line.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    async run(signal, work) {
      signal?.throwIfAborted();
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => line.push(resolve));
      try {
        // Whoever gave up while standing in line asks nothing.
        signal?.throwIfAborted();
        return await work();
      } finally {
        leave();
      }
    },
  };
}
