import fc from "fast-check";

/**
 * Numbers between -scale and scale, most of them spread evenly: `fc.double` alone draws from all representable numbers,
 * and nearly all of those are tiny.
 */
export function evenNumber(scale: number): fc.Arbitrary<number> {
  const even = fc.integer({ min: -4096, max: 4096 }).map((step) => (scale * step) / 4096);
  return fc.oneof(
    { weight: 5, arbitrary: even },
    { weight: 1, arbitrary: fc.double({ min: -scale, max: scale, noNaN: true }) },
  );
}

/** Inverse temperatures from 1/20 to 20, evenly spread in their logarithm. */
export function evenBeta(): fc.Arbitrary<number> {
  return fc.integer({ min: -100, max: 100 }).map((step) => 20 ** (step / 100));
}

/** Patterns, a state and an inverse temperature that fit together: up to `mostPatterns` points of R^1 to R^6. */
export function memoryCase(mostPatterns = 8, scale = 3) {
  const number = evenNumber(scale);
  return fc.integer({ min: 1, max: 6 }).chain((n) => {
    const vector = fc.array(number, { minLength: n, maxLength: n });
    return fc.record({
      patterns: fc.array(vector, { minLength: 1, maxLength: mostPatterns }),
      x: vector,
      y: vector,
      beta: evenBeta(),
    });
  });
}

/** Patterns and a state of signs. */
export function signCase() {
  const sign = fc.constantFrom(-1, 1);
  return fc.integer({ min: 1, max: 9 }).chain((n) => {
    const signs = fc.array(sign, { minLength: n, maxLength: n });
    return fc.record({
      patterns: fc.array(signs, { minLength: 1, maxLength: 6 }),
      x: signs,
      bias: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: n, maxLength: n }),
      order: fc.shuffledSubarray(
        Array.from({ length: n }, (_, j) => j),
        { minLength: n, maxLength: n },
      ),
    });
  });
}

/** (f(x + h e_j) - f(x - h e_j)) / 2h for every j. */
export function finiteDifferences(
  f: (x: Float64Array) => number,
  x: ArrayLike<number>,
  h = 1e-5,
): Float64Array {
  return Float64Array.from({ length: x.length }, (_, j) => {
    const above = Float64Array.from(x);
    const below = Float64Array.from(x);
    above[j] += h;
    below[j] -= h;
    return (f(above) - f(below)) / (2 * h);
  });
}
