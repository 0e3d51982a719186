/**
 * @file What the checker of translations refuses: translations by hand, and the same ones spoilt by one seeded change each.
 * Usage: `npm run eval -- models-french`, data in ENGRAM_DATA.
 */
import { checkTranslation } from "@engram/digest";
import { FRENCH_MUTATIONS, namesIn } from "./french-mutations.ts";
import { frenchTranslations } from "./label-data.ts";
import { seededRandom } from "./seeded-random.ts";

const translations = frenchTranslations();
const isRefused = (english: string, french: string): boolean =>
  !checkTranslation({ english, french }).supported;

for (const set of ["tune", "test", "fresh", "last"]) {
  const own = translations.filter((each) => each.set === set);
  const refused = own.filter(({ english, french }) => isRefused(english, french));
  console.log(`faithful, ${set}: ${refused.length} of ${own.length} refused`);
  for (const { english, french } of set === "last" ? [] : refused)
    console.log(`   ${codes(english, french)}\n   ${english}\n   ${french}`);
}

const random = seededRandom(1123);
const otherNames = [...new Set(translations.flatMap(({ english }) => namesIn(english)))];
let [all, caught] = [0, 0];
for (const [kind, mutate] of Object.entries(FRENCH_MUTATIONS)) {
  let [own, refused] = [0, 0];
  const slipped: string[] = [];
  // What is refused as it stands would be caught for nothing.
  for (const { english, french, set } of translations.filter(
    (each) => !isRefused(each.english, each.french),
  )) {
    const spoilt = new Set([0, 1].map(() => mutate({ english, french, otherNames }, random)));
    for (const text of spoilt) {
      if (text === null || text === french) continue;
      own += 1;
      if (isRefused(english, text)) refused += 1;
      else slipped.push(`   slips (${set}): ${english}\n       -> ${text}`);
    }
  }
  all += own;
  caught += refused;
  console.log(
    `${kind.padEnd(38)} ${String(own).padStart(4)}  caught ${((100 * refused) / Math.max(1, own)).toFixed(1)} %`,
  );
  for (const each of slipped.slice(0, 4)) console.log(each);
}
console.log(`all ${all}: caught ${((100 * caught) / all).toFixed(1)} % (${all - caught} slip)`);

function codes(english: string, french: string): string {
  return checkTranslation({ english, french })
    .problems.map(({ code, words }) => `${code} "${words}"`)
    .join(", ");
}
