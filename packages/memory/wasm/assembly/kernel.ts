// AssemblyScript (not TypeScript: `usize`, `v128`), compiled by ../build.ts.
//
// Scores of one query, or of four, against a block of rows. Rows and queries are Float32 and padded with zeros to a
// multiple of four numbers; the caller rounds the number of rows up to a multiple of four, whose surplus rows lie
// inside the allocated memory and whose scores it ignores. So no loop here has a remainder.
//
// Why four rows at a distance, not four neighbours: a core's prefetcher follows a few sequential streams, and one
// stream alone does not saturate the memory. Reading rows r, r + count/4, r + count/2, r + 3 count/4 in lockstep was
// a quarter faster than reading row after row, and faster than a plain sum over the same bytes.

// @ts-ignore: decorator
@inline
function addLanes(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  );
}

/** What one lane adds to a score; `squared` is a constant at every call, so the branch is gone after inlining. */
// @ts-ignore: decorator
@inline
function term(squared: bool, x: v128, y: v128): v128 {
  if (!squared) return f32x4.mul(x, y);
  const difference = f32x4.sub(x, y);
  return f32x4.mul(difference, difference);
}

// @ts-ignore: decorator
@inline
function scoreOne(squared: bool, rows: usize, count: usize, stride: usize, query: usize, scores: usize): void {
  const quarter = count >> 2;
  const distance = quarter * stride;
  for (let r: usize = 0; r < quarter; r++) {
    const row0 = rows + r * stride;
    const row1 = row0 + distance;
    const row2 = row1 + distance;
    const row3 = row2 + distance;
    let sum0 = f32x4.splat(0);
    let sum1 = sum0;
    let sum2 = sum0;
    let sum3 = sum0;
    for (let i: usize = 0; i < stride; i += 16) {
      const part = v128.load(query + i);
      sum0 = f32x4.add(sum0, term(squared, v128.load(row0 + i), part));
      sum1 = f32x4.add(sum1, term(squared, v128.load(row1 + i), part));
      sum2 = f32x4.add(sum2, term(squared, v128.load(row2 + i), part));
      sum3 = f32x4.add(sum3, term(squared, v128.load(row3 + i), part));
    }
    const score = scores + (r << 2);
    store<f32>(score, addLanes(sum0));
    store<f32>(score + (quarter << 2), addLanes(sum1));
    store<f32>(score + (quarter << 3), addLanes(sum2));
    store<f32>(score + quarter * 12, addLanes(sum3));
  }
}

/**
 * Four queries, `stride` bytes apart, against each row, which is then loaded once for four products. Here arithmetic is
 * the limit, not memory: two rows at a time keep eight sums and what they need within sixteen registers.
 */
// @ts-ignore: decorator
@inline
function scoreFour(
  squared: bool,
  rows: usize,
  count: usize,
  stride: usize,
  queries: usize,
  scores: usize,
  pitch: usize,
): void {
  const half = count >> 1;
  const distance = half * stride;
  const query1 = queries + stride;
  const query2 = query1 + stride;
  const query3 = query2 + stride;
  for (let r: usize = 0; r < half; r++) {
    const row0 = rows + r * stride;
    const row1 = row0 + distance;
    let sum00 = f32x4.splat(0);
    let sum01 = sum00;
    let sum02 = sum00;
    let sum03 = sum00;
    let sum10 = sum00;
    let sum11 = sum00;
    let sum12 = sum00;
    let sum13 = sum00;
    for (let i: usize = 0; i < stride; i += 16) {
      const part0 = v128.load(row0 + i);
      const part1 = v128.load(row1 + i);
      let part = v128.load(queries + i);
      sum00 = f32x4.add(sum00, term(squared, part0, part));
      sum10 = f32x4.add(sum10, term(squared, part1, part));
      part = v128.load(query1 + i);
      sum01 = f32x4.add(sum01, term(squared, part0, part));
      sum11 = f32x4.add(sum11, term(squared, part1, part));
      part = v128.load(query2 + i);
      sum02 = f32x4.add(sum02, term(squared, part0, part));
      sum12 = f32x4.add(sum12, term(squared, part1, part));
      part = v128.load(query3 + i);
      sum03 = f32x4.add(sum03, term(squared, part0, part));
      sum13 = f32x4.add(sum13, term(squared, part1, part));
    }
    const score0 = scores + (r << 2);
    const score1 = score0 + (half << 2);
    store<f32>(score0, addLanes(sum00));
    store<f32>(score0 + pitch, addLanes(sum01));
    store<f32>(score0 + 2 * pitch, addLanes(sum02));
    store<f32>(score0 + 3 * pitch, addLanes(sum03));
    store<f32>(score1, addLanes(sum10));
    store<f32>(score1 + pitch, addLanes(sum11));
    store<f32>(score1 + 2 * pitch, addLanes(sum12));
    store<f32>(score1 + 3 * pitch, addLanes(sum13));
  }
}

