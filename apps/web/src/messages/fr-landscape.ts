import type { enLandscape } from "./en-landscape.ts";

/** Du paysage d’énergie. */
export const frLandscape: Readonly<Record<keyof typeof enLandscape, string>> = {
  "landscape.title": "Paysage d’énergie",
  "landscape.place.paper": "L’article",
  "landscape.place.lab": "Son laboratoire",
  "landscape.lead":
    "Une mémoire associative garde chaque motif au fond d’une vallée. Montrez-lui quelque chose d’imprécis, une requête, et elle roule vers le bas : ce qui se trouve au fond est ce dont elle se souvient.",
  "landscape.point":
    "Déplacez les motifs numérotés et la requête. Les couleurs disent où finit chaque point du plan. Avec les trois mêmes motifs, l’énergie de cet article les garde tous, et le réseau de Hopfield moderne, qui compare comme l’attention, perd le plus court.",
  "landscape.noscript":
    "Déplacer et suivre la descente demande des scripts. Les réglages s’en passent : choisissez, puis appuyez sur Dessiner.",
  "landscape.mended":
    "L’adresse demandait quelque chose qui ne peut être dessiné ; ce qui s’en approche le plus est montré.",

  "landscape.settings": "Réglages",
  "landscape.preset": "Motifs",
  "landscape.preset.short": "Un court parmi de longs",
  "landscape.preset.wells": "Deux puits",
  "landscape.preset.ring": "Un cercle de huit",
  "landscape.preset.random": "Cinquante éparpillés",
  "landscape.preset.corners": "Des coins, pour les énergies anciennes",
  "landscape.energy": "Énergie",
  "landscape.compare": "À côté",
  "landscape.compare.none": "rien",
  "landscape.name.distance": "Énergie de distance, cet article",
  "landscape.name.mchn": "Hopfield moderne, 2020",
  "landscape.name.exponential": "Exponentielle, 2017",
  "landscape.name.dense": "Polynomiale, 2016",
  "landscape.name.hopfield": "Hopfield, 1982",
  "landscape.beta": "β, la netteté avec laquelle les motifs se distinguent",
  "landscape.beta.exact": "β, toute valeur de 0 à 1 000 000",
  "landscape.beta.unused": "Ces énergies n’ont pas de β.",
  "landscape.delta": "δ, le pas le plus long",
  "landscape.delta.value": "{delta} : des pas d’au plus √δ = {length}",
  "landscape.delta.any": "sans limite",
  "landscape.draw": "Dessiner",

  "landscape.play": "Suivre la descente",
  "landscape.pause": "Pause",
  "landscape.step": "Un pas",
  "landscape.rewind": "Revenir à la requête",
  "landscape.progress": "pas {step} sur {steps}",
  "landscape.add": "Retenir la requête comme motif",
  "landscape.remove": "Retirer le motif {pattern}",
  "landscape.remove.none": "Retirer un motif",
  "landscape.copy": "Copier le lien",
  "landscape.copied": "Copié.",
  "landscape.copy.failed": "Copiez-le dans le champ.",
  "landscape.copy.field": "Lien vers ce paysage",
  "landscape.reset": "Recommencer",

  "landscape.plane": "Paysage : {name}",
  "landscape.plane.help":
    "Les flèches déplacent ce qui est choisi, dix fois plus loin avec Maj. Page précédente et Page suivante choisissent un autre motif, Suppr le retire, Inser retient la requête comme motif.",
  "landscape.handle.pattern": "Motif {pattern} en {place}",
  "landscape.handle.kept": "Motif {pattern} en {place}, gardé",
  "landscape.handle.lost": "Motif {pattern} en {place}, perdu",
  "landscape.handle.query": "Requête en {place}",
  "landscape.point.place": "({x} ; {y})",

  "landscape.verdict.none": "Rien n’est retenu.",
  "landscape.verdict.all.one": "Garde son motif.",
  "landscape.verdict.all.other": "Garde les {count} motifs.",
  "landscape.verdict.lost": "Garde {kept} motifs sur {count}. {losses}",
  "landscape.loss.to": "Le motif {pattern} est perdu : il coule vers le motif {other}.",
  "landscape.loss.stray": "Le motif {pattern} est perdu : il coule vers un point qui n’est aucun motif.",
  "landscape.loss.several": "Perdus : {patterns}.",
  "landscape.loss.more": "et {count} autres",

  "landscape.answer.pattern":
    "La requête s’arrête en {place}, {steps}, à l’énergie {energy} : elle est reconnue comme le motif {pattern}.",
  "landscape.answer.shared":
    "La requête s’arrête en {place}, {steps}, à l’énergie {energy} : un minimum que les motifs {patterns} partagent, et qui n’est aucun d’eux.",
  "landscape.answer.mirror":
    "La requête s’arrête en {place}, {steps}, à l’énergie {energy} : l’image inversée du motif {pattern}, que personne n’a retenue.",
  "landscape.answer.corner":
    "La requête s’arrête en {place}, {steps}, à l’énergie {energy} : un coin du carré, qui n’est aucun motif.",
  "landscape.answer.ridge":
    "La requête reste en {place}, {steps}, à l’énergie {energy} : sur une crête entre des vallées, où le moindre contact déciderait.",
  "landscape.answer.stray":
    "La requête s’arrête en {place}, {steps}, à l’énergie {energy} : un minimum vers lequel ne coule aucun motif.",
  "landscape.answer.nowhere": "La requête reste en {place}, à l’énergie {energy}.",
  "landscape.steps.one": "après {count} pas",
  "landscape.steps.other": "après {count} pas",

  "landscape.remark.none":
    "Rien n’est retenu, il n’y a donc pas d’énergie. Retenez la requête comme motif, ou choisissez-en.",
  "landscape.remark.single": "Un seul motif a tout le plan : chaque requête y finit.",
  "landscape.remark.all-equal":
    "Tous les motifs sont égaux : ils sont un seul souvenir, et chaque requête y finit.",
  "landscape.remark.some-equal": "Certains motifs sont égaux : chaque lieu est un seul souvenir.",
  "landscape.remark.beta-zero":
    "À β = 0 tous les motifs comptent autant : chaque requête va à leur moyenne, quelle qu’elle soit. Une constante infinie de l’énergie est omise.",
  "landscape.remark.beta-huge":
    "À un β aussi grand, seul compte le bol le plus proche : la requête y va d’un seul pas, s’il peut être assez long.",
  "landscape.remark.delta-zero":
    "À δ = 0 aucun pas n’est permis : la requête reste. Les couleurs sont celles de pas de toute longueur.",
  "landscape.remark.equal-norms":
    "Tous les motifs ont la même longueur, rien n’est donc surélevé : c’est l’énergie de distance à β/2, à un facteur et une constante près (proposition 2).",
  "landscape.remark.square":
    "Cette énergie est faite pour des états de −1 et de +1 et n’a pas de fond dans le plan : son état est tenu dans le carré en tirets, et court vers un coin.",

  "landscape.profile": "L’énergie le long de la ligne pointillée qui passe par la requête",
  "landscape.profile.energy.distance": "E",
  "landscape.profile.energy.mchn": "2 E",
  "landscape.profile.energy.other": "E",
  "landscape.profile.nearest": "g, carré de la distance au motif le plus proche",
  "landscape.profile.bounds.distance": "démontré : g − (log d)/β ≤ E ≤ g (proposition 1)",
  "landscape.profile.bounds.mchn": "démontré : g ≤ 2E ≤ g + Δ + 2(log d)/β (proposition 3, corrigée)",
  "landscape.profile.bounds.none": "g ne borne pas cette énergie.",
  "landscape.profile.query": "requête",
  "landscape.profile.end": "fin",

  "landscape.legend": "Ce qui est dessiné",
  "landscape.legend.colour":
    "Une couleur est un bassin : chaque requête qui s’y trouve finit au motif de cette couleur.",
  "landscape.legend.grey":
    "Gris : elle finit en un point qui n’est aucun motif, ou que des motifs partagent.",
  "landscape.legend.shade":
    "Couleur plus profonde : énergie plus basse. Les lignes fines joignent des points d’égale énergie, à des écarts plus petits près du fond.",
  "landscape.legend.kept": "Un motif gardé : demandé, il revient.",
  "landscape.legend.lost": "Un motif perdu ; la ligne en tirets montre où il coule.",
  "landscape.legend.query": "La requête et son chemin vers le bas : un point par pas, un disque à sa fin.",

  "landscape.why": "Pourquoi un motif court est perdu",
  "landscape.why.text":
    "Les deux énergies sont des minima adoucis de bols, un autour de chaque motif. Dans l’énergie de distance, tous les bols touchent le même sol. Compléter le carré dans l’énergie de Hopfield moderne donne les mêmes bols, mais celui du motif i est plus haut de h = max ‖ρ‖² − ‖ρᵢ‖². Plus un motif est court, plus son bol est haut, jusqu’à ce que d’autres le cachent. Des motifs de même longueur, comme après une normalisation des couches, sont traités également : mettez-les sur un cercle.",
  "landscape.why.caveat":
    "L’énergie de distance a aussi sa limite : deux motifs plus proches que √(2/β) partagent un minimum. Baissez β et voyez des voisins se confondre.",
  "landscape.why.claim": "L’expérience sur cette affirmation : C4",

  "landscape.energies": "Les cinq énergies",
  "landscape.energies.see": "La voir",
  "landscape.about.distance":
    "Un minimum adouci de carrés de distances. Un pas mène à la moyenne des motifs, pesés selon leur proximité. Équation 4 de l’article, où β = 1.",
  "landscape.about.mchn":
    "Un pas est l’attention : les motifs sont clés et valeurs, l’état est la requête. Les motifs longs pèsent plus. Ramsauer et coll.",
  "landscape.about.exponential":
    "Faite pour des signes. Elle en retient un nombre exponentiel ; dans le plan son état court vers un coin. Demircigil et coll.",
  "landscape.about.dense":
    "Faite pour des signes, ici de degré 4. Les degrés pairs ne distinguent pas un motif de son image inversée. Krotov et Hopfield.",
  "landscape.about.hopfield":
    "Faite pour des signes. Environ 0,138 motif par unité, chacun avec une image inversée que personne n’a retenue. Hopfield.",
};
