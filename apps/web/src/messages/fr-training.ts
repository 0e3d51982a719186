import type { enTraining, enTrainingLive } from "./en-training.ts";

/** The page of the training in the tab; spread into `fr`. */
export const frTraining: Readonly<Record<keyof typeof enTraining, string>> = {
  "training.title": "L’entraîner dans cet onglet",
  "training.lead":
    "L’article lit une perte d’entraînement voisine de 1 comme le fond : sa proposition 4 dirait que l’entropie croisée ne peut guère descendre sous 1. Ici un petit Transformer s’entraîne sur votre machine, dans cet onglet, à la tâche de l’expérience de l’article. Regardez où sa perte s’arrête.",
  "training.lab": "Laboratoire de {paper}",
  "training.lab.path": "Où vous êtes",
  "training.claim": "L’affirmation C7 et ses expériences enregistrées",
  "training.none": "Cette page entraîne par script.",
  "training.none.text":
    "Sans scripts, elle montrerait la perte d’un modèle qui descend, mise à jour après mise à jour, vers un de trois niveaux : l’entropie de son corpus, le coût de savoir chaque ligne par cœur, ou la constante annoncée 1. Les expériences enregistrées de l’affirmation sont dessinées :",
  "training.refused": "Des réglages de cette adresse ne peuvent servir.",
  "training.refused.range":
    "{name} : « {written} » n’est pas un nombre entier de {minimum} à {maximum} ; {used} le remplace.",
  "training.refused.choice": "{name} : « {written} » n’est pas parmi {choices} ; {used} le remplace.",
  "training.settings": "Réglages",
  "training.try": "Deux entraînements à voir",
  "training.try.heart": "Appris par cœur",
  "training.try.heart.text": "500 lignes : assez peu pour connaître chacune.",
  "training.try.plateau": "Le plateau",
  "training.try.plateau.text": "20 000 lignes : trop. La perte s’arrête à l’entropie.",
  "training.lines": "Lignes",
  "training.layers": "Couches",
  "training.width": "Largeur",
  "training.determiners": "Déterminants (the, some, my …)",
  "training.determiners.fewer": "1 : moins d’entropie",
  "training.determiners.published": "6, comme publié",
  "training.determiners.more": "26 : plus d’entropie",
  "training.steps": "Mises à jour",
  "training.seed": "Graine",
  "training.range": "de {minimum} à {maximum}",
  "training.link": "Mettre ces réglages dans l’adresse",
  "training.download": "ONNX Runtime est chargé d’abord, une fois : {size} Mo depuis ce serveur.",
  "training.nothingLeaves": "Rien ne quitte cet onglet : ni ligne, ni poids, ni perte.",
  "training.start": "Commencer",
  "training.anew": "Recommencer",
  "training.pause": "Pause",
  "training.resume": "Reprendre",
  "training.stop": "Arrêter",
  "training.chart": "Perte, nats par token",
  "training.numbers": "Nombres de cet entraînement",
  "training.update": "Mise à jour",
  "training.loss": "Perte d’entraînement",
  "training.heldOut": "Perte hors échantillon",
  "training.heldOut.key": "Perte hors échantillon : lignes jamais vues",
  "training.entropy.key": "Entropie du corpus, calculée de la grammaire",
  "training.memorisation.key": "Chaque ligne par cœur : log(lignes) / tokens d’une ligne",
  "training.claimed.key": "1, la borne annoncée",
  "training.speed": "Vitesse",
  "training.left": "Temps restant",
  "training.table": "La courbe en tableau",
  "training.csv": "Télécharger la courbe (CSV)",
  "training.conclusion": "Ce que montre cet essai",
  "training.ask": "Interroger le modèle",
  "training.ask.lead":
    "Il n’a jamais fait que prédire le mot suivant. Donnez-lui une phrase et la marque d’une question, et voyez s’il forme la question.",
  "training.ask.kind": "Phrases à changer en questions",
  "training.ask.trained": "des lignes de son entraînement",
  "training.ask.new": "de nouvelles lignes des mêmes sortes",
  "training.ask.withheld": "une sorte qu’aucune ligne d’entraînement n’a : une relative dans le sujet",
  "training.ask.button": "Poser cinq questions",
  "training.kept": "Entraînements gardés dans ce navigateur",
  "training.kept.forget": "Les oublier tous",
  "training.how": "Comment c’est fait",
  "training.how.corpus":
    "Les lignes sont tirées de la grammaire de Question-Formation (McCoy, Frank et Linzen 2020), dans le mélange de structures publié : « my walrus does sleep . decl my walrus does sleep . » et « my walrus does sleep . quest does my walrus sleep ? ».",
  "training.how.entropy":
    "Ce qui est aléatoire dans une telle ligne est connu exactement, et son entropie est une somme qu’on peut écrire. Aucun modèle ne peut durablement payer moins sur de nouvelles lignes ; sur des lignes sues par cœur, si.",
  "training.how.model":
    "Le modèle est un Transformer simple (normalisation après, ReLU, positions sinusoïdales, 4 têtes), entraîné par AdamW sur 64 lignes par mise à jour, avec un taux d’apprentissage qui descend le long d’un demi-cosinus. Les pertes sont des logarithmes naturels, en moyenne sur tous les tokens de lignes entières, comme dans l’article.",
  "training.how.kept":
    "Des points de reprise sont gardés dans la base de données de ce navigateur : après un rechargement il continue où il en était.",
};

