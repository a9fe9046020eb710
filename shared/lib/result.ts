/** A value or a named failure: errors are values, never thrown across a room. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. */
export const success = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps an error as a failure. */
export const failure = <E>(error: E): Result<never, E> => ({ ok: false, error });
