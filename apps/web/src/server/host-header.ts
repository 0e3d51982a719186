/** A name with optional port, as browsers send it: `example.org`, `127.0.0.1:3000`, `[::1]:3000`. */
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/i;

const LOOPBACK_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether an address to listen on is this machine alone. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * Whether a Host header may be answered. A server that listens for this machine alone answers to the names of this
 * machine alone: otherwise a page elsewhere whose name is made to point here could read and steer it.
 */
export function isHostAllowed(header: string | undefined, loopbackOnly: boolean): boolean {
  const name = header === undefined ? undefined : HOST.exec(header)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  return !loopbackOnly || LOOPBACK_NAMES.has(name) || name.endsWith(".localhost") || isLoopback(name);
}
