/** What stands before a method that is told of for the first time: "a method to read" is a way; one uses "the method to read". */
const FIRST_TOLD =
  "a|new|novel|simple|general|efficient|effective|fast|practical|alternative|promising|powerful|flexible|direct|different|better|scalable|principled|systematic|robust|straightforward";
const AFTER_REAL = "is|are|was|were|can|have|has|but|while|because|when|show|demonstrate";

/** Methods, what they rest on, and where things are from. Notation: see `plain-phrases.ts`. */
export const METHOD_PHRASES: readonly string[] = [
  "real - world data|datasets|images|benchmarks|examples => $4 from the real world / before mark, not after (and|or|,|/)",
  `real - world data|datasets|images|benchmarks|examples => $4 from the real world / before (${AFTER_REAL}), not after (and|or|,|/)`,
  "real - world problems|tasks|applications|scenarios|settings|situations|environments|domains|contexts => $4 in the real world / before mark, not after (and|or|,|/)",
  `real - world problems|tasks|applications|scenarios|settings|situations|environments|domains|contexts => $4 in the real world / before (${AFTER_REAL}), not after (and|or|,|/)`,
  "<be> based on|upon => <rest> on / finite, after (approach|method|model|algorithm|theory|analysis|framework|proof|result|argument|technique|scheme|estimate|conclusion|prediction|strategy|idea|calculation|formulation|procedure|work|study|paper|criterion|definition|formula|interpretation|claim|explanation|construction|derivation)",
  `method|approach|technique|procedure|strategy|methodology for {ing} => way to {base} / before noun, no second for, after (${FIRST_TOLD})`,
  `method|approach|technique|procedure|strategy|methodology for the? {nominal} of => way to {base} / after (${FIRST_TOLD})`,
  `method|technique|procedure|strategy|methodology to {base} => way to {base} / after (${FIRST_TOLD})`,
  `approach to {ing} => way to {base} / after (${FIRST_TOLD}|an|our|this|another|one|popular|common|natural|standard)`,
  "new methods|techniques|procedures|strategies for {ing} => new ways to {base} / before noun, no second for",
  ...[
    "systematically",
    "theoretically",
    "thoroughly",
    "numerically",
    "carefully",
    "rigorously",
    "extensively",
  ].map(
    (how) =>
      `<provide|give|present|perform|conduct|offer> an|a ${how.replace(/(?<=systematic)ally$|ly$/u, "")} analysis|study|investigation|examination of => ${how} <study>`,
  ),
  "<give|provide|present|offer> a|an rigorous derivation of => rigorously <derive>",
  "<study|investigate|explore|examine|consider|discuss> the possibility of {ing} => <study> whether one can {base}",
  "it is also possible to {base} => one can also {base}",
];
