import { err, findCategory, OutsideError, ok, parsePathId } from "@engram/paper";
import { expect, test } from "vitest";
import { createFirstLibrary, FIRST_PAPERS, type FirstLibraryPorts } from "./first-library.ts";
import { recordOf } from "./testing/fake-source.ts";

const IDS = ["2401.00001", "2401.00002", "2401.00003"];
const PAPERS = IDS.map((id) => ({ id, title: `Lamps of hall ${id}`, category: "cs.LG" }));

function library(changes: Partial<FirstLibraryPorts> = {}) {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const first = createFirstLibrary(
    {
      fetch: async ({ id }) => {
        asked.push(id);
        await new Promise<void>((resolve) => waiting.push(resolve));
        return ok({ record: recordOf(id), latestVersion: 1 });
      },
      mayReachNetwork: () => true,
      report: () => "number 1",
      ...changes,
    },
    PAPERS,
  );
  /** Lets the question that is being asked be answered, and all that follows happen. */
  const answer = async (): Promise<void> => {
    waiting.shift()?.();
    await settled();
  };
  return { first, asked, answer };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("the papers that a library can begin with are papers of arXiv with titles, none twice and no two of one field", () => {
  expect(FIRST_PAPERS.filter(({ id }) => !parsePathId(id).ok)).toEqual([]);
  expect(FIRST_PAPERS.filter(({ category }) => findCategory(category) === undefined)).toEqual([]);
  for (const key of ["id", "title", "category"] as const)
    expect(new Set(FIRST_PAPERS.map((paper) => paper[key])).size).toBe(FIRST_PAPERS.length);
});

test("papers are brought one after the other, each told as it comes, and once however often it is asked", async () => {
  const { first, asked, answer } = library();
  expect(first.view()).toMatchObject({ state: "idle", papers: PAPERS });
  expect([first.start(), first.start()]).toEqual([true, false]);
  await settled();
  expect(asked).toEqual([IDS[0]]);
  expect(first.view().papers.map(({ state }) => state)).toEqual(["asking", "waiting", "waiting"]);
  await answer();
  expect(asked).toEqual(IDS.slice(0, 2));
  expect(first.view().papers[0]).toMatchObject({ state: "here", title: "On the patience of clocks" });
  await answer();
  await answer();
  expect(first.view().state).toBe("done");
  expect(first.start()).toBe(true);
});

test("what is cancelled asks for nothing more, and keeps what came", async () => {
  const { first, asked, answer } = library();
  first.start();
  await settled();
  await answer();
  expect([first.cancel(), first.cancel()]).toEqual([true, false]);
  await answer();
  expect(asked).toHaveLength(2);
  expect(first.view()).toMatchObject({
    state: "cancelled",
    papers: [{ state: "here" }, { state: "waiting" }, { state: "waiting" }],
  });
});

test("a paper that arXiv does not have does not stop the others", async () => {
  const { first } = library({
    fetch: async ({ id }) =>
      id === IDS[0] ? err({ code: "paper.not-found", id }) : ok({ record: recordOf(id), latestVersion: 1 }),
  });
  first.start();
  await settled();
  expect(first.view().papers.map(({ state }) => state)).toEqual(["unknown", "here", "here"]);
});

test("without a network nothing is asked, and the view says why", async () => {
  const { first, asked } = library({ mayReachNetwork: () => false });
  first.start();
  await settled();
  expect(asked).toEqual([]);
  expect(first.view()).toMatchObject({ state: "failed", problem: { code: "network.offline" } });
});

test.each([
  [new OutsideError("source.busy", { retryable: true }), { code: "source.busy" }],
  [new TypeError("secret"), { code: "internal", errorId: "number 1" }],
])("a failure ends it and is told as what it is: %s", async (error, problem) => {
  const { first } = library({ fetch: () => Promise.reject(error) });
  first.start();
  await settled();
  expect(first.view()).toMatchObject({ state: "failed", problem });
  expect(JSON.stringify(first.view())).not.toContain("secret");
});

test("closing waits for the question that is being asked, and asks no other", async () => {
  const { first, asked, answer } = library();
  first.start();
  await settled();
  const closed = first.close();
  await answer();
  await closed;
  expect(asked).toHaveLength(1);
});
