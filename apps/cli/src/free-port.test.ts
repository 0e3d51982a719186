import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "vitest";
import { assertPortIsFree } from "./free-port.ts";

test("a port that another program listens on is told as in use, and is free once that program stops", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  await expect(assertPortIsFree("127.0.0.1", port)).rejects.toMatchObject({
    code: "server.port-in-use",
    facts: { host: "127.0.0.1", port },
  });
  other.close();
  await once(other, "close");
  await assertPortIsFree("127.0.0.1", port);
  await assertPortIsFree("127.0.0.1", port);
});

test("an address that this machine does not have is told as refused", async () => {
  // Of the block that is reserved for documentation.
  await expect(assertPortIsFree("192.0.2.1", 0)).rejects.toMatchObject({ code: "server.address-refused" });
});
