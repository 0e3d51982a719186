/** The outcome of something that bad input can make fail: a value, or an error that carries facts and no sentence. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/** The value of a result that can not be bad here: where it is, that is the caller's own mistake, and it is thrown. */
export function unwrap<T>(result: Result<T, { readonly code: string }>): T {
  if (result.ok) return result.value;
  throw new Error(`unexpected ${JSON.stringify(result.error)}`, { cause: result.error });
}
