/** The style of the card for other pages; in the document itself, so that the card needs no second request. */
export const embedStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1d1c1a, #e9e6df); --soft: light-dark(#625e57, #a8a39a);
--line: light-dark(#e4e0d8, #33363c); --accent: light-dark(#0b5c6b, #6cc3d1); --marker: light-dark(#ffe98a, #5c4f12); }
* { box-sizing: border-box; }
body { margin: 0; background: light-dark(#ffffff, #1d1f23); color: var(--ink);
font: 400 1rem/1.5 "Source Serif 4", Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
main { min-height: 100vh; display: flex; flex-direction: column; border: 1px solid var(--line);
border-radius: .75rem; padding: 1rem 1.2rem .85rem; }
h1 { font-size: 1.2rem; line-height: 1.25; margin: .15rem 0 .35rem; text-wrap: balance; }
h1 a { color: inherit; text-decoration: none; }
h1 a:hover { text-decoration: underline; }
p { margin: 0; }
a { color: var(--accent); text-underline-offset: .18em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.meta, .rests, .none, footer { font: 400 .82rem/1.5 Inter, system-ui, sans-serif; color: var(--soft); }
.warning { font: 600 .86rem/1.5 Inter, system-ui, sans-serif; color: light-dark(#a3341f, #f09a86); }
.tldr { margin: .7rem 0 .5rem; }
.rests { margin-bottom: .2rem; }
.none { margin: .7rem 0; }
blockquote { margin: 0; padding-left: .8rem; border-left: .3rem solid var(--marker); font-size: .92rem; }
footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 1rem; margin-top: auto; padding-top: .8rem; }
math[display="block"] { max-width: 100%; overflow-x: auto; }
`;
