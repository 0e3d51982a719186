// AssemblyScript (not TypeScript: `usize`, `v128`), compiled by ../build.ts.
//
// AdamW over one memory, shared by the threads that work on it. Whoever calls writes a job into the control block, and
// the threads take shares of it in turn: what a share gives does not depend on who works on it, so neither do results
// on the number of threads. src/training/javascript-arena.ts is the same arithmetic in the same order.
//
// All ranges start and end at multiples of 64 bytes; what lies between two parameters is zero and stays zero.

/** Bytes of a block, over which one sum of squares runs. */
const BLOCK: usize = 65536;

/** Bytes that a thread takes at a time. */
const SHARE: usize = 4 * BLOCK;

/** The smallest normal Float32. Smaller moments become zero: arithmetic on subnormals is a hundred times slower. */
const TINY: f32 = 1.1754943508222875e-38;

// The control block, at the start of the memory; src/training/webassembly-arena.ts writes it.
const GENERATION: usize = 0;
const FINISHED: usize = 4;
const OPERATION: usize = 8;
const NEXT: usize = 12;
const LENGTH: usize = 16;
const FIRST: usize = 20;
const SECOND: usize = 24;
const THIRD: usize = 28;
const FOURTH: usize = 32;
const COEFFICIENTS: usize = 64;

const STOP: i32 = 0;
const SUM_OF_SQUARES: i32 = 1;
const ADD: i32 = 2;
const UPDATE: i32 = 3;

// @ts-ignore: decorator
@inline
function addSquares(sum: v128, at: usize): v128 {
  const values = f64x2.promote_low_f32x4(v128.load64_zero(at));
  return f64x2.add(sum, f64x2.mul(values, values));
}

/**
 * In Float64, over four quarters at once: a core's prefetcher follows a few sequential streams, and one stream alone
 * does not saturate the memory (10.0 ms for 76 MB against 5.8).
 */
function sumOfSquares(start: usize, length: usize): f64 {
  const quarter = length >> 2;
  const end = start + quarter;
  let sum0 = f64x2.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  let sum4 = sum0;
  let sum5 = sum0;
  let sum6 = sum0;
  let sum7 = sum0;
  for (let at0 = start; at0 < end; at0 += 16) {
    const at1 = at0 + quarter;
    const at2 = at1 + quarter;
    const at3 = at2 + quarter;
    sum0 = addSquares(sum0, at0);
    sum1 = addSquares(sum1, at0 + 8);
    sum2 = addSquares(sum2, at1);
    sum3 = addSquares(sum3, at1 + 8);
    sum4 = addSquares(sum4, at2);
    sum5 = addSquares(sum5, at2 + 8);
    sum6 = addSquares(sum6, at3);
    sum7 = addSquares(sum7, at3 + 8);
  }
  const left = f64x2.add(f64x2.add(sum0, sum1), f64x2.add(sum2, sum3));
  const right = f64x2.add(f64x2.add(sum4, sum5), f64x2.add(sum6, sum7));
  const sum = f64x2.add(left, right);
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** sums[block] <- the sum of squares of a block of `values`. */
function sumBlocks(values: usize, sums: usize, from: usize, to: usize): void {
  for (let at = from; at < to; at += BLOCK) {
    store<f64>(sums + (at / BLOCK) * 8, sumOfSquares(values + at, min(BLOCK, to - at)));
  }
}

/** a <- a + b. */
function add(a: usize, b: usize, from: usize, to: usize): void {
  for (let at = from; at < to; at += 32) {
    v128.store(a + at, f32x4.add(v128.load(a + at), v128.load(b + at)));
    v128.store(a + at, f32x4.add(v128.load(a + at, 16), v128.load(b + at, 16)), 16);
  }
}

// @ts-ignore: decorator
@inline
function coefficient(index: usize): v128 {
  return v128.load32_splat(COEFFICIENTS + index * 4);
}

/** AdamW in place; src/training/adamw.ts names the coefficients, and has the formula. */
function update(parameters: usize, gradients: usize, first: usize, second: usize, from: usize, to: usize): void {
  const scale = coefficient(0);
  const beta1 = coefficient(1);
  const rest1 = coefficient(2);
  const beta2 = coefficient(3);
  const rest2 = coefficient(4);
  const step = coefficient(5);
  const root = coefficient(6);
  const epsilon = coefficient(7);
  const decay = coefficient(8);
  const tiny = f32x4.splat(TINY);
  for (let at = from; at < to; at += 16) {
    const g = f32x4.mul(v128.load(gradients + at), scale);
    let m = f32x4.add(f32x4.mul(v128.load(first + at), beta1), f32x4.mul(g, rest1));
    m = v128.andnot(m, f32x4.lt(f32x4.abs(m), tiny));
    let v = f32x4.add(f32x4.mul(v128.load(second + at), beta2), f32x4.mul(f32x4.mul(g, g), rest2));
    v = v128.andnot(v, f32x4.lt(v, tiny));
    v128.store(first + at, m);
    v128.store(second + at, v);
    const denominator = f32x4.add(f32x4.mul(f32x4.sqrt(v), root), epsilon);
    const p = v128.load(parameters + at);
    const change = f32x4.add(f32x4.mul(step, f32x4.div(m, denominator)), f32x4.mul(decay, p));
    v128.store(parameters + at, f32x4.sub(p, change));
  }
}

/** Takes shares of the job in the control block until there is none left: a thread that is held up leaves more to others. */
export function work(): void {
  const length = load<u32>(LENGTH) as usize;
  const first = load<u32>(FIRST) as usize;
  const second = load<u32>(SECOND) as usize;
  const operation = load<i32>(OPERATION);
  for (;;) {
    const from = (atomic.add<i32>(NEXT, 1) as usize) * SHARE;
    if (from >= length) return;
    const to = min(from + SHARE, length);
    if (operation == SUM_OF_SQUARES) sumBlocks(first, second, from, to);
    else if (operation == ADD) add(first, second, from, to);
    else if (operation == UPDATE) {
      update(first, second, load<u32>(THIRD) as usize, load<u32>(FOURTH) as usize, from, to);
    }
  }
}

/** What a helper thread does until it is told to stop. A job is not over before each helper has done its share. */
export function serve(): void {
  let seen = 0;
  for (;;) {
    atomic.wait<i32>(GENERATION, seen, -1);
    const generation = atomic.load<i32>(GENERATION);
    if (generation == seen) continue;
    seen = generation;
    if (load<i32>(OPERATION) == STOP) return;
    work();
    atomic.add<i32>(FINISHED, 1);
    atomic.notify(FINISHED, 1);
  }
}