/** scores[r] = <row r, query> for `count` rows (a multiple of four) of `stride` bytes (a multiple of 16). */
export function innerProducts(rows: usize, count: usize, stride: usize, query: usize, scores: usize): void {
  scoreOne(false, rows, count, stride, query, scores);
}

/** scores[r] = ||row r - query||^2, otherwise as `innerProducts`. */
export function squaredDistances(rows: usize, count: usize, stride: usize, query: usize, scores: usize): void {
  scoreOne(true, rows, count, stride, query, scores);
}

/** As `innerProducts`, for four queries one after the other; the scores of query j start at scores + j * pitch bytes. */
export function innerProducts4(
  rows: usize,
  count: usize,
  stride: usize,
  queries: usize,
  scores: usize,
  pitch: usize,
): void {
  scoreFour(false, rows, count, stride, queries, scores, pitch);
}

/** As `innerProducts4`, with squared distances. */
export function squaredDistances4(
  rows: usize,
  count: usize,
  stride: usize,
  queries: usize,
  scores: usize,
  pitch: usize,
): void {
  scoreFour(true, rows, count, stride, queries, scores, pitch);
}

/**
 * Adds up `length` bytes (a multiple of 128) of Float32 in one sequential pass: what reading alone costs.
 * Measure of bench/memory-index.ts, in this module so that both run under the same compiler.
 */
export function sumSequential(start: usize, length: usize): f32 {
  let sum0 = f32x4.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  let sum4 = sum0;
  let sum5 = sum0;
  let sum6 = sum0;
  let sum7 = sum0;
  for (let i: usize = 0; i < length; i += 128) {
    const at = start + i;
    sum0 = f32x4.add(sum0, v128.load(at));
    sum1 = f32x4.add(sum1, v128.load(at, 16));
    sum2 = f32x4.add(sum2, v128.load(at, 32));
    sum3 = f32x4.add(sum3, v128.load(at, 48));
    sum4 = f32x4.add(sum4, v128.load(at, 64));
    sum5 = f32x4.add(sum5, v128.load(at, 80));
    sum6 = f32x4.add(sum6, v128.load(at, 96));
    sum7 = f32x4.add(sum7, v128.load(at, 112));
  }
  return (
    addLanes(f32x4.add(f32x4.add(sum0, sum1), f32x4.add(sum2, sum3))) +
    addLanes(f32x4.add(f32x4.add(sum4, sum5), f32x4.add(sum6, sum7)))
  );
}

/** The same sum over four streams at a distance of length / 4: the strictest yardstick found. `length`: multiple of 64. */
export function sumFourStreams(start: usize, length: usize): f32 {
  const quarter = length >> 2;
  const start1 = start + quarter;
  const start2 = start1 + quarter;
  const start3 = start2 + quarter;
  let sum0 = f32x4.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  for (let i: usize = 0; i < quarter; i += 16) {
    sum0 = f32x4.add(sum0, v128.load(start + i));
    sum1 = f32x4.add(sum1, v128.load(start1 + i));
    sum2 = f32x4.add(sum2, v128.load(start2 + i));
    sum3 = f32x4.add(sum3, v128.load(start3 + i));
  }
  return addLanes(f32x4.add(f32x4.add(sum0, sum1), f32x4.add(sum2, sum3)));
}
