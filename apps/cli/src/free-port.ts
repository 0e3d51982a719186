import { once } from "node:events";
import { createServer } from "node:net";
import { OutsideError } from "@engram/paper";

/**
 * Makes sure that an address can be listened on, before a library is opened and runs are taken up for nothing.
 *
 * @throws {OutsideError} `server.port-in-use`, `server.address-refused`
 */
export async function assertPortIsFree(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, "listening");
  } catch (error) {
    const isInUse = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    const code = isInUse ? "server.port-in-use" : "server.address-refused";
    throw new OutsideError(code, { retryable: false, facts: { host, port }, cause: error });
  }
  server.close();
  await once(server, "close");
}
