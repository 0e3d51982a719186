import type { BowlField, EnergyField, FormField } from "./energy-field.ts";

/** A step of `planarMemory`, without arrays of its own: what thousands of points are followed with. */
export interface FieldStep {
  /** Where the last step led. */
  x: number;
  y: number;
  /** Steps from (x, y); leaves the next state in `x` and `y`. */
  from(x: number, y: number): void;
}

/**
 * The step of an energy on the plane, equal to that of `planarMemory` up to rounding.
 *
 * @param delta  a step is never longer than sqrt(delta)
 * @param side   half the side of the square of the three older energies
 */
export function fieldStep(field: EnergyField, delta: number, side: number): FieldStep {
  const target = field.shape === "form" ? cornerOfForm(field, side) : targetOfBowls(field, side);
  const step: FieldStep = {
    x: 0,
    y: 0,
    from(x, y) {
      target(step, x, y);
      const moveX = step.x - x;
      const moveY = step.y - y;
      const squaredLength = moveX * moveX + moveY * moveY;
      if (squaredLength <= delta) return;
      const share = Math.sqrt(delta / squaredLength);
      step.x = x + share * moveX;
      step.y = y + share * moveY;
    },
  };
  return step;
}

/** e^-37 is below the rounding of 1. */
const NEGLIGIBLE_EXPONENT = 37;

/** The mean of the patterns, weighted by how low their bowls are here; for a hilly energy the corner that it points to. */
function targetOfBowls({ xs, ys, lifts, sharpness, hill }: BowlField, side: number) {
  const bowls = new Float64Array(xs.length);
  return (target: FieldStep, x: number, y: number): void => {
    let lowest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < bowls.length; i += 1) {
      const bowl = (x - xs[i]) ** 2 + (y - ys[i]) ** 2 + lifts[i];
      bowls[i] = bowl;
      if (bowl < lowest) lowest = bowl;
    }
    let total = 0;
    let sumX = 0;
    let sumY = 0;
    for (let i = 0; i < bowls.length; i += 1) {
      const exponent = sharpness * (bowls[i] - lowest);
      if (exponent > NEGLIGIBLE_EXPONENT) continue;
      const weight = Math.exp(-exponent);
      total += weight;
      sumX += weight * xs[i];
      sumY += weight * ys[i];
    }
    target.x = hill === 0 ? sumX / total : corner(x, sumX / total, side);
    target.y = hill === 0 ? sumY / total : corner(y, sumY / total, side);
  };
}

function cornerOfForm({ degree, coefficients }: FormField, side: number) {
  return (target: FieldStep, x: number, y: number): void => {
    let slopeX = 0;
    let slopeY = 0;
    for (let j = 0; j <= degree; j += 1) {
      if (j < degree) slopeX += coefficients[j] * (degree - j) * x ** (degree - j - 1) * y ** j;
      if (j > 0) slopeY += coefficients[j] * j * x ** (degree - j) * y ** (j - 1);
    }
    target.x = corner(x, slopeX, side);
    target.y = corner(y, slopeY, side);
  };
}

function corner(coordinate: number, downhill: number, side: number): number {
  return downhill === 0 ? coordinate : side * Math.sign(downhill);
}

/** How long a state is followed. */
export interface FollowOptions {
  readonly maxSteps: number;
  /** A step shorter than this is the last. */
  readonly tolerance: number;
}

/** Follows a state until it rests; leaves the end in `step`. */
export function follow(step: FieldStep, x: number, y: number, { maxSteps, tolerance }: FollowOptions): void {
  step.x = x;
  step.y = y;
  for (let count = 0; count < maxSteps; count += 1) {
    const [beforeX, beforeY] = [step.x, step.y];
    step.from(beforeX, beforeY);
    const squaredLength = (step.x - beforeX) ** 2 + (step.y - beforeY) ** 2;
    if (squaredLength <= tolerance * tolerance) return;
  }
}
