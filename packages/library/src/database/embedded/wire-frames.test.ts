import fc from "fast-check";
import { expect, test } from "vitest";
import { FrameReader, fatalError, readOutput, readStartup, simpleQuery, welcome } from "./wire-frames.ts";

function framesOf(bytes: Buffer, chunkSizes: readonly number[]): { type: string; bytes: Buffer }[] {
  const reader = new FrameReader();
  const frames: { type: string; bytes: Buffer }[] = [];
  let rest = bytes;
  for (const size of [...chunkSizes, bytes.length]) {
    reader.push(rest.subarray(0, size));
    rest = rest.subarray(size);
    for (let frame = reader.next(false); frame !== undefined; frame = reader.next(false)) frames.push(frame);
  }
  return frames;
}

test("messages come out whole and in order, however the stream is cut into chunks", () => {
  const statements = fc.array(
    fc.string({ maxLength: 40 }).filter((text) => !text.includes("\0")),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(statements, fc.array(fc.integer({ min: 0, max: 30 })), (texts, chunkSizes) => {
      const messages = texts.map(simpleQuery);
      const frames = framesOf(Buffer.concat(messages), chunkSizes);
      expect(frames.map(({ bytes }) => bytes.toString("hex"))).toEqual(
        messages.map((one) => one.toString("hex")),
      );
      expect(frames.every(({ type }) => type === "Q")).toBe(true);
    }),
    { seed: 11 },
  );
});

test.each([-1, 0, 3])("a message that says it has %d bytes after its type is refused", (size) => {
  const reader = new FrameReader();
  const bytes = Buffer.from("Q\0\0\0\0select 1\0");
  bytes.writeInt32BE(size, 1);
  reader.push(bytes);
  expect(() => reader.next(false)).toThrow("a message says");
});

test.each([
  ["the protocol that we speak", [0, 3, 0, 0], "start"],
  ["a later minor version of it", [0, 3, 0, 2], "start"],
  ["TLS", [4, 210, 22, 47], "encryption"],
  ["GSSAPI encryption", [4, 210, 22, 48], "encryption"],
  ["the cancelling of a query", [4, 210, 22, 46], "unknown"],
  ["an old protocol", [0, 2, 0, 0], "unknown"],
])("a startup packet that asks for %s is told apart", (_title, code, answer) => {
  expect(readStartup(Buffer.from([0, 0, 0, 8, ...code]))).toBe(answer);
});

test("a startup packet that is too short is told apart", () => {
  expect(readStartup(Buffer.from([0, 0, 0, 4]))).toBe("unknown");
});

test("an engine's output is told apart into answer, notifications and state", () => {
  const ready = (state: string) => Buffer.from(`Z\0\0\0\x05${state}`, "latin1");
  const notification = Buffer.from("A\0\0\0\x0c\0\0\0\x01a\0b\0", "latin1");
  const output = readOutput(Buffer.concat([ready("I"), notification, fatalError("22012", "no"), ready("T")]));
  expect(output.notifications).toEqual([notification]);
  expect(output.answer).toEqual(Buffer.concat([ready("I"), fatalError("22012", "no"), ready("T")]));
  expect([output.status, output.hasError]).toEqual(["T", true]);
  expect(readOutput(Buffer.alloc(0))).toMatchObject({ status: undefined, hasError: false });
  expect(() => readOutput(ready("X"))).toThrow('can not be in state "X"');
});

test("the welcome is an acceptance without a password, facts, a key and readiness", () => {
  const frames = framesOf(welcome({ serverVersion: "18.6", processId: 4711 }), []);
  expect(frames.map(({ type }) => type).join("")).toMatch(/^RS+KZ$/);
  expect(frames.map(({ bytes }) => bytes.toString("latin1")).join()).toContain("server_version\x0018.6\0");
});
