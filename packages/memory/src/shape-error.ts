/** A call with arrays that do not fit together: a mistake in the calling program. The message says expected and got. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";
}

/** Throws unless `x` has `length` numbers. */
export function assertLength(name: string, x: ArrayLike<unknown>, length: number): void {
  if (x.length !== length) throw new ShapeError(`${name} must have shape [${length}], got [${x.length}]`);
}

/** Throws unless there is at least one pattern: the formula has no meaning without. */
export function assertSome(name: string, items: ArrayLike<unknown>): void {
  if (items.length === 0) throw new ShapeError(`${name} must have at least one row, got 0`);
}
