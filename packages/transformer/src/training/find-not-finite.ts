/** The name of the first array that holds a NaN or an infinity. */
export function findNotFinite(arrays: Readonly<Record<string, Float32Array>>): string | undefined {
  return Object.keys(arrays).find((name) => {
    const values = arrays[name] ?? new Float32Array();
    // 0 times a finite number is 0, times anything else NaN: one addition a value, without a branch.
    let zero = 0;
    for (let index = 0; index < values.length; index += 1) zero += values[index] * 0;
    return zero !== 0;
  });
}
