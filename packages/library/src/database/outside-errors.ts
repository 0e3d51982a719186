import { OutsideError, type OutsideErrorCode } from "@engram/paper";
import { EngineCrash } from "./embedded/engine-crash.ts";

/** What is known of the store when something fails there: a folder, or a host and a database. Never a password. */
export type StoreFacts = Readonly<Record<string, string | number>>;

interface Translation {
  readonly code: OutsideErrorCode;
  readonly retryable: boolean;
}

/** Error numbers of the operating system. */
const BY_SYSTEM_CODE: Readonly<Record<string, Translation>> = {
  ENOSPC: { code: "disk.full", retryable: true },
  EDQUOT: { code: "disk.full", retryable: true },
  EROFS: { code: "disk.read-only", retryable: false },
  EACCES: { code: "disk.read-only", retryable: false },
  EPERM: { code: "disk.read-only", retryable: false },
  EIO: { code: "disk.failed", retryable: true },
  ENOTDIR: { code: "disk.failed", retryable: false },
  EEXIST: { code: "disk.failed", retryable: false },
  // A file system without Unix sockets.
  ENOTSUP: { code: "disk.failed", retryable: false },
  EOPNOTSUPP: { code: "disk.failed", retryable: false },
  ECONNREFUSED: { code: "store.unreachable", retryable: true },
  ECONNRESET: { code: "store.unreachable", retryable: true },
  EPIPE: { code: "store.unreachable", retryable: true },
  ENOTFOUND: { code: "store.unreachable", retryable: true },
  EAI_AGAIN: { code: "store.unreachable", retryable: true },
  ETIMEDOUT: { code: "store.unreachable", retryable: true },
  EHOSTUNREACH: { code: "store.unreachable", retryable: true },
  ENETUNREACH: { code: "store.unreachable", retryable: true },
  // The folder, or something in it, was taken away.
  ENOENT: { code: "disk.failed", retryable: false },
};

/** PostgreSQL's error codes (SQLSTATE) that say that the world failed; every other one is about a statement. */
const BY_SQL_STATE: readonly (readonly [pattern: RegExp, translation: Translation])[] = [
  [/^53100$/, { code: "disk.full", retryable: true }],
  [/^58030$/, { code: "disk.failed", retryable: true }],
  [/^58000$/, { code: "store.failed", retryable: true }],
  // Damaged data, a damaged index, and what the server calls internal errors.
  [/^XX00[0-2]$/, { code: "store.failed", retryable: false }],
  [/^(28|3D)/, { code: "store.unreachable", retryable: false }],
  [/^(08|53300|57P0)/, { code: "store.unreachable", retryable: true }],
  [/^25P03$/, { code: "store.unreachable", retryable: true }],
];

/**
 * An `OutsideError` where the world failed; otherwise the error as it was, because then a statement or its values are
 * wrong, and that is for the caller to know.
 */
export function toOutsideError(error: unknown, facts: StoreFacts): unknown {
  if (!(error instanceof Error) || error instanceof OutsideError) return error;
  const found = translate(error);
  if (found === undefined) return error;
  const { reason, ...translation } = found;
  return new OutsideError(translation.code, {
    retryable: translation.retryable,
    facts: reason === undefined ? facts : { ...facts, reason },
    cause: error,
  });
}

function translate(error: Error): (Translation & { readonly reason?: string }) | undefined {
  if (error instanceof EngineCrash) return fromSqlState(error.sqlState);
  const { code } = error as { code?: unknown };
  // Both `pg` and PGlite have a class of their own for what PostgreSQL answers; only there an error has a severity.
  if (typeof code === "string" && "severity" in error) return fromSqlState(code);
  // A folder's owner left between our finding its socket and our connecting to it.
  if (code === "ENOENT" && (error as NodeJS.ErrnoException).syscall === "connect") {
    return { code: "store.unreachable", retryable: true, reason: code };
  }
  if (typeof code === "string" && Object.hasOwn(BY_SYSTEM_CODE, code)) {
    const translation = BY_SYSTEM_CODE[code];
    return translation && { ...translation, reason: code };
  }
  // pg has neither code nor class for a connection that ended or could not be made in time: a bare Error.
  const isBare = Object.getPrototypeOf(error) === Error.prototype && code === undefined;
  return isBare ? { code: "store.unreachable", retryable: true } : undefined;
}

function fromSqlState(sqlState: string): (Translation & { readonly reason: string }) | undefined {
  const translation = BY_SQL_STATE.find(([pattern]) => pattern.test(sqlState))?.[1];
  return translation && { ...translation, reason: sqlState };
}

/** Failures of making a connection after which the next attempt may well succeed: owners come and go. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof OutsideError || error instanceof EngineCrash)
    return false;
  const found = translate(error);
  return found?.code === "store.unreachable" && found.retryable;
}
