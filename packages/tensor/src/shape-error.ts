/** Tensors that do not fit together: a mistake in the calling program. The message says what, expected and got. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";
}
