import { isIP } from "node:net";

/** Is it this very machine? Such an address needs no politeness: a recording, a test, a mirror of one's own. */
export function isLoopback(address: URL): boolean {
  const host = address.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) === 4) return host.startsWith("127.");
  if (isIP(host) === 6) return host === "::1" || host.startsWith("::ffff:7f");
  return host === "localhost" || host.endsWith(".localhost");
}

/** Why a redirect may not be followed. */
export type RedirectRefusal = "host" | "scheme" | "downgrade" | "credentials" | "not-an-address";

/**
 * Where a redirect leads, if it stays with the configured hosts (name and port). Text of a paper never gets
 * here: only addresses that a configured host sends in `Location`.
 */
export function resolveRedirect(
  from: URL,
  location: string,
  allowedHosts: readonly string[],
): { readonly to: URL } | { readonly refusal: RedirectRefusal; readonly host: string } {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (to === undefined) return { refusal: "not-an-address", host: "" };
  const refuse = (refusal: RedirectRefusal) => ({ refusal, host: to.host });
  if (to.protocol !== "https:" && to.protocol !== "http:") return refuse("scheme");
  if (!allowedHosts.includes(to.host)) return refuse("host");
  if (to.username !== "" || to.password !== "") return refuse("credentials");
  if (from.protocol === "https:" && to.protocol === "http:") return refuse("downgrade");
  return { to };
}
