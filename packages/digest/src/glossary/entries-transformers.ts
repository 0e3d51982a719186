import { entry, soleSense } from "./glossary-entry.ts";

/** Transformers, language models and associative memories. */
export const TRANSFORMER_ENTRIES = [
  entry(
    "learning",
    "transformer|transformer model",
    "A Transformer is a kind of neural network that reads a whole text at once and learns which words matter for each other.",
    "Un Transformer est un réseau de neurones qui lit tout un texte à la fois et apprend quels mots comptent les uns pour les autres.",
  ),
  entry(
    "learning",
    "attention mechanism|self-attention|attention layer",
    "Attention is the part of a network that decides, for each word, which other words to look at.",
    "L'attention est la partie d'un réseau qui décide, pour chaque mot, quels autres mots regarder.",
  ),
  entry(
    "learning",
    "language model|transformer-based language model",
    "A language model is a program that has learned from many texts to guess which word comes next.",
    "Un modèle de langue est un programme qui a appris, sur beaucoup de textes, à deviner le mot suivant.",
  ),
  soleSense(
    "learning",
    "large language model",
    "A large language model is a very big program that has learned from huge amounts of text to guess the next word.",
    "Un grand modèle de langue est un très gros programme qui a appris, sur d'énormes quantités de textes, à deviner le mot suivant.",
  ),
  soleSense(
    "learning",
    "associative memory|associative memories",
    "An associative memory finds a stored item from a part or a blurred copy of it, as a tune is recognised from a few notes.",
    "Une mémoire associative retrouve un élément stocké à partir d'un fragment ou d'une copie floue, comme un air se reconnaît à quelques notes.",
  ),
  soleSense(
    "learning",
    "hopfield network|hopfield model|modern hopfield network|continuous hopfield network",
    "A Hopfield network is a simple model of memory: from a damaged pattern it settles, step by step, into a stored one.",
    "Un réseau de Hopfield est un modèle simple de mémoire : d'un motif abîmé, il glisse pas à pas vers un motif stocké.",
  ),
  entry(
    "learning",
    "energy function|energy landscape",
    "An energy function gives each state a number; the system moves towards low numbers, as a ball rolls down into a valley.",
    "Une fonction d'énergie donne un nombre à chaque état ; le système va vers les petits nombres, comme une bille roule dans une vallée.",
  ),
  soleSense(
    "learning",
    "cross-entropy loss|cross-entropy|cross entropy|cross entropy loss",
    "Cross-entropy measures how surprised a model is by the right answer: the lower, the better its guesses.",
    "L'entropie croisée mesure combien la bonne réponse surprend un modèle : plus elle est basse, mieux il devine.",
  ),
  entry(
    "learning",
    "scaling law|neural scaling law|empirical scaling law",
    "Scaling laws are rules of thumb that say how much better a model gets when it, or its data, grows.",
    "Les lois d'échelle sont des règles empiriques qui disent combien un modèle s'améliore quand lui ou ses données grandissent.",
  ),
  soleSense(
    "learning",
    "nearest-neighbor search|nearest neighbor search|nearest-neighbour search|nearest neighbour search",
    "A nearest-neighbour search looks through stored items for the one most like a given item.",
    "Une recherche du plus proche voisin cherche, parmi des éléments stockés, celui qui ressemble le plus à un élément donné.",
  ),
  soleSense(
    "learning",
    "majorization-minimization|majorisation-minimisation",
    "Majorization-minimization replaces a hard function by an easier one that lies above it, finds the lowest point of that, and repeats.",
    "La majoration-minimisation remplace une fonction difficile par une plus simple placée au-dessus, en cherche le point le plus bas, et recommence.",
  ),
  entry(
    "learning",
    "pre-training|pretraining|pre-trained model|pretrained model",
    "Pre-training is a first, general training on much data, before a model is adapted to one task.",
    "Le pré-entraînement est un premier entraînement général sur beaucoup de données, avant d'adapter un modèle à une tâche.",
  ),
  entry(
    "learning",
    "fine-tuning|finetuning",
    "Fine-tuning goes on training a finished model on a little data, so that it fits one particular task.",
    "L'affinage poursuit l'entraînement d'un modèle déjà prêt sur peu de données, pour l'adapter à une tâche précise.",
  ),
  soleSense(
    "learning",
    "word embedding|embedding space|token embedding",
    "An embedding writes a word or thing as a list of numbers, so that similar things get similar lists.",
    "Un plongement écrit un mot ou un objet comme une liste de nombres, de sorte que des objets semblables aient des listes semblables.",
  ),
  soleSense(
    "learning",
    "gpt-2",
    "GPT-2 is a language model of 2019 whose inner numbers are public, so researchers often use it for tests.",
    "GPT-2 est un modèle de langue de 2019 dont les paramètres sont publics : les chercheurs s'en servent souvent pour des tests.",
  ),
  entry(
    "learning",
    "perplexity",
    "Perplexity says between how many equally likely words a language model hesitates: lower is better.",
    "La perplexité dit entre combien de mots également probables un modèle de langue hésite : plus bas vaut mieux.",
  ),
  soleSense(
    "learning",
    "softmax",
    "Softmax turns any list of scores into shares that add up to one, with most for the highest score.",
    "Softmax transforme une liste de scores en parts dont la somme vaut un, la plus grande allant au meilleur score.",
  ),
  entry(
    "learning",
    "fixed point|fixed-point",
    "A fixed point is a state that a process leaves as it is: once there, it stays there.",
    "Un point fixe est un état qu'un processus laisse tel quel : une fois atteint, on y reste.",
  ),
];
