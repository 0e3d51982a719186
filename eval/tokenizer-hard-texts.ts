/** @file Texts on which tokenizers differ. Not an evaluation by itself. */

const NAMED = [
  "",
  " ",
  "   ",
  "\n",
  "\n\n\n",
  "\r\n",
  "a\r\n\r\nb \r\n c",
  "\t\t a\t\tb   c    ",
  "a \n \n b",
  "don't you'll we've they're I'm he'd it's DON'T 'sx ''s 's't'",
  "a’s don’t",
  "a\u00a0b \u00a0 c\u00a0\u00a0d",
  "a\u0085 \u0085b",
  "\ufeffabc \ufeff \ufeffd",
  "\u2028\u2029 \u200b\u200d\u2060",
  "\u001c\u001d \u001e\u001f x",
  "a\0b\0\0",
  "\u180e \u3000 \u205f",
  "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇨🇭🇯🇵 ❤️",
  "e\u0301e\u0323\u0302 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A",
  "ﬁ ﬀ Å Å Ω",
  "İıſẞß",
  "مرحبا بالعالم \u200fשָׁלוֹם\u202e abc",
  "日本語のテキスト 漢字仮名交じり文。 한국어 中文",
  "ไทย हिन्दी தமிழ் မြန်မာ",
  "½ ² ⅷ ٣٤ १२ 12 3 1234567890 1,234.5",
  "x²+y₃≤∑∫ ≠ αβγ",
  "<|endoftext|> <s> </s> <0x41> <unk>",
  "a\ud800b",
  "\udc00\ud800",
  "\ud83d x \ude00",
  "https://example.org/a?b=c&d=%20#e",
  'f(x) { return "\\n"; } // ---====',
];

/** Every code point up to the supplementary planes of signs and emoji, each among a letter, a space, a digit and itself. */
function* everyCodePoint(): Generator<string> {
  for (let code = 0; code < 0x110000; code++) {
    const surrogate = code >= 0xd800 && code < 0xe000;
    const dense = code < 0x12000 || (code >= 0x1d000 && code < 0x20000);
    if (surrogate || (!dense && code % 97 !== 0)) continue;
    const character = String.fromCodePoint(code);
    yield `${character}${character}a${character} ${character}1`;
  }
}

/** The hard texts: some by name, every code point in company, and words from every letter of the byte alphabet's range. */
export function hardTexts(): string[] {
  const runs = [1, 2, 3, 50, 2000].flatMap((count) =>
    ["a", "ab", " ", "\n", "=", "é", "1", "😀"].map((unit) => unit.repeat(count)),
  );
  return [...NAMED, ...runs, ...everyCodePoint()];
}
