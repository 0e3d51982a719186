import { entry, soleSense } from "./glossary-entry.ts";

/** Probability and random processes. */
export const PROBABILITY_ENTRIES = [
  soleSense(
    "statistics",
    "markov chain",
    "A Markov chain is a random process whose next step depends only on where it is now.",
    "Une chaîne de Markov est un processus aléatoire dont le pas suivant ne dépend que de l'état présent.",
  ),
  soleSense(
    "statistics",
    "monte carlo|monte carlo simulation|monte carlo method",
    "Monte Carlo methods find an answer by trying very many random cases and counting.",
    "Les méthodes de Monte-Carlo trouvent une réponse en essayant un très grand nombre de cas au hasard.",
  ),
  soleSense(
    "statistics",
    "random variable",
    "A random variable is a number that chance decides, such as the roll of a die.",
    "Une variable aléatoire est un nombre décidé par le hasard, comme le résultat d'un dé.",
  ),
  soleSense(
    "statistics",
    "probability distribution",
    "A probability distribution tells how likely each outcome is, such as each face of a loaded die.",
    "Une loi de probabilité dit combien chaque issue est probable, par exemple chaque face d'un dé truqué.",
  ),
  entry(
    "statistics",
    "normal distribution|gaussian distribution!",
    "The normal distribution is the bell curve: most values lie near the middle, and few lie far out.",
    "La loi normale est la courbe en cloche : la plupart des valeurs sont près du milieu, peu s'en éloignent.",
  ),
  soleSense(
    "statistics",
    "poisson process|poisson distribution",
    "A Poisson process describes events that come at random but at a steady average pace, like raindrops on a tile.",
    "Processus de Poisson : il décrit des événements qui surviennent au hasard, à un rythme moyen constant, comme des gouttes sur une tuile.",
  ),
  entry(
    "statistics",
    "joint distribution|marginal distribution!",
    "The joint distribution gives the chances of several quantities together; the marginal one, those of one by itself.",
    "La loi jointe donne les probabilités de plusieurs grandeurs ensemble ; la loi marginale, celles d'une seule.",
  ),
  soleSense(
    "statistics",
    "conditional distribution|conditional probability|conditional probabilities",
    "A conditional distribution says how likely something is once something else is known, such as rain when clouds are seen.",
    "Probabilité conditionnelle : cela dit combien une chose est probable quand on en connaît une autre, comme la pluie si le ciel est couvert.",
  ),
  soleSense(
    "statistics",
    "power-law distribution|power law distribution|heavy-tailed distribution|heavy-tailed",
    "In a power-law distribution, very large values are rare but not as rare as one would think, as with the wealth of people.",
    "Loi de puissance : les très grandes valeurs sont rares, mais moins qu'on ne croit, comme pour les fortunes.",
  ),
  entry(
    "statistics",
    "markov chain monte carlo!|gibbs sampling!|metropolis-hastings!|mcmc",
    "Markov chain Monte Carlo wanders at random among the possible answers, staying longest where the answer is most likely.",
    "Monte-Carlo par chaînes de Markov : on se promène au hasard parmi les réponses possibles, en restant davantage là où elles sont probables.",
  ),
  soleSense(
    "statistics",
    "hamiltonian monte carlo",
    "Hamiltonian Monte Carlo explores likely answers like a marble that rolls over a landscape with random pushes.",
    "Monte-Carlo hamiltonien : on explore les réponses probables comme une bille qui roule sur un relief avec des poussées au hasard.",
  ),
  entry(
    "statistics",
    "langevin dynamics",
    "Langevin dynamics follows something that slides downhill while random pushes jolt it, like a marble on a shaking table.",
    "La dynamique de Langevin suit une chose qui descend une pente tout en recevant des poussées au hasard, comme une bille sur une table secouée.",
  ),
  soleSense(
    "statistics",
    "expected value",
    "The expected value is what a random number comes to on average if one tries very often.",
    "L'espérance est ce que vaut en moyenne un nombre aléatoire si l'on essaie très souvent.",
  ),
  soleSense(
    "statistics",
    "central limit theorem",
    "The central limit theorem says that the sum of many small independent accidents nearly follows a bell curve.",
    "Selon le théorème central limite, la somme de beaucoup de petits hasards indépendants suit presque une courbe en cloche.",
  ),
  soleSense(
    "statistics",
    "law of large numbers",
    "By the law of large numbers, the more often a game of chance is repeated, the closer its average comes to the expected one.",
    "Selon la loi des grands nombres, plus on répète un jeu de hasard, plus sa moyenne s'approche de celle que l'on attend.",
  ),
  soleSense(
    "statistics",
    "random walk",
    "A random walk is a path each step of which is left to chance, like a drunkard's.",
    "Une marche aléatoire est un chemin dont chaque pas est laissé au hasard, comme celui d'un ivrogne.",
  ),
  soleSense(
    "statistics",
    "stochastic process|stochastic processes",
    "A stochastic process is something that changes with time partly by chance, such as a share price.",
    "Un processus stochastique évolue dans le temps en partie au hasard, comme le cours d'une action.",
  ),
  entry(
    "statistics",
    "stochastic differential equation!|sde",
    "A stochastic differential equation tells how something changes when both fixed rules and constant random pushes act on it.",
    "Équation différentielle stochastique : elle dit comment une chose évolue sous des règles fixes et des poussées aléatoires incessantes.",
  ),
  soleSense(
    "statistics",
    "martingale",
    "A martingale is a fair game: whatever happened before, one expects on average to keep what one has.",
    "Une martingale est un jeu équitable : quel que soit le passé, on s'attend en moyenne à garder ce que l'on a.",
  ),
  soleSense(
    "statistics",
    "ergodic|ergodicity",
    "Ergodic means that one long run shows everything that many separate runs would show.",
    "Ergodique : une seule longue observation montre tout ce que montreraient beaucoup d'observations séparées.",
  ),
  soleSense(
    "statistics",
    "stationary distribution",
    "The stationary distribution is the balance that a random process reaches in the long run.",
    "Loi stationnaire : l'équilibre qu'un processus aléatoire atteint à la longue.",
  ),
  entry(
    "statistics",
    "extreme value theory!|large deviation",
    "Extreme value theory concerns very rare, very large events, such as the flood of the century.",
    "Valeurs extrêmes : il s'agit d'événements très rares et très grands, comme la crue du siècle.",
  ),
  entry(
    "statistics",
    "copula",
    "A copula describes how several quantities depend on each other, apart from how each behaves alone.",
    "Une copule décrit comment plusieurs grandeurs dépendent l'une de l'autre, à part ce que fait chacune.",
  ),
  soleSense(
    "mathematics",
    "brownian motion",
    "Brownian motion is perfectly random movement, like that of a speck of dust pushed about by molecules.",
    "Le mouvement brownien est un mouvement parfaitement aléatoire, comme celui d'un grain de poussière bousculé par des molécules.",
  ),
];
