import { expect, test } from "vitest";
import { isOnlyJoined, leansBack, takesUpByName } from "./leans-back.ts";

test.each([
  "But the lamps stay dark.",
  "They glow.",
  "These lamps glow.",
  "Surprisingly, they glow.",
  "Mutation of its gate puts out every lamp.",
  "Because of this, lamps glow.",
  "To test this idea, lamps were lit.",
  "At the same time, it needs no oil.",
  "Understanding how this occurs is hard.",
  "The aim is to light the hall.",
  "There, the authors show lamps.",
  "It is known that they glow.",
  "But it is also hard to see its light.",
  "One example is the hall.",
  "Here, the lamp is bright.",
  "The authors show it.",
  "The authors wanted to get past such darkness.",
])("%j leans on what stands before it", (text) => {
  expect(leansBack(text)).toBe(true);
});

test.each([
  "Lamps glow.",
  "The authors show that lamps glow.",
  "Here, the authors show lamps.",
  "It is also known that old lamps need oil.",
  "It is hard to see lamps at noon.",
  "This paper shows lamps.",
  "So far, nobody has seen lamps.",
  "A lamp and its oil cost much.",
  "Lamps such as torches glow.",
  "The pupils of the old school in the valley read these books.",
])("%j stands by itself", (text) => {
  expect(leansBack(text)).toBe(false);
});

test("a But alone joins, and one that takes something up does more", () => {
  expect(isOnlyJoined("But the lamps stay dark.")).toBe(true);
  expect(isOnlyJoined("But they stay dark.")).toBe(false);
  expect(isOnlyJoined("The lamps stay dark.")).toBe(false);
});

test("what is taken up is clear by name only where it was named just before, and by nothing between", () => {
  const before = "The school buys ten lamps.";
  expect(takesUpByName("These lamps glow.", before, "Wax is a fat.")).toBe(true);
  expect(takesUpByName("These lamps glow.", before, "Torches are a kind of lamps.")).toBe(false);
  expect(takesUpByName("These torches glow.", before, "Wax is a fat.")).toBe(false);
  expect(takesUpByName("This lamps the hall.", before, "Wax is a fat.")).toBe(false);
});
