/** What a writer may be given that is no abstract in English as papers have it, each by what is odd about it. */
export const ODD_ABSTRACTS: Record<string, string> = {
  "an empty abstract": "",
  "white space": " \n\t\u00a0 ",
  "one word": "Withdrawn",
  Chinese: "我们提出了一种新的方法来训练神经网络。实验表明，该方法比以前的方法更快。",
  "Arabic, from right to left": "نقترح طريقة جديدة. تظهر النتائج أن الطريقة أسرع.",
  "Hebrew with a formula": "בעבודה זו אנו מציעים שיטה $x^2$ חדשה. היא מהירה.",
  capitals: "WE PROPOSE A NEW LAMP. IT DOES NOT BREAK. WE SHOW THAT IT SAVES 12% OF POWER.",
  "one long formula": `$${"\\sum_{i} x_i + ".repeat(200)} 1$`,
  "an unclosed formula": `Let $${"x+".repeat(300)}`,
  "HTML and a script":
    "<p>We propose <b>lamps</b>.</p><script>alert('x')</script> We show that <img src=x onerror=y> glows.",
  "null bytes": "We propose\u0000 lamps. They\u0001 glow\u0000.",
  "citations in LaTeX":
    "We extend \\citep{smith2019} and \\citet{jones20}. \\emph{Lamps} {\\bf glow} at 5\\%.",
  "a structured abstract":
    "BACKGROUND: Lamps are old. METHODS: We weighed ten lamps. RESULTS: Two fell. CONCLUSIONS: Tables shake.",
  questions: "Do lamps glow? Why do we need them? Can they fail?",
  "a comment": 'Comment on "Lamps glow" by A. Smith et al. [Phys. Rev. 12, 3 (2004)].',
  "a withdrawal": "This paper has been withdrawn by the author due to a crucial error in Eq. (3).",
  "brackets alone": "((((((((((",
  "marks alone": "... !!! ??? ... ;;; ,,,",
  "lone surrogates": "We propose \ud800 lamps. \udc00 They glow.",
  "a list of theorems": "Theorem 1. Let x be y. Theorem 2. Let y be z. Theorem 3. Then x is z.",
  French: "Nous proposons une lampe. Les résultats montrent que la lampe est plus rapide que les autres.",
};
