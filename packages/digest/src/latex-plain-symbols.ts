/** Commands of LaTeX that stand for one character or a short word, in formulas and in prose. */
const byCommand = `
alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ
nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ ll ≪ gg ≫ lesssim ≲ gtrsim ≳
leqslant ⩽ geqslant ⩾ lt < gt > prec ≺ succ ≻ preceq ⪯ succeq ⪰ doteq ≐ asymp ≍ nleq ≰ ngeq ≱ lessapprox ⪅ gtrapprox ⪆
times × div ÷ pm ± mp ∓ cdot · ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ odot ⊙ ominus ⊖ setminus ∖
cup ∪ cap ∩ sqcup ⊔ sqcap ⊓ vee ∨ wedge ∧ lor ∨ land ∧ neg ¬ lnot ¬ wr ≀ amalg ⨿ dagger † ddagger ‡ rtimes ⋊ ltimes ⋉
in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ subsetneq ⊊ supset ⊃ supseteq ⊇ emptyset ∅ varnothing ∅
forall ∀ exists ∃ nexists ∄ therefore ∴ because ∵ top ⊤ bot ⊥ perp ⊥ vdash ⊢ models ⊨ parallel ∥ mid ∣ nmid ∤
to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ mapsto ↦ gets ← iff ⇔
implies ⇒ impliedby ⇐ longrightarrow ⟶ longleftarrow ⟵ Longrightarrow ⟹ hookrightarrow ↪ twoheadrightarrow ↠
rightharpoonup ⇀ rightleftharpoons ⇌ uparrow ↑ downarrow ↓ updownarrow ↕ nearrow ↗ searrow ↘ rightsquigarrow ⇝ leadsto ⇝
sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀
partial ∂ nabla ∇ infty ∞ hbar ℏ hslash ℏ ell ℓ wp ℘ Re ℜ Im ℑ aleph ℵ beth ℶ imath ı jmath ȷ angle ∠ triangle △
square □ Box □ blacksquare ■ diamond ⋄ Diamond ◇ lozenge ◊ clubsuit ♣ diamondsuit ♦ heartsuit ♥ spadesuit ♠
ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ dotsc … dotsb ⋯ colon : prime ′ backslash \\ surd √ degree °
langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖ lbrace { rbrace } lbrack [ rbrack ]
checkmark ✓ copyright © pounds £ euro € S § P ¶ ss ß o ø O Ø ae æ AE Æ oe œ OE Œ l ł L Ł aa å AA Å i ı j ȷ
dh ð DH Ð th þ TH Þ textregistered ® texttrademark ™ textdegree ° textmu µ micro µ textpm ± textasciitilde ~
textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textbackslash \\
textgreater > textless < textbar | textunderscore _ textasciicircum ^ textdollar $ textperiodcentered · textellipsis …
sun ☉ micron µm LaTeX LaTeX TeX TeX BibTeX BibTeX lbrace { rbrace } sharp ♯ flat ♭ natural ♮ complement ∁ eth ð mho ℧ Bbbk 𝕜 smallsetminus ∖
rightrightarrows ⇉ rightleftarrows ⇄ lneq ⪇ gneq ⪈ vartriangle △ triangleq ≜ coloneqq ≔ eqqcolon ≕ frown ⌢ smile ⌣ dag † ddag ‡
`;

function readPairs(text: string): ReadonlyMap<string, string> {
  const words = text.trim().split(/\s+/u);
  const pairs = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) pairs.set(words[index] ?? "", words[index + 1] ?? "");
  return pairs;
}

/** `alpha` to `α`, without the backslash. */
export const symbols: ReadonlyMap<string, string> = readPairs(byCommand);

/** Names of functions, which are set as words with a space around them: those of LaTeX, and those that authors declare. */
export const functionNames: ReadonlySet<string> = new Set(
  (
    "arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max " +
    "min mod Pr sec sin sinh sup tan tanh argmax argmin bmod " +
    "diag rank rk tr Tr trace span supp sign sgn dist vol Vol conv ord lcm coker codim id Id Ker Spec Proj Hom End Aut " +
    "Ext Tor Gal Pic Sym Ind Stab Var Cov sech csch arccot arsinh arcosh artanh softmax sigmoid erf"
  ).split(" "),
);

/** Commands with one argument that change how it looks and nothing else; the argument is kept. */
export const wrappers: ReadonlySet<string> = new Set(
  (
    "text textrm textbf textit textsf texttt textsc textsl textup textnormal textmd emph underline uline mbox hbox fbox " +
    "mathrm mathbf mathit mathsf mathtt mathnormal mathscr boldsymbol bm pmb bold operatorname operatornamewithlimits " +
    "ensuremath mathop mathbin mathrel mathord mathopen mathclose url path nolinkurl texorpdfstring protect phantom " +
    "underbrace overbrace cancel boxed substack smash xspace uppercase lowercase MakeUppercase textsuperscript em rm"
  ).split(" "),
);

/** Commands without an argument that change how things look; nothing is left of them. */
export const switches: ReadonlySet<string> = new Set(
  (
    "it bf sf tt sl sc rm em itshape bfseries rmfamily sffamily ttfamily scshape upshape mdseries normalfont boldmath " +
    "displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits left right middle big Big bigg Bigg bigl bigr " +
    "Bigl Bigr biggl biggr Biggl Biggr small large Large tiny footnotesize normalsize noindent centering xspace " +
    "nonumber notag protect allowbreak nobreak relax"
  ).split(" "),
);

/** Commands that are space. */
export const spaces: ReadonlySet<string> = new Set(
  ", ; : > quad qquad enspace thinspace medspace thickspace newline linebreak par space hfill hspace~".split(
    " ",
  ),
);

/** Combining characters of the accents, of formulas (`\hat x`) and of prose (`\'e`). */
export const accents: ReadonlyMap<string, string> = new Map([
  ["'", "\u0301"],
  ["`", "\u0300"],
  ["^", "\u0302"],
  ['"', "\u0308"],
  ["~", "\u0303"],
  ["=", "\u0304"],
  [".", "\u0307"],
  ["u", "\u0306"],
  ["v", "\u030c"],
  ["H", "\u030b"],
  ["c", "\u0327"],
  ["k", "\u0328"],
  ["d", "\u0323"],
  ["b", "\u0331"],
  ["r", "\u030a"],
  ["hat", "\u0302"],
  ["widehat", "\u0302"],
  ["bar", "\u0304"],
  ["overline", "\u0304"],
  ["tilde", "\u0303"],
  ["widetilde", "\u0303"],
  ["vec", "\u20d7"],
  ["dot", "\u0307"],
  ["ddot", "\u0308"],
  ["acute", "\u0301"],
  ["grave", "\u0300"],
  ["check", "\u030c"],
  ["breve", "\u0306"],
  ["mathring", "\u030a"],
]);
