import { expect, test } from "vitest";
import { MOST_TEXT_BYTES, readOwnText } from "./own-text.ts";

const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

test("a text is known by name, size and the checksum of its bytes", async () => {
  expect(await readOwnText("a.txt", bytes("\uFEFFabc é"))).toEqual({
    ok: true,
    value: {
      facts: {
        name: "a.txt",
        bytes: 9,
        // sha256sum of the same bytes.
        sha256: "2f305c34c10384d919d46a408a4602e162781f7f5269c2c03556e9e396c945cc",
      },
      content: "abc é",
    },
  });
});

test.each([
  ["bytes that are no UTF-8", new Uint8Array([0x61, 0xff, 0x62])],
  ["a zero byte", new Uint8Array([0x61, 0, 0x62])],
])("%s are no text", async (_what, content) => {
  expect(await readOwnText("x", content)).toEqual({ ok: false, error: { code: "text.not-text", name: "x" } });
});

test("a file of more than the largest size is refused", async () => {
  const large = new Uint8Array(MOST_TEXT_BYTES + 1);
  expect(await readOwnText("x", large)).toMatchObject({ ok: false, error: { code: "text.too-large" } });
});
