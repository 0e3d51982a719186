import { entry, soleSense } from "./glossary-entry.ts";

/** Energies, calculations and things in the sky. */
export const MATTER_AND_STARS_ENTRIES = [
  entry(
    "physics",
    "excitation",
    "An excitation is a bit of extra energy in a system, which often moves through it like a particle.",
    "Une excitation est un supplément d'énergie dans un système, qui s'y déplace souvent comme une particule.",
  ),
  entry(
    "physics",
    "gev|tev",
    "GeV and TeV are a billion and a trillion electronvolts: small energies, right for particles.",
    "Le GeV et le TeV valent un milliard et mille milliards d'électronvolts : de petites énergies, à l'échelle des particules.",
  ),
  entry(
    "astronomy",
    "kpc|mpc",
    "A kiloparsec (kpc) is about 3,260 light years; a megaparsec (Mpc) is a thousand times as far.",
    "Un kiloparsec (kpc) vaut environ 3 260 années-lumière ; un mégaparsec (Mpc), mille fois plus.",
  ),
  soleSense(
    "physics",
    "ionization|ionisation",
    "Ionization knocks electrons out of atoms.",
    "L'ionisation arrache des électrons à des atomes.",
  ),
  entry(
    "physics",
    "impurity|impurities",
    "An impurity is a foreign atom in a material.",
    "Une impureté est un atome étranger dans un matériau.",
  ),
  entry(
    "astronomy",
    "opacity|opacities",
    "Opacity tells how hard it is for light to get through.",
    "L'opacité dit combien il est difficile à la lumière de passer.",
  ),
  entry(
    "physics",
    "annihilation",
    "In annihilation a particle and its antiparticle destroy each other and turn into energy.",
    "Dans l'annihilation, une particule et son antiparticule se détruisent et deviennent énergie.",
  ),
  soleSense(
    "physics",
    "spinor",
    "A spinor describes a particle such as the electron, which must turn round twice to look the same again.",
    "Un spineur décrit une particule comme l'électron, qui doit faire deux tours pour se retrouver pareille.",
  ),
  soleSense(
    "astronomy",
    "nebula|nebulae",
    "A nebula is a cloud of gas and dust in space.",
    "Une nébuleuse est un nuage de gaz et de poussière dans l'espace.",
  ),
  entry(
    "astronomy",
    "isochrone",
    "An isochrone is a line in a chart that joins stars of the same age.",
    "Une isochrone est une ligne d'un diagramme qui relie les étoiles de même âge.",
  ),
  soleSense(
    "physics",
    "one-loop",
    "One-loop means with the first small quantum correction to a calculation.",
    "Un calcul à une boucle comprend la première petite correction quantique.",
  ),
  soleSense(
    "physics",
    "amorphous",
    "Amorphous solids, such as glass, have no regular pattern of atoms.",
    "Les solides amorphes, comme le verre, n'ont pas d'arrangement régulier d'atomes.",
  ),
  soleSense(
    "mathematics",
    "cardinality|cardinalities",
    "The cardinality of a set is how many members it has.",
    "Le cardinal d'un ensemble est le nombre de ses éléments.",
  ),
  soleSense(
    "physics",
    "convection|convective",
    "Convection is the rising of warm and sinking of cool gas or liquid, as in a pot of soup.",
    "La convection est la montée du fluide chaud et la descente du froid, comme dans une casserole de soupe.",
  ),
  soleSense(
    "physics",
    "minimal supersymmetric standard model|mssm",
    "The minimal supersymmetric Standard Model (MSSM) is the simplest theory in which each known particle has a partner not yet seen.",
    "Le modèle standard supersymétrique minimal (MSSM) est la théorie la plus simple où chaque particule a une partenaire encore jamais vue.",
  ),
  entry(
    "physics",
    "cross section|cross-section",
    "The cross section tells how likely particles are to hit, as if each were a target of that size.",
    "La section efficace dit quelle chance ont des particules de se heurter, comme si chacune était une cible de cette taille.",
  ),
  entry(
    "mathematics",
    "combinatorics!|combinatorial",
    "Combinatorics counts in how many ways things can be arranged.",
    "La combinatoire compte de combien de façons on peut arranger des choses.",
  ),
  soleSense(
    "mathematics",
    "hypergraph",
    "In a hypergraph, one link can join more than two points.",
    "Dans un hypergraphe, un lien peut réunir plus de deux points.",
  ),
  soleSense(
    "mathematics",
    "sobolev space",
    "A Sobolev space gathers functions that are not too rough.",
    "Un espace de Sobolev réunit des fonctions qui ne sont pas trop rugueuses.",
  ),
  entry(
    "mathematics",
    "tiling",
    "A tiling covers a plane with pieces, without gaps or overlaps.",
    "Un pavage couvre un plan de pièces, sans trou ni recouvrement.",
  ),
  soleSense(
    "computing",
    "turbo code",
    "A turbo code protects a message so well that almost all mistakes on the way can be mended.",
    "Un turbo-code protège si bien un message que presque toutes les erreurs du trajet se corrigent.",
  ),
  soleSense(
    "astronomy",
    "gamma ray|gamma-ray|gamma radiation",
    "Gamma rays are light of the highest energy, beyond X-rays.",
    "Les rayons gamma sont la lumière de plus haute énergie, au-delà des rayons X.",
  ),
  soleSense(
    "astronomy",
    "starburst|starburst galaxy|starburst galaxies",
    "In a starburst a galaxy makes new stars at a furious pace.",
    "Dans un sursaut de formation d'étoiles, une galaxie en crée à un rythme effréné.",
  ),
  entry(
    "astronomy",
    "jet",
    "A jet is a narrow stream of gas shot out at great speed, often from near a black hole.",
    "Un jet est un mince flot de gaz lancé à grande vitesse, souvent depuis les abords d'un trou noir.",
  ),
];
