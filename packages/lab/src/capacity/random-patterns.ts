import type { CounterRandom } from "@engram/transformer";

/** Rows that are drawn when first asked for and kept: the first `count` of them are the same for every count. */
function lazily(draw: (index: number) => Float64Array): (count: number) => readonly Float64Array[] {
  const drawn: Float64Array[] = [];
  return (count) => {
    while (drawn.length < count) drawn.push(draw(drawn.length));
    return drawn.slice(0, count);
  };
}

/** Patterns of {-1, 1}^n, each sign a fair coin. */
export function signPatterns(random: CounterRandom, n: number, first: number) {
  return lazily((index) => {
    const pattern = new Float64Array(n);
    random.fillUniform(pattern, -1, 1, first + index * n);
    return pattern.map((value) => (value < 0 ? -1 : 1)); // [n]
  });
}

/** Patterns spread evenly over the sphere of a radius. */
export function spherePatterns(random: CounterRandom, n: number, radius: number, first: number) {
  return lazily((index) => {
    const pattern = new Float64Array(n);
    random.fillNormal(pattern, 0, 1, first + index * n);
    const norm = Math.sqrt(pattern.reduce((sum, value) => sum + value ** 2, 0));
    return pattern.map((value) => (value * radius) / norm); // [n]
  });
}
