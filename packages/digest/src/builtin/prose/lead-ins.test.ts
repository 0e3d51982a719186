import { expect, test } from "vitest";
import { tokensOf } from "../../testing/sample-source.ts";
import { withoutJoint, withoutLeadIn } from "./lead-ins.ts";
import { joinWords } from "./words.ts";

test.each<[string, string]>([
  ["In this paper, we test lamps.", "we test lamps."],
  ["Here we test lamps.", "we test lamps."],
  ["In our paper, we test lamps.", "we test lamps."],
  ["Finally, our lamps glow.", "our lamps glow."],
  ["In this paper, a lamp is tested.", "In this paper, a lamp is tested."],
  ["Moreover, lamps glow.", "lamps glow."],
  ["And we test lamps.", "we test lamps."],
  ["And lamps glow.", "And lamps glow."],
  ["(Abridged) We test lamps.", "We test lamps."],
  ["Moreover lamps glow.", "Moreover lamps glow."],
  ["We note that, in this work, we test lamps.", ", in this work, we test lamps."],
  ["It should be noted that lamps glow.", "lamps glow."],
  ["We note that whilst lamps glow.", "We note that whilst lamps glow."],
  ["We note that whilst lamps glow, halls are dark.", "whilst lamps glow, halls are dark."],
  ["However, lamps glow.", "However, lamps glow."],
  ["First lamps are rare.", "First lamps are rare."],
])("%s", (source, expected) => {
  expect(joinWords(withoutLeadIn(tokensOf(source)))).toBe(expected);
});

test.each<[string, string]>([
  ["However, lamps glow.", "Lamps glow."],
  ["But the lamps glow.", "The lamps glow."],
  ["So lamps glow.", "Lamps glow."],
  ["So far, lamps glow.", "So far, lamps glow."],
  ["However, mRNA glows.", "mRNA glows."],
  ["Lamps glow, however.", "Lamps glow, however."],
  ["In addition, lamps glow.", "Lamps glow."],
  ["In addition to torches, lamps glow.", "In addition to torches, lamps glow."],
  ["In contrast to torches, lamps glow.", "In contrast to torches, lamps glow."],
  ["Besides torches, lamps glow.", "Besides torches, lamps glow."],
  ["Instead of torches, lamps glow.", "Instead of torches, lamps glow."],
  ["The authors also test lamps.", "The authors test lamps."],
  ["The paper also studies lamps.", "The paper studies lamps."],
  ["The authors further study lamps.", "The authors study lamps."],
  ["The paper therefore proposes lamps.", "The paper proposes lamps."],
  ["(4) Old lamps glow.", "Old lamps glow."],
  ["The authors test lamps and also oil.", "The authors test lamps and also oil."],
])("a joint without its other half goes: %s", (source, expected) => {
  expect(withoutJoint(source)).toBe(expected);
});
