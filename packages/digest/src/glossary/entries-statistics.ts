import { entry, soleSense } from "./glossary-entry.ts";

/** Statistics and probability. */
export const STATISTICS_ENTRIES = [
  soleSense(
    "statistics",
    "confidence interval",
    "A confidence interval is a range that shows how precise an estimate is: the narrower, the more precise.",
    "Un intervalle de confiance est une plage qui montre la précision d'une estimation : plus il est étroit, plus elle est précise.",
  ),
  soleSense(
    "statistics",
    "statistically significant|statistical significance",
    "Statistically significant means that chance alone would rarely give such a result; it does not mean that the effect is large.",
    "Statistiquement significatif : le hasard seul donnerait rarement un tel résultat ; cela ne dit pas que l'effet est grand.",
  ),
  soleSense(
    "statistics",
    "monte carlo|monte carlo simulation|monte carlo method",
    "Monte Carlo methods find an answer by trying very many random cases and counting.",
    "Les méthodes de Monte-Carlo trouvent une réponse en essayant un très grand nombre de cas au hasard.",
  ),
  soleSense(
    "statistics",
    "markov chain",
    "A Markov chain is a random process whose next step depends only on where it is now.",
    "Une chaîne de Markov est un processus aléatoire dont le pas suivant ne dépend que de l'état présent.",
  ),
  entry(
    "statistics",
    "bayesian inference|bayesian approach|bayesian model",
    "Bayesian methods start from a first belief and correct it, by fixed rules, with each new piece of data.",
    "Les méthodes bayésiennes partent d'une première croyance et la corrigent, selon des règles fixes, à chaque nouvelle donnée.",
  ),
  soleSense(
    "statistics",
    "posterior distribution",
    "A posterior distribution says how likely each possible answer is after the data have been seen.",
    "Une loi a posteriori dit combien chaque réponse possible est probable une fois les données vues.",
  ),
  soleSense(
    "statistics",
    "gaussian process|gaussian processes",
    "A Gaussian process guesses a whole curve from a few points and says how unsure each part is.",
    "Un processus gaussien devine toute une courbe à partir de quelques points et dit où il est incertain.",
  ),
  soleSense(
    "statistics",
    "mutual information",
    "Mutual information measures how much knowing one thing tells about another.",
    "L'information mutuelle mesure combien connaître une chose renseigne sur une autre.",
  ),
  soleSense(
    "statistics",
    "principal component analysis",
    "Principal component analysis finds the few directions in which data vary most.",
    "L'analyse en composantes principales trouve les quelques directions où les données varient le plus.",
  ),
  soleSense(
    "statistics",
    "logistic regression",
    "Logistic regression estimates the chance of a yes or no from several measurements.",
    "La régression logistique estime la probabilité d'un oui ou d'un non à partir de plusieurs mesures.",
  ),
];
