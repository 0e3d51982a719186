import { entry, soleSense } from "./glossary-entry.ts";

/** Physics and astronomy. */
export const PHYSICS_ENTRIES = [
  soleSense(
    "physics",
    "phase transition",
    "A phase transition is a sudden change of a material as a whole, as when water freezes.",
    "Une transition de phase est un changement soudain de tout un matériau, comme l'eau qui gèle.",
  ),
  soleSense(
    "physics",
    "superconductivity|superconductor",
    "A superconductor lets electric current flow without any loss, but mostly only when it is very cold.",
    "Un supraconducteur conduit le courant sans aucune résistance, en général seulement à très basse température.",
  ),
  soleSense(
    "physics",
    "quantum entanglement|entangled state|entanglement",
    "Entangled particles share one state: measuring one tells something about the other, however far away it is.",
    "Des particules intriquées partagent un même état : mesurer l'une renseigne sur l'autre, si loin soit-elle.",
  ),
  soleSense(
    "physics",
    "qubit|quantum bit",
    "A qubit is the unit of a quantum computer: unlike a bit it can be in a mixture of 0 and 1.",
    "Un qubit est l'unité d'un ordinateur quantique : à la différence d'un bit, il peut être un mélange de 0 et de 1.",
  ),
  entry(
    "physics",
    "standard model",
    "The Standard Model is the theory of the known elementary particles and the forces between them, gravity left out.",
    "Le modèle standard est la théorie des particules élémentaires connues et de leurs forces, sans la gravité.",
  ),
  soleSense(
    "physics",
    "supersymmetry|supersymmetric",
    "Supersymmetry is an unproven idea that each kind of particle has a partner of another type.",
    "La supersymétrie est une idée non prouvée : chaque type de particule aurait un partenaire d'une autre sorte.",
  ),
  soleSense(
    "physics",
    "string theory",
    "String theory supposes that particles are tiny vibrating strings; it is not confirmed by experiment.",
    "La théorie des cordes suppose que les particules sont de minuscules cordes vibrantes ; aucune expérience ne l'a confirmée.",
  ),
  soleSense(
    "physics",
    "higgs boson",
    "The Higgs boson is a particle, found in 2012, linked to the field that gives other particles their mass.",
    "Le boson de Higgs est une particule, découverte en 2012, liée au champ qui donne leur masse à d'autres particules.",
  ),
  entry(
    "physics",
    "partition function",
    "A partition function adds up all states of a system, each weighted by how likely it is at a given temperature.",
    "Une fonction de partition additionne tous les états d'un système, chacun pesé selon sa probabilité à une température donnée.",
  ),
  soleSense(
    "physics",
    "quantum dot",
    "A quantum dot is a speck of material so small that its electrons behave as in an atom.",
    "Une boîte quantique est un grain de matière si petit que ses électrons s'y comportent comme dans un atome.",
  ),
  soleSense(
    "physics",
    "graphene",
    "Graphene is a sheet of carbon one atom thick.",
    "Le graphène est une feuille de carbone d'un atome d'épaisseur.",
  ),
  soleSense(
    "astronomy",
    "black hole|kerr black hole",
    "A black hole is a region from which nothing, not even light, can escape.",
    "Un trou noir est une région d'où rien, pas même la lumière, ne peut s'échapper.",
  ),
  soleSense(
    "astronomy",
    "dark matter",
    "Dark matter is matter that gives off no light and is known only by its gravity.",
    "La matière noire est une matière qui n'émet pas de lumière et que l'on ne connaît que par sa gravité.",
  ),
  soleSense(
    "astronomy",
    "dark energy",
    "Dark energy is the name for whatever makes the expansion of the universe faster and faster.",
    "L'énergie noire est le nom de ce qui accélère l'expansion de l'univers.",
  ),
  entry(
    "astronomy",
    "redshift",
    "Redshift is the stretching of light from far galaxies; the greater it is, the farther away and longer ago.",
    "Le décalage vers le rouge est l'étirement de la lumière des galaxies ; plus il est grand, plus elles sont lointaines et anciennes.",
  ),
  soleSense(
    "astronomy",
    "neutron star",
    "A neutron star is the small, extremely dense remnant of an exploded star.",
    "Une étoile à neutrons est le reste, petit et extrêmement dense, d'une étoile qui a explosé.",
  ),
  soleSense(
    "astronomy",
    "supernova|supernovae",
    "A supernova is the explosion of a star.",
    "Une supernova est l'explosion d'une étoile.",
  ),
  soleSense(
    "astronomy",
    "cosmic microwave background",
    "The cosmic microwave background is the faint glow left over from the hot early universe.",
    "Le fond diffus cosmologique est la faible lueur laissée par l'univers jeune et chaud.",
  ),
  soleSense(
    "astronomy",
    "gravitational wave|gravitational radiation",
    "Gravitational waves are ripples of space itself, sent out by heavy bodies that move fast.",
    "Les ondes gravitationnelles sont des rides de l'espace lui-même, émises par des corps massifs en mouvement rapide.",
  ),
  soleSense(
    "astronomy",
    "gamma-ray burst|gamma ray burst",
    "A gamma-ray burst is a very short, very bright flash of high-energy light from a far galaxy.",
    "Un sursaut gamma est un éclair très bref et très intense de lumière de haute énergie venu d'une galaxie lointaine.",
  ),
  entry(
    "astronomy",
    "light curve|lightcurve",
    "A light curve shows how the brightness of a star or other object changes with time.",
    "Une courbe de lumière montre comment l'éclat d'une étoile ou d'un autre objet change avec le temps.",
  ),
  soleSense(
    "astronomy",
    "active galactic nuclei|active galactic nucleus",
    "An active galactic nucleus is the bright centre of a galaxy, where matter falls towards a huge black hole.",
    "Un noyau actif de galaxie est un centre très lumineux où de la matière tombe vers un trou noir géant.",
  ),
];
