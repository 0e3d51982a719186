import { expect, test } from "vitest";
import { layOutText } from "./lay-out-text.ts";
import { plainText, richText } from "./rich-text.ts";

const shape = (source: string): string =>
  layOutText(richText(source))
    .map(({ isTied, parts }) => {
      const inner = parts.map((part) => (part.kind === "text" ? part.text : `$${part.tail}`)).join("");
      return isTied ? `[${inner}]` : inner;
    })
    .join("|");

test.each([
  ["No formula here.", "No formula here."],
  ["from $^{13}$CO($J=3-2$) lines", "from |[$CO($)]| lines"],
  ["at $\\sqrt{s}$=200 GeV", "at |[$=200]| GeV"],
  ["in Cu$+$Cu collisions", "in |[Cu$Cu]| collisions"],
  ["It is $x$, and ($y$) too", "It is |[$,]| and |[($)]| too"],
  ["an $O(n)$-time method", "an |[$-]|time method"],
  ["$p$ $q$", "$| |$"],
  ["non-$x$ ones", "non-|$| ones"],
  ["a$x$incomprehensibilities", "[a$]|incomprehensibilities"],
  ["so $a+b+c$of$d+e+f$or$g+h+i$as$j+k+l+m+n$", "so |$of$or$as$"],
  ["that $$x = y$$ holds", "that |$| holds"],
  ["", ""],
])("%j is tied as %j", (source, expected) => {
  expect(shape(source)).toBe(expected);
});

test.each(["from $^{13}$CO($J=3-2$) lines", "Cu$+$Cu, $x$-ray and $y$."])(
  "%j loses and gains nothing",
  (source) => {
    const parts = richText(source);
    expect(plainText(layOutText(parts).flatMap((group) => group.parts))).toBe(plainText(parts));
  },
);
