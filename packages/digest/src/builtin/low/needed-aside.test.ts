import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { isNeededAside } from "./needed-aside.ts";

/** Whether the stretch of a sentence that stands between slashes is needed. */
function isNeeded(text: string): boolean {
  const [before = "", aside = "", after = ""] = text.split(/\s*\/\s*/u);
  const start = tokensOf(before).length;
  const whole = [before, aside, after].join(" ").replace(/ (?=[,.])/gu, "");
  return isNeededAside(tokensOf(whole), start, start + tokensOf(aside).length);
}

test.each([
  "These tests suggest, for the first time /, a large role for lamps in halls/.",
  "The oil reduced high-grade /, oily lamp fuels in warm halls/.",
  "The oil reduced lamp-weight (120 g) /, oligomeric oil species in warm halls/.",
  "The oil stopped the lamp /, an old tool,/ associated with a rise of fires.",
  "They lit lamps in three halls /(Red, Old, and New)/, the latter two with oil.",
])("what the words around it need is no aside: %s", (text) => {
  expect(isNeeded(text)).toBe(true);
});

test.each([
  "The oil stopped the lamp /, an old tool,/ in the halls.",
  "Lamps /, old tools of the town,/ burned in the halls.",
  "The lamp /, an old tool,/ burned in the halls.",
  "They lit lamps in three halls /(Red, Old, and New)/ with oil.",
])("other asides may go: %s", (text) => {
  expect(isNeeded(text)).toBe(false);
});
