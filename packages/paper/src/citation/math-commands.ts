/**
 * @file Commands of TeX that may stay in a citation. Everything else (`\input`, `\write`, `\def`, ...) becomes plain
 * text: a title is data, and whoever compiles the bibliography has not asked it to do anything.
 */

const SYMBOLS =
  "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi omicron pi varpi rho " +
  "varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi " +
  "Omega aleph hbar ell wp Re Im partial nabla infty emptyset forall exists neg angle prime triangle square diamond " +
  "star ast circ bullet cdot cdots ldots dots times div pm mp oplus otimes ominus odot cup cap vee wedge setminus " +
  "leq le geq ge neq ne equiv sim simeq approx cong propto ll gg subset subseteq supset supseteq in ni notin mid " +
  "parallel perp to rightarrow leftarrow leftrightarrow longrightarrow longleftrightarrow Rightarrow Leftarrow " +
  "Leftrightarrow mapsto uparrow downarrow hookrightarrow sum prod int oint bigcup bigcap bigoplus bigotimes lim sup " +
  "inf max min log ln exp sin cos tan det dim ker deg gcd arg mod gtrsim lesssim gtrapprox lessapprox langle rangle " +
  "lfloor rfloor lceil rceil dagger ddagger quad qquad degree lbrace rbrace vert Vert";
const WITH_ARGUMENTS =
  "frac sqrt bar overline underline hat widehat tilde widetilde vec dot ddot check breve acute grave mathbf mathbb " +
  "mathcal mathfrak mathrm mathsf mathit mathscr boldsymbol bm text textrm textit textbf rm bf it cal sf operatorname " +
  "left right big Big bigl bigr binom overset underset stackrel not mathring limits nolimits";

const symbols = new Set(SYMBOLS.split(" "));
const allowed = new Set([...symbols, ...WITH_ARGUMENTS.split(" ")]);

/** Whether the command (without its backslash) is a sign by itself, such as `gamma`. */
export function isMathSymbol(command: string): boolean {
  return symbols.has(command);
}

/** Whether a formula has nothing in it but known commands and balanced braces. */
export function isHarmlessMath(formula: string): boolean {
  // TeX reads ^^5c as a backslash.
  if (formula.includes("^^")) return false;
  let depth = 0;
  for (const [brace] of formula.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth < 0) return false;
  }
  // A command is letters, or one of the signs of spacing and grouping.
  const commands = formula.match(/\\(?:[a-zA-Z]+|[\s\S]?)/g) ?? [];
  return (
    depth === 0 &&
    commands.every((command) => /^\\[,;:!{}_|% ]$/.test(command) || allowed.has(command.slice(1)))
  );
}
