import type { enTab } from "./en-tab.ts";

export const frTab: Readonly<Record<keyof typeof enTab, string>> = {
  "tab.model": "reformulée dans cet onglet par {model}",
  "tab.fetching": "Téléchargement : {done} Mo sur {total}.",
  "tab.loading": "Chargement du modèle en mémoire.",
  "tab.writing": "Phrase {number} sur {total}. Chacune peut prendre une minute ou deux.",
  "tab.done":
    "Terminé en {time}. Phrases maintenant dans les mots du modèle, soulignées en pointillé : {kept} sur {total}. Les autres restent telles quelles.",
  "tab.done.none":
    "Terminé en {time}. Aucune phrase, sur {total}, n’a passé la vérification en d’autres mots : toutes restent telles quelles.",
  "tab.cancelled": "Arrêté. Les phrases déjà reformulées restent jusqu’à ce que vous quittiez la page.",
  "tab.seconds": "{seconds} s",
  "tab.minutes": "{minutes} min {seconds} s",
  "tab.wrote": "Le modèle a écrit :",
  "tab.shown": "Affiché à la place :",
  "tab.failed.network":
    "Ce serveur n’a pas répondu ou s’est interrompu. Ce qui est arrivé est gardé par le navigateur : réessayez.",
  "tab.failed.gone": "Ce serveur n’a plus ce modèle. Rechargez la page.",
  "tab.failed.damaged":
    "Le fichier {file} n’est pas arrivé intact ; il n’est pas utilisé. Réessayez ; si cela dure, le modèle est à récupérer de nouveau sur le serveur.",
  "tab.failed.memory":
    "Cet onglet n’a pas assez de mémoire pour le modèle. Fermez d’autres onglets et réessayez.",
  "tab.failed.wasm": "Ce navigateur ne peut pas l’exécuter : WebAssembly manque ou est désactivé.",
  "tab.failed.changed": "Il existe une synthèse plus récente de cet article. Rechargez d’abord la page.",
  "tab.failed": "Arrêt par une erreur du modèle ou de notre part : {reason}",
  "tab.title": "Un petit modèle dans cet onglet",
  "tab.start": "Laisser un petit modèle de cet onglet reformuler « Accessible »",
  "tab.stop": "Arrêter",
  "tab.model.licence": "{model}, licence {licence}.",
  "tab.model.unknown": "{model}, de licence inconnue.",
  "tab.expect":
    "{size} Mo sont téléchargés depuis ce serveur et gardés dans le cache du navigateur. Rien ne quitte cette machine.",
  "tab.expect.little":
    "Les petits modèles passent rarement la vérification : attendez-vous à quelques phrases reformulées, ou à aucune.",
  "tab.expect.reload":
    "Rien n’est enregistré : recharger la page montre la synthèse telle qu’elle est maintenant.",
  "tab.refused": "Ce qu’il a écrit et que la vérification n’a pas confirmé",
};
