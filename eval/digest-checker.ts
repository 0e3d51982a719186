/**
 * @file What the checker catches: our own rewritten statements (eLife, arXiv, SciTLDR), each spoilt in one way by a
 * seeded change, against their source sentence. Prints, per kind of change, how many of how many were refused.
 * Usage: `npm run eval -- digest-checker [how many of a kind]`, data in ENGRAM_DATA (or ../shared/data).
 */
import { builtinWriter, checkStatement } from "@engram/digest";
import { type Abstract, CORPORA } from "./digest-data.ts";

type Random = () => number;

/** Mulberry32: the same changes in every run. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CHANGES: Readonly<Record<string, (text: string, random: Random) => string>> = {
  "drop a negation": (text) => text.replace(/ (?:not|no|never|cannot)\b/u, ""),
  "change a digit": (text, random) =>
    text.replace(/\d/u, (digit) => String((Number(digit) + 1 + Math.floor(8 * random())) % 10)),
  "drop a number": (text) => text.replace(/ \d[\d.,]*%?(?= )/u, ""),
  "may becomes does": (text) => text.replace(/ (?:may|might|can|could) /u, " does "),
  "drop a hedge": (text) =>
    text.replace(/ (?:may|might|possibly|potentially|likely|approximately|about|usually|often)(?= )/u, ""),
  "some becomes all": (text) => text.replace(/\b(?:some|many|several|most|few)\b/u, "all"),
  "turn a comparison": (text) =>
    text.replace(
      /\b(more|less|higher|lower|larger|smaller|better|worse|faster|slower|increased|decreased)\b/u,
      (word) => TURNED[word] ?? word,
    ),
  "swap two names": (text) =>
    text.replace(/\b(\p{Lu}[\p{L}\d]+\d*)\b(.* )(\p{Lu}[\p{L}\d]+)\b/u, (all, a, middle, b) =>
      a === b || a === "The" ? all : `${b}${middle}${a}`,
    ),
  "swap two words around and": (text) =>
    text.replace(
      /\b(\p{L}{4,}) (of|in|than|by|from|to) (\p{L}{4,})\b/u,
      (_, a, joint, b) => `${b} ${joint} ${a}`,
    ),
  "another word": (text, random) => {
    const words = text.split(" ");
    const places = words.flatMap((word, index) => (/^\p{Ll}{6,}$/u.test(word) ? [index] : []));
    const place = places[Math.floor(random() * places.length)];
    return place === undefined
      ? text
      : words.with(place, OTHERS[Math.floor(random() * OTHERS.length)] ?? "").join(" ");
  },
  "drop a condition": (text) => text.replace(/,? (?:if|when|unless|under|in) [^,.]+(?=\.$)/u, ""),
  "drop what opens it": (text) =>
    text.replace(/^[^,]+, (\p{Ll})/u, (_, first) => String(first).toUpperCase()),
  "drop who suggests it": (text) =>
    text.replace(
      /^.*\b(?:suggests?|assumes?|proposes?|indicates?|hypothesi[sz]e) that (\p{Ll})/u,
      (_, first) => String(first).toUpperCase(),
    ),
};
const TURNED: Readonly<Record<string, string>> = {
  more: "less",
  less: "more",
  higher: "lower",
  lower: "higher",
  larger: "smaller",
  smaller: "larger",
  better: "worse",
  worse: "better",
  faster: "slower",
  slower: "faster",
  increased: "decreased",
  decreased: "increased",
};
const OTHERS = "garden window teacher bridge yellow slowly paints harvest kitchen bottle".split(" ");

const most = Number(process.argv[2] ?? "300");
const counts = new Map(Object.keys(CHANGES).map((kind) => [kind, { made: 0, caught: 0, missed: "" }]));
const random = seeded(20_26);
let rewritten = 0;
let told = 0;
for (const corpus of ["elife", "arxiv", "scitldr-train"] as const) {
  const abstracts: readonly Abstract[] = CORPORA[corpus]();
  for (const { title, text } of abstracts) {
    const sections = [
      { id: "title", text: title },
      { id: "abstract", text },
    ];
    const { content } = await builtinWriter.write({ sections }, { language: "en" });
    for (const statement of content.levels.low.statements) {
      if (statement.kind === "glossary") continue;
      told += 1;
      if (statement.kind === "verbatim") continue;
      rewritten += 1;
      const source = statement.evidence.map(({ quote }) => quote).join(" ");
      for (const [kind, change] of Object.entries(CHANGES)) {
        const count = counts.get(kind);
        const spoilt = change(statement.text, random);
        if (count === undefined || count.made >= most || spoilt === statement.text) continue;
        count.made += 1;
        if (!checkStatement(source, spoilt).supported) count.caught += 1;
        else if (count.missed === "") count.missed = `${source}\n      -> ${spoilt}`;
      }
    }
  }
}
console.log(`${rewritten} of ${told} statements of Low are not verbatim; ${most} changes of a kind at most`);
for (const [kind, { made, caught, missed }] of counts) {
  console.log(`${kind}: ${caught} of ${made} refused (${((100 * caught) / Math.max(1, made)).toFixed(1)} %)`);
  if (missed !== "") console.log(`   first missed: ${missed}`);
}