/** What the script of that page says. */
export const frTrainingLive: Readonly<Record<keyof typeof enTrainingLive, string>> = {
  "training.live.update": "{step} sur {steps}",
  "training.live.speed": "{tokens} tokens/s",
  "training.live.minutes": "{minutes} min {seconds} s",
  "training.live.seconds": "{seconds} s",
  "training.live.nothing": "–",
  "training.live.level.entropy": "entropie du corpus : {value}",
  "training.live.level.memorisation": "toutes les lignes par cœur : {value}",
  "training.live.level.claimed": "borne annoncée : 1",
  "training.live.chart":
    "Perte selon les mises à jour. Perte d’entraînement {training}, hors échantillon {heldOut} à la mise à jour {step}. Niveaux : entropie {entropy}, toutes les lignes par cœur {memorisation}, borne annoncée 1.",
  "training.live.chart.empty":
    "Un graphique vide avec trois niveaux : entropie {entropy}, toutes les lignes par cœur {memorisation}, borne annoncée 1.",
  "training.live.time.predicted": "Environ {time} ici, d’après le dernier entraînement dans ce navigateur.",
  "training.live.time.unknown": "Combien de temps il prend ici, ses premières mises à jour le diront.",
  "training.live.fetching": "Chargement d’ONNX Runtime : {percent} %",
  "training.live.preparing": "Tirage des lignes et compilation du modèle …",
  "training.live.preparing.threads": "Tirage des lignes et compilation du modèle pour {threads} fils …",
  "training.live.restored": "Reprise à la mise à jour {step}.",
  "training.live.training": "Entraînement.",
  "training.live.progress":
    "Mise à jour {step} sur {steps} : perte d’entraînement {training}, hors échantillon {heldOut}, reste {left}.",
  "training.live.pausing": "Pause après cette mise à jour …",
  "training.live.paused": "En pause à la mise à jour {step}.",
  "training.live.stopping": "Arrêt après cette mise à jour …",
  "training.live.stopped": "Arrêté à la mise à jour {step}. Il est gardé dans ce navigateur.",
  "training.live.done": "Terminé : {steps} mises à jour en {time}.",
  "training.live.done.again": "Cet entraînement était déjà fait : voici son modèle.",
  "training.live.goOn": "Continuer depuis la mise à jour {step}",
  "training.live.open": "Ouvrir le modèle entraîné",
  "training.live.kept.item":
    "{lines} lignes · couches {layers} · largeur {width} · déterminants {determiners} · mises à jour {steps} · graine {seed}",
  "training.live.none.worker":
    "Ce navigateur n’a pas de web workers, dans lesquels un modèle pourrait s’entraîner.",
  "training.live.none.simd":
    "Ce navigateur n’a pas WebAssembly SIMD, dont ONNX Runtime a besoin. Tout navigateur depuis 2023 l’a.",
  "training.live.none.database":
    "Cette page ne reçoit pas de base de données pour ses points de reprise. C’est le cas des fenêtres privées et des adresses en simple http.",
  "training.live.none.decompression":
    "Ce navigateur ne sait pas décompresser le moteur. Tout navigateur depuis 2023 le sait.",
  "training.live.oneThread":
    "Un seul fil sert : le navigateur n’en donne plus qu’aux pages isolées des autres sites, en https ou sur cette machine.",
  "training.live.failed": "L’entraînement a pris fin : {reason}",
  "training.live.failed.offline": "Le moteur n’a pu être chargé. Le serveur est-il encore là ?",
  "training.live.failed.held":
    "Un autre onglet s’entraîne avec ces réglages. Fermez-le, ou choisissez une autre graine.",
  "training.live.failed.memory":
    "Ce modèle demande environ {needed} Mo, et un onglet dispose ici d’environ {available} Mo. Une largeur de {width} tiendrait.",
  "training.live.failed.memory.none":
    "Ce modèle demande environ {needed} Mo, et un onglet dispose ici d’environ {available} Mo.",
  "training.live.failed.notFinite":
    "Les nombres ont dépassé ce qu’un ordinateur peut tenir à la mise à jour {step}. Une autre graine ou une moindre largeur y remédie.",
  "training.live.failed.full":
    "Le navigateur n’a plus de place pour un point de reprise. Faites-en (oubliez d’anciens entraînements ci-dessous), puis reprenez.",
  "training.live.conclude.by-heart":
    "La perte d’entraînement finit à {training}, sous la borne annoncée 1 et sous l’entropie {entropy}, le moins que puissent coûter de nouvelles lignes : ces {lines} lignes ont été apprises par cœur, ce dont le plancher est {memorisation}. Sur des lignes jamais vues le modèle paie {heldOut}. 1 n’est donc pas une borne de la perte d’entraînement.",
  "training.live.conclude.between":
    "La perte d’entraînement finit à {training}, sous l’entropie {entropy} du corpus mais pas nettement sous 1 : une partie des {lines} lignes s’apprend par cœur. Des lignes jamais vues coûtent {heldOut}. Plus de mises à jour ou moins de lignes vont plus bas.",
  "training.live.conclude.at-entropy-below":
    "La perte d’entraînement finit à {training}, à l’entropie {entropy} de ce corpus, qui est sous la borne annoncée 1. Rien n’est appris par cœur : des lignes jamais vues coûtent {heldOut}. Un corpus de moindre entropie a un plancher plus bas, donc 1 n’est pas une borne.",
  "training.live.conclude.at-entropy-above":
    "La perte d’entraînement finit à {training}, à l’entropie {entropy} de ce corpus et non à 1. Des lignes jamais vues coûtent {heldOut}. Plus de déterminants ont élevé l’entropie, et le plancher avec elle : ce n’est pas 1 qui arrête la perte.",
  "training.live.conclude.at-entropy-beside":
    "La perte d’entraînement finit à {training}. L’entropie de ce corpus est {entropy}, juste à côté du 1 annoncé : cet essai seul ne peut les distinguer. Des lignes jamais vues coûtent {heldOut}. Entraînez avec 26 déterminants, ou avec 1, et le plancher suit l’entropie.",
  "training.live.conclude.not-there-yet":
    "La perte d’entraînement était {training} à la fin, encore au-dessus de l’entropie {entropy} : elle n’était pas stabilisée, et ne dit rien d’une borne. Entraînez plus longtemps.",
  "training.live.table.step": "Mise à jour",
  "training.live.table.training": "Perte d’entraînement",
  "training.live.table.heldOut": "Perte hors échantillon",
  "training.live.ask.asking": "Question posée …",
  "training.live.ask.pause": "Mettez l’entraînement en pause pour demander.",
  "training.live.ask.right": "juste",
  "training.live.ask.wrong": "faux ; il fallait :",
  "training.live.ask.first-auxiliary": "faux, il a déplacé le premier auxiliaire ; il fallait :",
  "training.live.ask.score": "{right} justes sur {count}",
  "training.live.ask.empty": "Le corpus n’en a pas d’autres.",
};
