import type { ConceptTable } from "../concept-counts.ts";

/** What French words do, in lower case, with straight apostrophes. A line of `null` keeps words from being taken for another. */
export const FRENCH_CONCEPTS: ConceptTable = [
  [
    null,
    {
      told: "de_plus(?=_?,) en_plus(?:_de)? en_outre plus_ou_moins plus_(?:loin|avant) ainsi aussi_bien_que si_bien_que pas_à_pas sans_(?:doute_)?cesse sans_précédent(?=x)",
    },
  ],
  ["not-only", { told: "non_seulement non_pas_seulement pas_(?:seulement|simplement|uniquement|juste|que)" }],
  [
    "exception",
    { told: "à_moins_(?:que|qu'\\p{L}+|de|d'\\p{L}+) sauf_si sauf excepté hormis", passing: "à_l'exception" },
  ],
  [
    "contrast",
    {
      told: "bien_qu(?:e|'\\p{L}+) alors_qu(?:e|'\\p{L}+) tandis_qu(?:e|'\\p{L}+) même_si",
      passing: "tout_en",
    },
  ],
  ["bound-below", { told: "au_moins au_minimum pas_moins_de" }],
  [
    "bound-above",
    { told: "au_plus jusqu'à(?=_(?:environ_)?\\d) au_maximum pas_plus_de", passing: "maxim* jusqu*" },
  ],
  [
    "only",
    {
      told: "(?:ne_|n')(?:(?!(?:pas|plus|jamais|aucune?|ni|rien|guère)_)[^\\s.;:()]+_){1,4}?(?:que|qu'\\p{L}+)",
    },
  ],
  ["modal", { told: "peut-être sans_doute" }],
  [
    "negation",
    {
      told: "(?:ne_|n')(?:[^\\s.;:()]+_){1,4}?plus(?!_\\p{L}+_qu) sans_aucune? pas jamais aucune? sans non nulle?s? rien guère personne_ne ni~ni ni",
      passing: "non-\\p{L}+",
    },
  ],
  [
    "failure",
    {
      told: "échou* échec* manqu* absen* incapab* dépourv* impuissan* exempt*",
      passing: "inconnu* incertain* impossib* évit* empêch* peu_(?:clair|connu|compris|probab)*",
    },
  ],
  [
    "modal",
    {
      told: "pourr* possib* éventuel* probab* vraisembl* potentiel* plausibl* susceptib*",
      passing:
        "peut peuvent pouv* pu puiss* risqu* présum* \\p{L}+erai(?:t|ent) serai(?:t|ent) aurai(?:t|ent) devrai(?:t|ent) ferai(?:t|ent) \\p{L}+drai(?:t|ent) \\p{L}+ttrai(?:t|ent) \\p{L}+irai(?:t|ent) chance* apte*",
    },
  ],
  ["duty", { passing: "doi* dev* fau* nécess* besoin exig* requi* impérati*" }],
  ["seeming", { told: "sembl*", passing: "paraît paraissent paraiss* appar* apparemment manifest*" }],
  ["suggestion", { told: "sugg[eéè]r* laiss*_(?:penser|supposer|croire)", passing: "sembl* suggestion*" }],
  [
    "supposition",
    {
      told: "hypothès* spécul* conjectur* suppos* présum* postul* putati*",
      passing:
        "sugg[eéè]r* propos* impliqu* soutien* souten* argument* avanc* avanç* cro[iy]* croire cru crus pens* considér* attend* prévo* prédi* estim* hypothétiq* admis* admet* évoqu*",
    },
  ],
  ["authors", { told: "auteure?s?" }],
  ["proposal", { passing: "propos* suggèr* avanc* avanç*" }],
  ["early", { told: "tôt", passing: "précoc* début* premi* préalable* antérieur* auparavant" }],
  ["late", { told: "tard", passing: "tardi* fin fin* ultérieur* suite ensuite plus_tard récen*" }],
  ["indication", { told: "indiqu*", passing: "suggèr* signal* témoign* révèl* montr*" }],
  [
    "about",
    {
      told: "environ approximativement à_peu_près presque pratiquement",
      passing: "près autour quasi* de_l'ordre_de proche* vers approximati* quelque",
    },
  ],
  [
    "most",
    {
      told: "la_plupart majorit*",
      aside: "(?:le|la|les|leur|son|ses|leurs|au|aux|du|des)_plus(?!_de)",
      passing:
        "en_grande_partie principal* surtout large* largement essentiel* mieux meilleur* maxim* notamment majeur* plupart",
    },
  ],
  [
    "all",
    {
      told: "tous toutes chaque chacun* toujours entier* entière* entièrement",
      passing: "tout toute ensemble intégral* totalit* complet* complèt* n'importe_quel* globa* total*",
    },
  ],
  [
    "some",
    {
      told: "certaine?s? quelques partiel* en_partie quelqu'une?s? une_partie",
      passing: "partie* quelque plusieurs",
    },
  ],
  [
    "many",
    {
      told: "nombreu* plusieurs beaucoup multiples un_grand_nombre maints maintes",
      passing: "diver* varié* différent* multipl* souvent",
    },
  ],
  ["few", { told: "peu rares", passing: "faible* petit* rare* quelques mal guère" }],
  [
    "only",
    {
      told: "seulement uniquement exclusivement",
      passing: "seule?s? simple* simplement unique* purement",
    },
  ],
  [
    "usual",
    {
      told: "habituellement souvent généralement typiquement couramment fréquemment parfois rarement normalement en_général d'ordinaire occasionnellement quelquefois",
      passing: "général* fréquen* typiq* courant* habituel* d'habitude rare* commun*",
    },
  ],
  ["up", { told: "moins_(?:petit|faible|bas|court|lent|pauvre|mince|étroit|mauvais|légère?)*" }],
  [
    "down",
    {
      told: "moins plus_(?:petit|faible|bas|court|lent|pauvre|mince|étroit|mauvais|légère?|restreint)* diminu* rédui* réduc* baiss* décro* inférieur* affaibli* ralenti* atténu* inhib* supprim* bloqu*",
      passing:
        "faible* chut* tomb* altér* compromis* dégrad* entrav* pire* dessous sous minim* perte* perd* empêch* bloc* lent* abaiss* déclin* petit* bas basse* court* limit* répri* suppress* épuis* déplét* élimin* amoindri* désinhib*",
    },
  ],
  [
    "up",
    {
      told: "plus davantage augment* accro[iî]* accru* amélior* supérieur* accélér* meilleur* mieux renforc*",
      passing:
        "élev* surpass* dépass* favoris* promouv* excéd* excèd* amplifi* gain* gagn* stimul* croiss* croît étend* hausse* au-delà sur\\p{L}+ dessus haut* grand* fort* rehauss* exacerb* développ* progrès",
    },
  ],
  ["before", { told: "avant", passing: "préalable* précéd* auparavant antérieur* tôt prié*" }],
  ["after", { told: "après", passing: "suite ultérieur* ensuite puis suiv* post* depuis dès issu*" }],
  ["condition", { told: "si s'ils?", passing: "condition* pourvu cas dépend* que selon ou_non" }],
  [
    "time",
    {
      told: "lorsqu(?:e|'\\p{L}+) quand dès_qu(?:e|'\\p{L}+) chaque_fois_qu(?:e|'\\p{L}+) une_fois",
      passing: "pendant où au_moment tant_qu(?:e|'\\p{L}+) alors si en lors à",
    },
  ],
  [
    "contrast",
    {
      passing:
        "mais cependant toutefois malgré néanmoins pourtant or quoiqu* en_dépit tandis contre revanche certes",
    },
  ],
  [
    "high",
    {
      passing:
        "élev* haut* fort* grand* large* import* considérab* puissan* vaste* intens* gros* solid* robust* plus supérieur*",
    },
  ],
  [
    "low",
    {
      passing: "faib* bas* petit* pauvre* mal peu médiocre* mauvais* rédui* moins mince* modest* inférieur*",
    },
  ],
  ["year", { passing: "an ans année* annuel*" }],
  ["month", { passing: "mois mensuel*" }],
  ["week", { passing: "semaine* hebdomadaire*" }],
  ["day", { passing: "jour* quotidien*" }],
  ["hour", { passing: "heure* h horaire*" }],
  [
    "ability",
    { passing: "peut peuvent pouv* capable* permet* sait savent apte* pu parvien* réussi* à_même" },
  ],
];
