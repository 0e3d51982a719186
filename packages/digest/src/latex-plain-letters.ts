/** Every second character follows the one it is written for: `0⁰1¹`. */
function pairsOf(text: string): ReadonlyMap<string, string> {
  const characters = [...text];
  const pairs = new Map<string, string>();
  for (let index = 0; index < characters.length; index += 2) {
    pairs.set(characters[index] ?? "", characters[index + 1] ?? "");
  }
  return pairs;
}

const SUPERSCRIPTS = pairsOf(
  "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻNᴺTᵀ∘°′′",
);
const SUBSCRIPTS = pairsOf("0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨφᵩχᵪ");

/** A superscript in characters of its own where every one of its characters has one, else `^x`, `^max` or `^(x, y)`. */
export function superscript(text: string): string {
  return script(text, SUPERSCRIPTS, "^");
}

/** A subscript in characters of its own where every one of its characters has one, else `_x`, `_max` or `_(x, y)`. */
export function subscript(text: string): string {
  return script(text, SUBSCRIPTS, "_");
}

function script(text: string, alphabet: ReadonlyMap<string, string>, mark: string): string {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  // "O(1)^∗" and "x^′" stand well as they are.
  if (mark === "^" && /^[∗†‡′⋆]+$/u.test(trimmed)) return trimmed;
  const small = [...trimmed].map((character) => alphabet.get(character));
  if (small.every((character) => character !== undefined)) return small.join("");
  return [...trimmed].length === 1 || /^(?:[A-Za-z]?[a-z]+|\d+)$/.test(trimmed)
    ? mark + trimmed
    : `${mark}(${trimmed})`;
}

/** A letter written twice over, in a script hand or in Fraktur; capitals have their own code points, with exceptions. */
const alphabets = {
  mathbb: { capitalA: 0x1d538, smallA: 0x1d552, exceptions: pairsOf("CℂHℍNℕPℙQℚRℝZℤ"), digit0: 0x1d7d8 },
  mathcal: { capitalA: 0x1d49c, exceptions: pairsOf("BℬEℰFℱHℋIℐLℒMℳRℛ") },
  mathfrak: { capitalA: 0x1d504, smallA: 0x1d51e, exceptions: pairsOf("CℭHℌIℑRℜZℨ") },
} as const;

export type AlphabetCommand = keyof typeof alphabets;

/** Whether a command sets its argument in an alphabet of its own. */
export function isAlphabetCommand(command: string): command is AlphabetCommand {
  return Object.hasOwn(alphabets, command);
}

/** `\mathbb{R}` as `ℝ`; characters that the alphabet lacks are left as they are. */
export function inAlphabet(text: string, command: AlphabetCommand): string {
  const { capitalA, exceptions, ...rest } = alphabets[command];
  const smallA = "smallA" in rest ? rest.smallA : undefined;
  const digit0 = "digit0" in rest ? rest.digit0 : undefined;
  return [...text]
    .map((character) => {
      const exception = exceptions.get(character);
      if (exception !== undefined) return exception;
      if (/[A-Z]/.test(character)) return shifted(character, "A", capitalA);
      if (/[a-z]/.test(character)) return shifted(character, "a", smallA);
      return /\d/.test(character) ? shifted(character, "0", digit0) : character;
    })
    .join("");
}

function shifted(character: string, from: string, to: number | undefined): string {
  if (to === undefined) return character;
  return String.fromCodePoint(character.charCodeAt(0) - from.charCodeAt(0) + to);
}
