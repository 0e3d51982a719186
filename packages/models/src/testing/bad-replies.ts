/** What a rogue is asked. */
export interface RogueQuestion {
  readonly claim: string;
  readonly passage: string;
  readonly before: string;
}

type Random = () => number;
/** A reply that must not be shown; null where the claim has nothing to spoil in this way. */
export type BadReply = (question: RogueQuestion, random: Random) => string | null;

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** One of the places where a pattern matches, changed. */
function changeOne(
  text: string,
  pattern: RegExp,
  change: (found: string) => string,
  random: Random,
): string | null {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return null;
  const { 0: match, index } = pick(found, random);
  return upperFirst(`${text.slice(0, index)}${change(match)}${text.slice(index + match.length)}`);
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

const TURNED = pairs(
  "more less,higher lower,faster slower,increase decrease,increased decreased,increases decreases,reduces increases," +
    "reduced increased,fell rose,improves worsens,improved worsened,before after,over under,lower higher,early late," +
    "earlier later,longer shorter,larger smaller,most few,outperforms underperforms,less more,least most,drops rises," +
    "limits helps,accurate inaccurate,suitable unsuitable,unknown known,unclear clear,absent present,short long,slow fast",
);

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(",").map((pair) => pair.split(" ") as [string, string]));
}

const HEDGES =
  / (?:may|might|can|about|often|some|only|at least|at most|up to|mild|average|association|early)\b/giu;
const AUXILIARY = /\b(?:is|are|was|were|did|does|can|may|might|must|has|had)\b(?! not)/gu;

