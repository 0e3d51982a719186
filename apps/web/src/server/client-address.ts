import type { IncomingMessage } from "node:http";
import { isIP, isIPv6 } from "node:net";

/** Whoever sends no address at all; all of them together are one client. */
const NOBODY = "unknown";
const MAPPED_IPV4 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;
/** A household is given a network of 64 bits, and may use any address in it. */
const GROUPS_OF_A_NETWORK = 4;

/**
 * Who counts as one client: the address that a request came from, and of an IPv6 address its network. Behind a trusted
 * proxy it is the last one of `X-Forwarded-For`, which that proxy added; those before it are whatever the client said.
 */
export function clientAddress(
  {
    headers,
    socket,
  }: Pick<IncomingMessage, "headers"> & { readonly socket: { readonly remoteAddress?: string | undefined } },
  trustedProxy: boolean,
): string {
  const told = trustedProxy
    ? String(headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : undefined;
  const address = told !== undefined && isIP(told) !== 0 ? told : (socket.remoteAddress ?? NOBODY);
  const ipv4 = MAPPED_IPV4.exec(address)?.[1] ?? address;
  return isIPv6(ipv4) ? networkOf(ipv4) : ipv4;
}

/** `2001:db8::1` is of the network `2001:db8:0:0`. */
function networkOf(address: string): string {
  const [plain = ""] = address.split("%", 1);
  const [front = "", back] = plain.split("::", 2);
  const groups = (text: string): string[] => (text === "" ? [] : text.split(":"));
  const first = groups(front);
  const last = back === undefined ? [] : groups(back);
  // A dotted end stands for two groups; it is never among the first four.
  const width = last.at(-1)?.includes(".") === true ? last.length + 1 : last.length;
  const zeros = back === undefined ? 0 : Math.max(0, 8 - first.length - width);
  const all = [...first, ...Array.from({ length: zeros }, () => "0"), ...last];
  return all
    .slice(0, GROUPS_OF_A_NETWORK)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
