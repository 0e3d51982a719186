import fc from "fast-check";
import { expect, test } from "vitest";
import { onOneLine, withoutControls } from "./clean-text.ts";

test.each([
  ["an escape sequence that clears the screen", "a\u001b[2Jb", "a[2Jb"],
  ["a window title", "a\u001b]0;owned\u0007b", "a]0;ownedb"],
  ["an eight-bit control sequence introducer", "a\u009b31mb", "a31mb"],
  ["a backspace and a delete", "ab\u0008\u007fc", "abc"],
  ["an override that turns the line around", "a\u202egnp.exe", "agnp.exe"],
  ["an isolate that is never closed", "a\u2067b", "ab"],
  ["a byte order mark", "\ufeffa", "a"],
  ["half a surrogate pair", "a\ud83d", "a\ufffd"],
  ["a carriage return that would overwrite the line", "visible\rhidden", "visible hidden"],
  ["line and paragraph separators", "a\u2028b\u2029c", "a b c"],
  ["letters that read from right to left", "שלום عليكم", "שלום عليكم"],
  ["an emoji of several characters", "a 👩‍🔬 b", "a 👩‍🔬 b"],
])("onOneLine: %s", (_title, text, expected) => {
  expect(onOneLine(text)).toBe(expected);
});

test("line feeds and tabs are kept where lines are", () => {
  expect(withoutControls("a\tb\r\nc\rd")).toBe("a\tb\nc\nd");
});

test("nothing that onOneLine gives can drive a terminal, and doing it twice changes nothing", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(text, (input) => {
      const line = onOneLine(input);
      expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(onOneLine(line)).toBe(line);
    }),
    { seed: 3, numRuns: 500 },
  );
});
