import { expect, test } from "vitest";
import { createOpenStreams } from "./open-streams.ts";

test("a client and the server have so many streams and no more; one that ends makes room, once", () => {
  const streams = createOpenStreams({ perClient: 2, total: 3 });
  const first = streams.open("a");
  streams.open("a");
  expect(streams.open("a")).toBe("client-full");
  streams.open("b");
  expect(streams.open("b")).toBe("server-full");
  if (typeof first !== "function") throw new Error("the first one has a place");
  first();
  first();
  expect(streams.total).toBe(2);
  expect(streams.open("a")).toBeTypeOf("function");
  expect(streams.open("b")).toBe("server-full");
});
