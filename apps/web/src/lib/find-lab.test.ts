import type { Claim, Lab } from "@engram/lab";
import { isHttpError, isRedirect } from "@sveltejs/kit";
import { expect, test } from "vitest";
import { translator } from "#messages/messages.ts";
import { claimOfPage, findClaim, findLab, labOfPage } from "./find-lab.ts";

const claims = ["C7", "C13b"].map((id) => ({ id }) as Claim);
const lab = { paper: "2405.08707", claims } as unknown as Lab;
const old = { paper: "hep-th/9901001", claims } as unknown as Lab;
const labs = [lab, old];

function eventAt(paper: string, claim?: string, language: "en" | "fr" = "en") {
  const locals = { language, say: translator(language) } as App.Locals;
  return { params: { paper, claim }, locals, url: new URL("http://localhost/x?preset=quick&seed=2") };
}

/** Where a page leads, or the code and sentence it ends with. */
function outcomeOf(load: () => unknown): unknown {
  try {
    return load();
  } catch (thrown) {
    if (isRedirect(thrown)) return `${thrown.status} ${thrown.location}`;
    if (isHttpError(thrown)) return `${thrown.status} ${thrown.body.message}`;
    throw thrown;
  }
}

test.each([
  ["2405.08707", lab],
  ["2405.08707v2", lab],
  ["hep-th/9901001", old],
])("%s has a lab, in whichever version", (path, expected) => {
  expect(findLab(labs, path)).toEqual({ ok: true, value: expected });
});

test("a claim is found in capitals or not, and what is not there is told with what is", () => {
  expect(findClaim(lab, "c13B")).toMatchObject({ ok: true, value: { id: "C13b" } });
  expect(findClaim(lab, "C8")).toEqual({
    ok: false,
    error: { code: "lab.claim-not-found", id: "2405.08707", claim: "C8", known: ["C7", "C13b"] },
  });
});

test("the right address of a lab and of a claim is shown as it is", () => {
  expect(outcomeOf(() => labOfPage(labs, eventAt("2405.08707")))).toBe(lab);
  expect(outcomeOf(() => labOfPage(labs, eventAt("hep-th/9901001"), "landscape"))).toBe(old);
  expect(outcomeOf(() => claimOfPage(labs, eventAt("2405.08707", "C7")))).toEqual({ lab, claim: claims[0] });
});

test("a version, capitals and a playground in capitals lead to the right address, with what was asked", () => {
  const asked = "?preset=quick&seed=2";
  expect(outcomeOf(() => labOfPage(labs, eventAt("2405.08707v2")))).toBe(`308 /2405.08707/run${asked}`);
  expect(outcomeOf(() => labOfPage(labs, eventAt("2405.08707v1", undefined, "fr"), "training"))).toBe(
    `308 /fr/2405.08707/run/training${asked}`,
  );
  expect(outcomeOf(() => claimOfPage(labs, eventAt("2405.08707v1", "c7")))).toBe(
    `308 /2405.08707/run/c7${asked}`,
  );
  expect(outcomeOf(() => claimOfPage(labs, eventAt("2405.08707", "c7")))).toBe(
    `308 /2405.08707/run/C7${asked}`,
  );
  expect(outcomeOf(() => claimOfPage(labs, eventAt("2405.08707", "Landscape")))).toBe(
    `308 /2405.08707/run/landscape${asked}`,
  );
});

test("what there is no lab for, and a claim that there is not, say so with what there is", () => {
  expect(outcomeOf(() => labOfPage(labs, eventAt("2401.00042")))).toBe(
    "404 There is no lab for 2401.00042: nobody has made its claims runnable yet. There is one for 2405.08707, hep-th/9901001.",
  );
  expect(outcomeOf(() => labOfPage(labs, eventAt("2413.00042")))).toMatch(/^400 .*month/);
  expect(outcomeOf(() => claimOfPage(labs, eventAt("2405.08707", "C8", "fr")))).toMatch(
    /^404 .*«\u00a0C8\u00a0».*C7, C13b/u,
  );
});
