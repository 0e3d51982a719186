import { expect, test } from "vitest";
import { isLoopback, resolveRedirect } from "./allowed-address.ts";

test.each([
  ["http://127.0.0.1:8080/", true],
  ["http://127.9.9.9/", true],
  ["http://localhost:3000/", true],
  ["http://api.localhost/", true],
  ["http://[::1]/", true],
  ["http://[::ffff:127.0.0.1]/", true],
  ["http://0x7f.1/", true],
  ["http://127.0.0.1.example.org/", false],
  ["http://localhost.example.org/", false],
  ["http://notlocalhost/", false],
  ["http://128.0.0.1/", false],
  ["https://export.arxiv.org/", false],
])("%s is loopback: %s", (address, expected) => {
  expect(isLoopback(new URL(address))).toBe(expected);
});

const from = new URL("https://export.arxiv.org/api/query?id_list=1");
const allowed = ["export.arxiv.org", "arxiv.org"];

test.each([
  ["https://arxiv.org/abs/1", "https://arxiv.org/abs/1"],
  ["/elsewhere", "https://export.arxiv.org/elsewhere"],
  ["//arxiv.org/abs/1", "https://arxiv.org/abs/1"],
  ["https://ARXIV.org/x", "https://arxiv.org/x"],
])("a redirect to %s is followed to %s", (location, to) => {
  expect(resolveRedirect(from, location, allowed)).toEqual({ to: new URL(to) });
});

test.each([
  ["https://evil.example/", "host"],
  ["https://arxiv.org.evil.example/", "host"],
  ["https://arxiv.org@evil.example/", "host"],
  ["https://arxiv.org:8443/", "host"],
  ["https://user:secret@arxiv.org/", "credentials"],
  ["http://arxiv.org/", "downgrade"],
  ["http://169.254.169.254/latest/meta-data", "host"],
  ["file:///etc/passwd", "scheme"],
  ["javascript:alert(1)", "scheme"],
  ["data:text/xml,<a/>", "scheme"],
  ["https://", "not-an-address"],
])("a redirect to %s is refused: %s", (location, refusal) => {
  expect(resolveRedirect(from, location, allowed)).toMatchObject({ refusal });
});

test("from http to https of an allowed host is an upgrade and is followed", () => {
  const plain = new URL("http://export.arxiv.org/api/query");
  expect(resolveRedirect(plain, "https://export.arxiv.org/api/query", allowed)).toHaveProperty("to");
});
