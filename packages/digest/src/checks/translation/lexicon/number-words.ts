/** Numbers that are written out, in both languages, as the value that they stand for. "One" and "un" are articles too, and are left out. */
export const ENGLISH_NUMBERS: ReadonlyMap<string, string> = read(
  "two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 " +
    "sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 " +
    "ninety:90 hundred:100 hundreds:100 thousand:1000 thousands:1000 million:1000000 millions:1000000 billion:1000000000 " +
    "billions:1000000000 dozen:12 dozens:12 half:1/2 halves:1/2 third:3e thirds:3e fourth:4e fifth:5e quarter:1/4 quarters:1/4 twice:x2 " +
    "double:x2 doubled:x2 doubles:x2 doubling:x2 two-fold:x2 twofold:x2 thrice:x3 triple:x3 tripled:x3 triples:x3 threefold:x3 three-fold:x3 tenfold:x10 ten-fold:x10 " +
    "first:1e second:2e",
);

export const FRENCH_NUMBERS: ReadonlyMap<string, string> = read(
  "deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 " +
    "seize:16 dix-sept:17 dix-huit:18 dix-neuf:19 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 " +
    "soixante-dix:70 quatre-vingts:80 quatre-vingt:80 quatre-vingt-dix:90 cent:100 cents:100 centaine:100 centaines:100 " +
    "mille:1000 millier:1000 milliers:1000 million:1000000 millions:1000000 milliard:1000000000 milliards:1000000000 " +
    "dizaine:10 dizaines:10 douzaine:12 douzaines:12 moitié:1/2 demi:1/2 demie:1/2 demi-:1/2 tiers:3e quart:1/4 quarts:1/4 troisième:3e troisièmes:3e " +
    "quatrième:4e cinquième:5e cinquièmes:5e double:x2 doublé:x2 doublée:x2 doublent:x2 doubler:x2 doublement:x2 triple:x3 triplé:x3 tripler:x3 " +
    "décuple:x10 premier:1e première:1e premiers:1e premières:1e second:2e seconde:2e deuxième:2e deuxièmes:2e",
);

/** Words that may count something and need not: a French one of them is no number that was added. */
export const UNCOUNTED: ReadonlySet<string> = new Set(["1e", "2e", "1/2", "x2", "2"]);

function read(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(" ").map((pair) => pair.split(":") as [string, string]));
}
