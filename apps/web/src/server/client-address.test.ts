import { expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

const from = (remoteAddress: string | undefined, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  socket: remoteAddress === undefined ? {} : { remoteAddress },
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8:1:2::", "2001:db8:1:2"],
  ["2001:0db8::1", "2001:db8:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["::1", "0:0:0:0"],
  ["64:ff9b::192.0.2.1", "64:ff9b:0:0"],
  [undefined, "unknown"],
])("a request from %s is of the client %s", (address, client) => {
  expect(clientAddress(from(address), false)).toBe(client);
});

test.each([
  ["what nobody trusts is not believed", false, "203.0.113.9", "192.0.2.1"],
  ["a trusted proxy names the client", true, "203.0.113.9", "203.0.113.9"],
  ["only what the proxy added is believed", true, "1.1.1.1, 2.2.2.2,203.0.113.9", "203.0.113.9"],
  ["an IPv6 client is its network", true, "2001:db8:1:2:3::9", "2001:db8:1:2"],
  ["no address is no client", true, "1.1.1.1, <script>", "192.0.2.1"],
  ["a proxy that says nothing", true, undefined, "192.0.2.1"],
])("%s", (_title, trusted, forwarded, client) => {
  expect(clientAddress(from("192.0.2.1", forwarded), trusted)).toBe(client);
});
