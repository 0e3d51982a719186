import type { LandscapeState, Point } from "./landscape-state.ts";

/** In the order in which they are offered; the first is shown first. */
export const PRESET_NAMES = ["short", "wells", "ring", "random", "corners"] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

const RING = 8;
const MANY = 50;

/** Each is a whole state, so that what it is about is seen at once. */
export const presets: Readonly<Record<PresetName, Omit<LandscapeState, "preset">>> = {
  // The patterns of the paper's Figure 1, and its beta.
  short: {
    patterns: [
      [-2, -0.5],
      [0.2, -0.3],
      [1.5, 1.5],
    ],
    query: [0.9, -0.7],
    energy: "distance",
    compare: "mchn",
    beta: 1,
    delta: 0.1,
  },
  wells: {
    patterns: [
      [-1.5, -0.4],
      [1.5, 0.4],
    ],
    query: [0.4, 2],
    energy: "distance",
    compare: "none",
    beta: 1,
    delta: 0.1,
  },
  ring: {
    patterns: Array.from({ length: RING }, (_, i): Point => {
      const angle = (2 * Math.PI * i) / RING;
      return [round(2 * Math.cos(angle)), round(2 * Math.sin(angle))];
    }),
    query: [0.5, 0.35],
    energy: "distance",
    compare: "mchn",
    beta: 4,
    delta: 0.1,
  },
  random: {
    patterns: scattered(MANY),
    query: [0.4, 0.4],
    energy: "distance",
    compare: "none",
    beta: 40,
    delta: 0.02,
  },
  // States of -1 and 1, which the older energies are made for, as large as the picture.
  corners: {
    patterns: [
      [3, 3],
      [-3, 3],
    ],
    query: [1.2, -0.8],
    energy: "exponential",
    compare: "hopfield",
    beta: 1,
    delta: 0.5,
  },
};

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Evenly spread places that look random and are the same everywhere: the R2 sequence, each moved a little. */
function scattered(count: number): readonly Point[] {
  const fraction = (value: number): number => value - Math.floor(value);
  return Array.from({ length: count }, (_, i): Point => {
    const [moveX, moveY] = [
      fraction(Math.sin(i * 12.9898 + 1) * 43_758.5),
      fraction(Math.sin(i * 78.233 + 2) * 24_634.6),
    ];
    const x = fraction(0.5 + i * 0.754_877_666 + 0.22 * (moveX - 0.5));
    const y = fraction(0.5 + i * 0.569_840_291 + 0.22 * (moveY - 0.5));
    return [round((x - 0.5) * 5.4), round((y - 0.5) * 5.4)];
  });
}
