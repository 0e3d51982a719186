/** How a report looks as a file of its own, on a screen, in the dark and on paper. */
export const REPORT_STYLE = `:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.55 Georgia, "Times New Roman", serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2, h3 { font-family: system-ui, sans-serif; line-height: 1.25; }
h2 { margin-top: 2.5rem; border-top: 1px solid; padding-top: 1rem; }
h3 { margin-bottom: 0; font-size: 1rem; }
h3 + p { margin-top: .25rem; }
p { overflow-wrap: break-word; }
table { border-collapse: collapse; width: 100%; font: .875rem/1.4 system-ui, sans-serif; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid; }
figure { margin: 1.5rem 0; break-inside: avoid; }
figure svg { display: block; max-width: 100%; height: auto; }
figcaption { font: .875rem/1.4 system-ui, sans-serif; }
details { font: .875rem/1.4 system-ui, sans-serif; margin-top: .25rem; }
details table { display: block; overflow-x: auto; font-variant-numeric: tabular-nums; }
@media print { details { display: none; } }
@media print { h2 { break-after: avoid; } }`;
