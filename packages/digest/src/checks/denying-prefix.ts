const DENYING_PREFIX = /^(?:un|in|im|ir|il|non|dis|a)(?=\p{L}{4})/u;

/** Whether a word is another one with a prefix that denies, endings left aside: "unknown" of "knows". */
export function isDenialOf(long: string, short: string): boolean {
  const bare = long.replace(DENYING_PREFIX, "");
  return bare !== long && bare.slice(0, 4) === short.slice(0, 4) && long.slice(0, 4) !== short.slice(0, 4);
}
