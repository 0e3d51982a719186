import { entry, soleSense } from "./glossary-entry.ts";

/** Mathematics and computing. */
export const MATHEMATICS_ENTRIES = [
  entry(
    "mathematics",
    "conjecture",
    "A conjecture is a statement that mathematicians believe to be true but have not proved.",
    "Une conjecture est un énoncé que l'on croit vrai mais que l'on n'a pas démontré.",
  ),
  soleSense(
    "mathematics",
    "riemannian manifold",
    "A Riemannian manifold is a curved space in which lengths and angles can be measured, like the surface of the Earth.",
    "Une variété riemannienne est un espace courbe où l'on mesure longueurs et angles, comme la surface de la Terre.",
  ),
  soleSense(
    "mathematics",
    "partial differential equation",
    "A partial differential equation tells how a quantity changes in space and time together, as heat spreads in a rod.",
    "Une équation aux dérivées partielles dit comment une grandeur change à la fois dans l'espace et le temps, comme la chaleur dans une tige.",
  ),
  soleSense(
    "mathematics",
    "differential equation",
    "A differential equation tells how fast a quantity changes; solving it gives the quantity itself.",
    "Une équation différentielle dit à quelle vitesse une grandeur change ; la résoudre donne la grandeur elle-même.",
  ),
  soleSense(
    "mathematics",
    "eigenvalue",
    "An eigenvalue says by how much a transformation stretches the directions that it does not turn.",
    "Une valeur propre dit de combien une transformation étire les directions qu'elle ne fait pas tourner.",
  ),
  soleSense(
    "mathematics",
    "hilbert space",
    "A Hilbert space is a space like ours, with lengths and angles, but possibly with infinitely many dimensions.",
    "Un espace de Hilbert ressemble au nôtre, avec longueurs et angles, mais peut avoir une infinité de dimensions.",
  ),
  soleSense(
    "mathematics",
    "brownian motion",
    "Brownian motion is perfectly random movement, like that of a speck of dust pushed about by molecules.",
    "Le mouvement brownien est un mouvement parfaitement aléatoire, comme celui d'un grain de poussière bousculé par des molécules.",
  ),
  soleSense(
    "mathematics",
    "lie algebra",
    "A Lie algebra is a tool for studying continuous symmetries, such as turning a ball by any angle.",
    "Une algèbre de Lie est un outil pour étudier les symétries continues, comme tourner une boule d'un angle quelconque.",
  ),
  soleSense(
    "mathematics",
    "prime number",
    "A prime number can be divided only by 1 and by itself.",
    "Un nombre premier n'est divisible que par 1 et par lui-même.",
  ),
  soleSense(
    "computing",
    "np-hard|np-complete",
    "NP-hard problems are problems for which no fast method is known that always finds the answer.",
    "Les problèmes NP-difficiles sont ceux pour lesquels on ne connaît aucune méthode rapide qui donne toujours la réponse.",
  ),
  soleSense(
    "computing",
    "polynomial time|polynomial-time",
    "A polynomial-time method stays usable when the problem grows: its running time does not explode.",
    "Une méthode en temps polynomial reste utilisable quand le problème grandit : sa durée n'explose pas.",
  ),
  entry(
    "computing",
    "upper bound",
    "An upper bound is a value that a quantity is sure not to exceed.",
    "Une borne supérieure est une valeur qu'une grandeur ne dépasse jamais.",
  ),
  entry(
    "computing",
    "lower bound",
    "A lower bound is a value below which a quantity is sure not to fall.",
    "Une borne inférieure est une valeur sous laquelle une grandeur ne descend jamais.",
  ),
  soleSense(
    "computing",
    "denial-of-service|denial of service",
    "A denial-of-service attack floods a service with requests until nobody else can use it.",
    "Une attaque par déni de service noie un service sous les demandes jusqu'à ce que plus personne ne puisse l'utiliser.",
  ),
  soleSense(
    "computing",
    "public key|public-key cryptography",
    "In public-key cryptography anyone may lock a message with a public key, and only the owner can unlock it.",
    "En cryptographie à clé publique, chacun peut fermer un message avec la clé publique, et seul son propriétaire peut l'ouvrir.",
  ),
];
