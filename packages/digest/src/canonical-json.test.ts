import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

test("keys come in code-unit order, absent members are left out, nothing else is changed", () => {
  const value = { b: [1, null, "é\n"], a: { Z: true, z: undefined, "\u00e9": 0.1 }, B: -0 };
  expect(canonicalJson(value)).toBe('{"B":0,"a":{"Z":true,"é":0.1},"b":[1,null,"é\\n"]}');
});

test("the order in which members were given makes no difference, and the value comes back", () => {
  const members = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 6 });
  fc.assert(
    fc.property(members, (object) => {
      const turned = Object.fromEntries(Object.entries(object).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(object));
      expect(JSON.parse(canonicalJson(object))).toEqual(JSON.parse(JSON.stringify(object)));
    }),
    { seed: 5 },
  );
});
