/** How a phrase is told, and what it may stand for: where the source says that, it is put back for a comparison of the rest. */
const TOLD: readonly (readonly [told: RegExp, source: RegExp])[] = [
  [
    /^according to the authors, /iu,
    /^(?:we|the authors|they) (?:also )?(?:show|find|found|demonstrate|report|observe|conclude|reveal)(?:ed|d)? that /iu,
  ],
  [
    /^according to (?:these|our|their|the authors['’]|the) (\p{L}+), /iu,
    /^(?:these|our|their|the) (?:results|findings|data|experiments|analyses|studies|observations) (?:show|demonstrate|reveal)(?:ed|d)? that /iu,
  ],
  [/^from this, it seems that /iu, /^this suggests that /iu],
  [
    /^from (?:these|our|their|the authors['’]|the) (\p{L}+), it seems that /iu,
    /^(?:these|our|their|the) (?:results|findings|data|experiments|analyses|studies|observations) suggest that /iu,
  ],
  [/^the authors want(?:ed)? to /iu, /^the aim (?:is|was) to /iu],
  [/^with the help of /iu, /^using /iu],
  [/^so /iu, /^(?:therefore|thus|hence|consequently|accordingly|as such),? /iu],
  [/^because /iu, /^since /iu],
  [/^on /iu, /^upon /iu],
  [/^but /iu, /^(?:(?:in|by) contrast|on the other hand),? /iu],
  [/^in contrast, /iu, /^(?:on the other hand|conversely), /iu],
  [/\b(?:is|are) thought to play a part in\b/iu, /\b(?:(?:has|have) been|is|are) implicated in\b/iu],
  [/\balmost\b/iu, /\bvirtually\b/iu],
  [/\balways\b/iu, /\binvariably\b/iu],
  [/\bjust one\b/iu, /\ba single\b/iu],
  [/\bonly partly\b/iu, /\bnot (?:fully|completely|entirely)\b/iu],
  [/\bnot well\b/iu, /\b(?:poorly|incompletely)\b/iu],
  [/\bmany different\b/iu, /\ba (?:multitude|myriad) of\b/iu],
  [/\bat first\b/iu, /\binitially\b/iu],
  [/\band so\b/iu, /\band (?:consequently|thus|hence|therefore)\b/iu],
  [/\bcannot\b/iu, /\b(?:is|are) unable to\b/iu],
  [/\bafter that\b/iu, /\bthereafter\b/iu],
  [/\bnot much is known\b/iu, /\blittle is known\b/iu],
  [/\bnot known\b/iu, /\bunknown\b/iu],
  [/\bnot clear\b/iu, /\bunclear\b/iu],
  [/\bwith the help of\b/iu, /\busing\b/iu],
];

/** A statement with what the source says in the place of what is always told for it: "Thus, A" for "So A". */
export function phrasesPutBack(source: string, statement: string): string {
  let text = statement;
  for (const [told, phrase] of TOLD) {
    const found = phrase.exec(source)?.[0];
    if (found === undefined || phrase.test(text)) continue;
    // "According to these results" for "These results show that", and for nothing else.
    const noun = told.exec(text)?.[1]?.toLowerCase();
    if (noun === undefined || found.toLowerCase().split(" ").includes(noun)) text = text.replace(told, found);
  }
  return text;
}
