/** Exit codes that other programs rely on. */
export const EXIT = {
  done: 0,
  bug: 1,
  badInput: 2,
  outside: 3,
  refused: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
