import type { WordAlignment } from "./align-words.ts";
import type { CheckProblem } from "./check-problem.ts";
import type { CheckedWord } from "./checked-words.ts";

/** Words that go the one way without being marked so: "high" is not more, but not less either. */
const UP =
  /^(?:up|upregulation|upregulating|overexpress\p{L}*|improvement\p{L}*|enhancement\p{L}*|growth|gains?|high|highly|great|greatly|large|largely|long|strong|strongly|fast|rapid|rapidly|positive|over|beyond|extend\p{L}*|better|benefit\p{L}*|advantage\p{L}*|facilitat\p{L}*|enrich\p{L}*|excess\p{L}*|speed\p{L}*|further|additional|reinforc\p{L}*|speedup|over|spread\p{L}*|growing|expanding|mounting|enlarg\p{L}*|widen\p{L}*|broaden\p{L}*|heighten\p{L}*|deepen\p{L}*|intensif\p{L}*|magnif\p{L}*|thicken\p{L}*|lengthen\p{L}*|strengthen\p{L}*|quicken\p{L}*|hasten\p{L}*|multipl\p{L}*|climb\p{L}*|rais\p{L}*|rising|extensi\p{L}*|activat\p{L}*|stimulat\p{L}*|induc\p{L}*|optim\p{L}*|advance\p{L}*|multiply|proliferat\p{L}*|difference\p{L}*|develop\p{L}*|progress|deteriorat\p{L}*|beat|beats|beaten|outdo|win|wins|outperform\p{L}*|surpass\p{L}*)$/u;
const DOWN =
  /^(?:down|downregulation|low|small|little|short|weak|slow|slowly|poor|poorly|negative|loss|lose|lost|mitigat\p{L}*|alleviat\p{L}*|less|few|limit\p{L}*|minimi\p{L}*|deplet\p{L}*|attenuat\p{L}*|silenc\p{L}*|repress\p{L}*|prevent\p{L}*|block\p{L}*|lack\p{L}*|deficien\p{L}*|under|without|compress\p{L}*|shrink\p{L}*|shorten\p{L}*|narrow\p{L}*|lessen\p{L}*|weaken\p{L}*|curtail\p{L}*|dampen\p{L}*|slow\p{L}*|restrict\p{L}*|constrain\p{L}*|cut|cuts|cutting|eas(?:e|es|ed|ing)|dwindl\p{L}*|impair\p{L}*|eliminat\p{L}*|remov\p{L}*|insufficient\p{L}*|loss|defect\p{L}*|disrupt\p{L}*|abolish\p{L}*|worsen\p{L}*|degrad\p{L}*|knockdown|delay\p{L}*|save\p{L}*|cheap\p{L}*|compromis\p{L}*)$/u;
/** Pairs of which one must not stand for the other. */
const TURNS: readonly (readonly [string, string])[] = [
  ["before", "after"],
  ["above", "below"],
  ["over", "under"],
  ["maximum", "minimum"],
  ["positive", "negative"],
  ["first", "last"],
  ["upstream", "downstream"],
  ["overstates", "understates"],
];

/** One side of a pair, and the words of a source that are told with it. */
interface Side {
  readonly word: string;
  readonly like: RegExp;
}

/** Pairs that stand for other words too: what preceded came before. */
const SIDES: readonly (readonly [Side, Side])[] = [
  [
    {
      word: "before",
      like: /^(?:prior|preced\p{L}*|earlier|previous\p{L}*|until|pre\p{L}*|ago|first|yet|past)$/u,
    },
    {
      word: "after",
      like: /^(?:afterwards?|follow\p{L}*|subsequent\p{L}*|later|post\p{L}*|upon|on|once|since|then|when|next|thereafter|from|by|with)$/u,
    },
  ],
  [
    {
      word: "better",
      like: /^(?:outperform\p{L}*|superior|surpass\p{L}*|exceed\p{L}*|beat\p{L}*|improv\p{L}*|best|good|well|advanc\p{L}*|more|higher|enhanc\p{L}*|increas\p{L}*|great\p{L}*|favou?r\p{L}*|closer)$/u,
    },
    {
      word: "worse",
      like: /^(?:inferior|underperform\p{L}*|worsen\p{L}*|worst|degrad\p{L}*|poor\p{L}*|deteriorat\p{L}*|impair\p{L}*|suboptimal|bad\p{L}*|fail\p{L}*|weak\p{L}*|decreas\p{L}*|declin\p{L}*|exacerbat\p{L}*|aggravat\p{L}*|less|lower|not)$/u,
    },
  ],
];

