/** @file Colours of basins: one for each pattern, grey for minima that are no pattern's; pale where the energy is high. */
import { INKS, RAMP_LENGTH, type Recall, SHADES } from "@engram/memory";

export type Scheme = "light" | "dark";

/** Hues of the first patterns, far apart for the eye; the others follow at the golden angle. */
const HUES = [215, 55, 345, 145, 295, 95, 20, 255] as const;
const GOLDEN_ANGLE = 137.508;
/** Greys of minima that are no pattern's, so that neighbours differ. */
const GREYS = 3;

interface Tone {
  readonly lightness: number;
  readonly chroma: number;
}

/** Bottom of a valley, top of a hill, and what a contour line adds to the lightness. */
const TONES: Readonly<Record<Scheme, { readonly low: Tone; readonly high: Tone; readonly line: number }>> = {
  light: { low: { lightness: 0.71, chroma: 0.125 }, high: { lightness: 0.975, chroma: 0.018 }, line: -0.13 },
  dark: { low: { lightness: 0.6, chroma: 0.12 }, high: { lightness: 0.24, chroma: 0.025 }, line: 0.12 },
};

/** What a basin is coloured for: a pattern's number, or one of the greys as a negative number. */
export type ColourOf = number;

function hueOf(pattern: number): number {
  return HUES[pattern] ?? (HUES[0] + (pattern - HUES.length + 1) * GOLDEN_ANGLE) % 360;
}

/** The colours of each attractor: of its pattern where it is the place of one that is kept, else a grey. */
export function coloursOf(recall: Pick<Recall, "attractors" | "isKept" | "endOf">): readonly ColourOf[] {
  let greys = 0;
  return recall.attractors.map(({ pattern }, attractor) => {
    const isKept = pattern !== undefined && recall.isKept[pattern] === true;
    if (isKept && recall.endOf[pattern] === attractor) return pattern;
    greys += 1;
    return -1 - (greys % GREYS);
  });
}

const ramps = new Map<string, Uint32Array>();

/** The colours of a basin for `shadeLandscape`, in the byte order of a canvas. */
export function rampOf(colour: ColourOf, scheme: Scheme): Uint32Array {
  const name = `${scheme} ${colour}`;
  const known = ramps.get(name);
  if (known !== undefined) return known;
  const made = makeRamp(colour, scheme);
  ramps.set(name, made);
  return made;
}

function makeRamp(colour: ColourOf, scheme: Scheme): Uint32Array {
  const { low, high, line } = TONES[scheme];
  const isGrey = colour < 0;
  const hue = isGrey ? 90 : hueOf(colour);
  const shift = isGrey ? (-1 - colour) * 0.045 : 0;
  return Uint32Array.from({ length: RAMP_LENGTH }, (_, at) => {
    const share = (at % SHADES) / (SHADES - 1);
    const ink = Math.floor(at / SHADES) / INKS;
    const lightness = low.lightness + (high.lightness - low.lightness) * share + ink * line;
    const chroma = (low.chroma + (high.chroma - low.chroma) * share) * (isGrey ? 0.06 : 1);
    const [red, green, blue] = oklchToRgb(lightness - shift, chroma, hue);
    return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
  });
}

/** The colour of a basin as drawings without shades have it: half-way up its valley. */
export function flatColour(colour: ColourOf, share = 0.25): string {
  const ramp = rampOf(colour, "light");
  const value = ramp[Math.round(share * (SHADES - 1))] ?? 0;
  const bytes = [value & 255, (value >> 8) & 255, (value >> 16) & 255];
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** Oklch (Ottosson 2020) to 8-bit sRGB; what the screen cannot show is cut off. */
function oklchToRgb(lightness: number, chroma: number, hue: number): readonly [number, number, number] {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    toByte(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    toByte(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    toByte(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ];
}

function toByte(linear: number): number {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.max(0, Math.min(1, value)));
}
