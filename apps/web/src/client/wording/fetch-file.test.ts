import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchFile } from "./fetch-file.ts";

const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 251);
const sha256 = createHash("sha256").update(bytes).digest("hex");
let server: Server;
let root: string;

/** `/short` breaks off nothing and says nothing of its length; `/broken` says a length and ends before it. */
beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    if (url === "/gone") response.writeHead(404).end();
    else if (url === "/failed") response.writeHead(500).end();
    else if (url === "/short") response.end(bytes.subarray(0, 200_000));
    else if (url === "/long") response.end(Buffer.concat([bytes, bytes]));
    else if (url === "/other")
      response.end(bytes.map((byte, index) => (index === 150_000 ? byte + 1 : byte)));
    else if (url === "/broken") {
      response.writeHead(200, { "content-length": bytes.length });
      response.write(bytes.subarray(0, 1000), () => response.destroy());
    } else response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetched = (path: string, tell: (bytes: number) => void = () => undefined) =>
  fetchFile({ path: "onnx/model.onnx", address: root + path, sizeBytes: bytes.length, sha256 }, tell);

test("a file comes as it was stored, and every byte of it is told", async () => {
  let told = 0;
  const file = await fetched("/whole", (more) => {
    told += more;
  });
  expect(Buffer.compare(Buffer.from(file), bytes)).toBe(0);
  expect(told).toBe(bytes.length);
});

test.each([
  ["/short", "damaged", "onnx/model.onnx"],
  ["/long", "damaged", "onnx/model.onnx"],
  ["/other", "damaged", "onnx/model.onnx"],
  ["/broken", "network", ""],
  ["/failed", "network", ""],
  ["/gone", "gone", ""],
])("%s is refused as %s", async (path, code, fact) => {
  await expect(fetched(path)).rejects.toMatchObject({ code, fact });
});