/** Comparisons and changes that go the other way than in the source. */
export function turnedComparisons(alignment: WordAlignment): CheckProblem[] {
  const { source, statement } = alignment;
  const problems: CheckProblem[] = [];
  for (const word of statement) {
    const direction =
      word.lower === "more" && SLOWLY.test(statement[word.index + 1]?.lower ?? "")
        ? "down"
        : directionOf(word);
    if (direction === null || hasSame(word, source) || statement[word.index + 1]?.lower === "all") continue;
    if (isNoLonger(statement, word.index) || isMadeMore(alignment, word) || isAsked(statement, word.index))
      continue;
    const near = source.filter((other) => isNear(alignment, word, other));
    const pool = near.length === 0 ? source : near;
    if (!pool.some((other) => goes(other, direction))) {
      problems.push({ code: "comparison.turned", words: word.lower });
    }
  }
  for (const pair of TURNS) {
    for (const [one, other] of [pair, [pair[1], pair[0]] as const]) {
      if (isMore(one, alignment) && isMore(other, { source: statement, statement: source }))
        problems.push({ code: "comparison.turned", words: one });
    }
  }
  for (const pair of SIDES) {
    for (const [own, opposite] of [pair, [pair[1], pair[0]] as const]) {
      const told = statement.find(({ lower }) => lower === own.word);
      const isOpposite = source.some(({ lower }) => lower === opposite.word || opposite.like.test(lower));
      if (
        told !== undefined &&
        isOpposite &&
        !source.some(({ lower }) => lower === own.word || own.like.test(lower))
      )
        problems.push({ code: "comparison.turned", words: own.word });
    }
  }
  return problems;
}

/** "No longer", "not any longer", "what is more", "grew out of": nothing is compared. */
function isNoLonger(words: readonly CheckedWord[], index: number): boolean {
  const [two, one, here, next] = [-2, -1, 0, 1].map((step) => words[index + step]?.lower);
  if (here === "more" && one === "is" && two === "what") return true;
  if (/^gr(?:ow|ows|ew|own)$/u.test(here ?? "") && next === "out") return true;
  return words[index]?.lower === "longer" && /^(?:no|any)$/u.test(words[index - 1]?.lower ?? "");
}

/** "Whether lamps are better depends on rain": asked, not said. */
function isAsked(words: readonly CheckedWord[], index: number): boolean {
  return words.slice(Math.max(0, index - ASKED_WITHIN), index).some(({ lower }) => lower === "whether");
}

const ASKED_WITHIN = 8;

/** "Stabilizes the lamp" told as "the lamp hangs more stably", "the widest" as "more widely than any". */
function isMadeMore({ source, statement }: WordAlignment, { lower, index }: CheckedWord): boolean {
  const next = statement[index + 1];
  if (lower !== "more" || next === undefined) return false;
  const isOfNext = (word: CheckedWord): boolean =>
    word.family === next.family || (next.lower.length > 4 && word.lower.startsWith(next.lower));
  return source.some(
    (word) => isOfNext(word) && /(?:(?:i[sz]|if|en)(?:es?|y|ies|ied|ed|s|ing)|est)$/u.test(word.lower),
  );
}

/** Whether a statement says a word more often than its source: "before and before". */
function isMore(word: string, { source, statement }: Pick<WordAlignment, "source" | "statement">): boolean {
  const timesIn = (words: readonly CheckedWord[]): number =>
    words.filter(({ lower }) => lower === word).length;
  return timesIn(statement) > timesIn(source);
}

/** Which way a word says that something went; null for neither and for both. */
export function directionOf({ marks }: CheckedWord): "up" | "down" | null {
  if (marks.has("up")) return marks.has("down") ? null : "up";
  return marks.has("down") ? "down" : null;
}

/** "More slowly" goes down. */
const SLOWLY = /^(?:slow|slowly|weak|weakly|poor|poorly|rare|rarely|seldom)$/u;

function goes(word: CheckedWord, direction: "up" | "down"): boolean {
  return word.marks.has(direction) || (direction === "up" ? UP : DOWN).test(word.lower);
}

/** The same word, or one of its family that is no comparative: "growth" for "grows", not "low" for "lower". */
function hasSame(word: CheckedWord, source: readonly CheckedWord[]): boolean {
  const isComparative = /(?:er|re|ss|st)$/u.test(word.lower);
  return source.some(
    ({ lower, family }) => lower === word.lower || (!isComparative && family === word.family),
  );
}

const REACH = 9;

function isNear({ statement, places }: WordAlignment, word: CheckedWord, other: CheckedWord): boolean {
  for (let at = word.index - 3; at <= word.index + 4; at += 1) {
    const place = statement[at] === undefined ? -1 : (places[at] ?? -1);
    if (place >= 0 && Math.abs(place - other.index) <= REACH) return true;
  }
  return false;
}