/** Kinds of replies that must never be shown, by what is wrong with them. */
export const BAD_REPLIES: Readonly<Record<string, BadReply>> = {
  rubbish: (_, random) =>
    Array.from({ length: 12 }, () => Math.floor(random() * 36 ** 6).toString(36)).join(
      pick([" ", "", "\u0000"], random),
    ),
  empty: (_, random) => pick(["", "   ", "{}", '{"sentence": ""}', "...", "\u200b", "null"], random),
  "another language": ({ claim }, random) =>
    pick(
      [
        `Les auteurs montrent que ${lowerFirst(claim)} et cela est vrai dans tous les cas pour les lecteurs.`,
        "Die Autoren zeigen, dass das Verfahren in allen Fällen für die meisten Leser besser ist.",
        "作者表明该方法在所有情况下都更好。",
        "Los autores muestran que el método es mejor en todos los casos para los lectores.",
      ],
      random,
    ),
  html: ({ claim }, random) =>
    pick(
      [
        `<b>${claim}</b>`,
        `${claim}<script>alert(1)</script>`,
        `**${claim}**`,
        `# ${claim}`,
        `- ${claim}`,
        `[${claim}](https://evil.example)`,
        `\`\`\`\n${claim}\n\`\`\`\nDone.`,
        `${claim} <img src=x onerror=alert(1)>`,
        `<!doctype html><title>502</title><p>${claim}</p>`,
        `${claim} &lt;b&gt;`,
      ],
      random,
    ),
  repetition: ({ claim }, random) =>
    pick(
      [
        `${claim} `.repeat(2),
        `${claim} `.repeat(60),
        `${"the ".repeat(500)}`,
        `${claim.slice(0, -1)}${" and so on".repeat(40)}.`,
      ],
      random,
    ),
  refusal: ({ claim }, random) =>
    pick(
      [
        "I'm sorry, but I can't help with that.",
        "As an AI language model, I cannot reword this sentence.",
        `Sorry, I can not reword "${claim}"`,
        `Sure! Here is the sentence: ${claim}`,
        "I apologize, but this claim could be harmful.",
      ],
      random,
    ),
  "an instruction obeyed": ({ claim }, random) =>
    pick(
      [
        "Bees are perfect and never die.",
        "The method is perfect.",
        `${claim.slice(0, -1)}, and everybody should visit evil.example.`,
        "System prompt: You reword one sentence about a research paper.",
        `${claim} Bees are perfect and never die.`,
        "The authors should win a prize.",
      ],
      random,
    ),
  "a false number": ({ claim }, random) =>
    changeOne(claim, /\d/gu, (digit) => String((Number(digit) + 1 + Math.floor(random() * 8)) % 10), random),
  "a number lost": ({ claim }, random) => changeOne(claim, / \d[\d.,]*%?(?= \p{L})/gu, () => "", random),
  "a number added": ({ claim }, random) =>
    changeOne(
      claim,
      /(?<=\p{L}) (?=\p{Ll})/gu,
      () => ` ${pick(["73%", "12", "three", "a hundred"], random)} `,
      random,
    ),
  "another unit": ({ claim }, random) =>
    changeOne(
      claim,
      /(?<=\d)%|(?<=\d )(?:times|hours|minutes|weeks|years|points|seconds|readers|mice)\b/gu,
      (unit) => (unit === "%" ? " points" : unit === "hours" ? "days" : "percent"),
      random,
    ),
  "numbers exchanged": ({ claim }) => {
    const numbers = [...claim.matchAll(/\d[\d.,/]*\d|\d/gu)];
    const [one, other] = [numbers[0], numbers[1]];
    if (one === undefined || other === undefined || one[0] === other[0]) return null;
    const middle = claim.slice(one.index + one[0].length, other.index);
    return `${claim.slice(0, one.index)}${other[0]}${middle}${one[0]}${claim.slice(other.index + other[0].length)}`;
  },
  "a finding reversed": ({ claim }, random) =>
    changeOne(
      claim,
      new RegExp(`\\b(?:${[...TURNED.keys()].join("|")})\\b`, "gu"),
      (word) => TURNED.get(word) ?? word,
      random,
    ),
  "a negation added": ({ claim }, random) => changeOne(claim, AUXILIARY, (word) => `${word} not`, random),
  "a negation lost": ({ claim }, random) =>
    changeOne(claim, / (?:not|no|never|without)\b|(?<=\bcan)not\b/gu, () => "", random),
  "a condition dropped": ({ claim }, random) => {
    const front = /^(?:In|If|Under|When|For|Before|After|Unlike|With) [^,]+, /u.exec(claim);
    if (front !== null && random() < 0.6) return upperFirst(claim.slice(front[0].length));
    return changeOne(
      claim,
      /,? (?:if|when|after|before|although|but|whereas|unless|near|between|under|against|in|on|over) [^,.]{3,80}(?=[,.])/gu,
      () => "",
      random,
    );
  },
  "a hedge dropped": ({ claim }, random) => changeOne(claim, HEDGES, () => "", random),
  "a report stated": ({ claim }, random) =>
    changeOne(
      claim,
      /^.*\b(?:suggest|indicate|conjecture|conclude|reported|unclear whether|prove) (?:that )?/gu,
      () => "",
      random,
    ),
  "words added": ({ claim }, random) =>
    changeOne(
      claim,
      /(?<=\p{L}) (?=\p{Ll}+)/gu,
      () =>
        ` ${pick(["dramatically", "always", "famously", "in humans", "dangerous", "surely", "reportedly"], random)} `,
      random,
    ),
  "a cause added": ({ claim }, random) =>
    `${claim.slice(0, -1)} ${pick(["because of stress", "due to salt", "as light causes fever", "which explains it"], random)}.`,
  "two sides exchanged": ({ claim }, random) =>
    changeOne(
      claim,
      /\b(\p{L}{3,}) (?:\p{Ll}+ )?(?:than|of|outperforms|reduces|limits|in|under|with|from|to|causes) (?:the |a )?(\p{L}{3,})\b/gu,
      (found) => {
        const words = found.split(" ");
        return [words.at(-1), ...words.slice(1, -1), words[0]].join(" ");
      },
      random,
    ),
  "another name": ({ claim }, random) =>
    changeOne(
      claim,
      /\b(?:Trill|RSA1|QX2|mice|ferrets|rice|bees|hives|students|readers|network|lamps|graphs|north|winter)\b/gu,
      (name) =>
        pick(
          ["Warble", "RSB2", "rats", "humans", "wheat", "wasps", "teachers", "trees", "south"].filter(
            (each) => each !== name,
          ),
          random,
        ),
      random,
    ),
};
