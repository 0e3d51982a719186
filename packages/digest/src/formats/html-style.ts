/** The style of the standalone page: it needs no file beside it, follows light and dark, and prints. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, "Times New Roman", serif; }
h1 { line-height: 1.25; }
h2, h3, dt, th, .notice, nav, footer, .where { font-family: system-ui, sans-serif; }
h2 { margin-top: 2.2rem; font-size: 1.15rem; }
h3 { margin: 1.2rem 0 .2rem; font-size: .95rem; }
h3 + p { margin-top: 0; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; font-size: .92rem; }
dl.facts dt { font-weight: 600; }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
.scope, .notice { border-left: .25rem solid; padding-left: .8rem; }
.tldr { font-size: 1.15rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid; padding: .7rem .6rem .7rem 0; text-align: left; vertical-align: top; }
th { width: 9rem; font-size: .92rem; }
.who { display: block; font-weight: 400; font-size: .92rem; opacity: .75; }
sup a { text-decoration: none; padding: 0 .1em; }
.passages li { margin-bottom: .5rem; }
.passages q { quotes: none; }
:target { outline: 2px solid; outline-offset: .2rem; }
footer { margin-top: 2.5rem; font-size: .85rem; overflow-wrap: anywhere; }
@media (max-width: 36rem) { th, td, dl.facts { display: block; width: auto; } th { border-bottom: 0; } td { border-top: 0; } }
@media print { body { max-width: none; margin: 0; } }
`;
