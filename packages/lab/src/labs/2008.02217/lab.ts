import type { Lab } from "../../claim.ts";
import { r1 } from "./r1-energy.ts";
import { r2 } from "./r2-one-step.ts";
import { r3 } from "./r3-fixed-points.ts";
import { r4 } from "./r4-capacity.ts";

/** The theorems of arXiv:2008.02217: attention as one step of a Hopfield network with continuous states. */
export const lab: Lab = {
  paper: "2008.02217",
  title: "Hopfield Networks is All You Need",
  authors: [
    ...["Hubert Ramsauer", "Bernhard Schäfl", "Johannes Lehner", "Philipp Seidl", "Michael Widrich"],
    ...["Thomas Adler", "Lukas Gruber", "Markus Holzleitner", "Milena Pavlović", "Geir Kjetil Sandve"],
    ...["Victor Greiff", "David Kreil", "Michael Kopp", "Günter Klambauer", "Johannes Brandstetter"],
    "Sepp Hochreiter",
  ],
  citation:
    "H. Ramsauer, B. Schäfl, J. Lehner, P. Seidl, M. Widrich, T. Adler, L. Gruber, M. Holzleitner, M. Pavlović, G. K. Sandve, V. Greiff, D. Kreil, M. Kopp, G. Klambauer, J. Brandstetter, S. Hochreiter. Hopfield Networks is All You Need. arXiv:2008.02217, ICLR 2021.",
  summary: {
    en: "A Hopfield network with continuous states whose update is attention: its energy never rises, one update retrieves, it averages over all, some or one of its patterns, and it stores exponentially many.",
    fr: "Un réseau de Hopfield à états continus dont la mise à jour est l’attention : son énergie ne monte jamais, un pas suffit au rappel, il fait la moyenne de tous ses motifs, de quelques-uns ou d’un seul, et en mémorise un nombre exponentiel.",
  },
  claims: [r1, r2, r3, r4],
};
