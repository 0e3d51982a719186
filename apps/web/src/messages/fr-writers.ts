import type { enWriters } from "./en-writers.ts";

/** Qui rédige : le choix, ce que chacun a écrit, ce que cela a demandé. */
export const frWriters: Readonly<Record<keyof typeof enWriters, string>> = {
  "writer.choose": "Qui rédige ?",
  "writer.builtin": "Rédacteur intégré",
  "writer.builtin.expect":
    "Choisit les phrases des auteurs et les retouche à peine. Sans modèle ; prêt en quelques secondes.",
  "writer.remote.expect":
    "Un modèle de langue chez {host} : le texte public de l’article y est envoyé. Prend des minutes. Ce que la vérification ne confirme pas n’est pas montré.",
  "writer.local.expect":
    "Un modèle de langue sur ce serveur : le texte n’en sort pas. Prend des minutes. Ce que la vérification ne confirme pas n’est pas montré.",
  "writer.switch": "Rédigé par",
  "writer.again": "Le faire rédiger de nouveau, ou par un autre rédacteur",
  "writer.again.text": "Les synthèses qui sont ici restent.",
  "writer.elsewhere": "Une autre synthèse de cet article est en cours.",
  "writer.elsewhere.watch": "La suivre",
  "writer.byModel": "{kind}, formulée par le modèle",
  "writer.passage.byModel": "{passage}, phrase formulée par le modèle",
  "writer.note": "Qui a formulé quoi",
  "writer.legend":
    "Formulées par {model} et vérifiées d’après le passage : les phrases soulignées de points, {worded} sur {total}.",
  "writer.legend.others": "Les autres sont du rédacteur intégré.",
  "writer.legend.none":
    "Rien de ce que {model} a dit autrement n’a passé la vérification : tout ce qui est ici est du rédacteur intégré.",
  "writer.refused.one": "{count} phrase du modèle n’a pas été montrée",
  "writer.refused.other": "{count} phrases du modèle n’ont pas été montrées",
  "writer.refused.text":
    "La vérification n’a pas pu les confirmer : elles sont peut-être fausses. À la place de chacune figure celle du rédacteur intégré.",
  "writer.refused.wrote": "Le modèle a écrit :",
  "writer.refused.shown": "Montré à la place :",
  "digest.writer.model": "Rédaction par un modèle {version}",
  "digest.prompt.read": "lire les consignes",
  "tally.done": "{done} phrases sur {planned}",
  "tally.kept": "{kept} retenues, {again} au second essai, {replaced} laissées au rédacteur intégré",
  "tally.tokens": "{prompt} jetons lus, {completion} écrits",
  "tally.cost": "environ {amount} {currency}",
  "tally.left.soon": "moins d’une minute restante",
  "tally.left.one": "environ {count} minute restante",
  "tally.left.other": "environ {count} minutes restantes",
  "prompts.title": "Consignes",
  "prompts.lead":
    "Voici tout ce qui est dit à un modèle de langue. On lui demande une phrase à la fois ; sa réponse est vérifiée avant d’être montrée.",
  "prompts.version": "Version {version}",
  "prompts.braces": "Ce qui est entre accolades change d’une phrase à l’autre.",
  "prompts.role.system": "Instruction",
  "prompts.role.user": "Demandé",
  "prompts.role.assistant": "Répondu",
  "problem.run.writer-gone":
    "Le rédacteur demandé pour cette lecture n’est pas sur ce serveur. Appuyez sur Lancer pour en choisir un autre.",
};
