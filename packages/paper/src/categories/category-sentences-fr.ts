/** What is studied in each category and archive of arXiv, to a curious person, in French: our own words. */
export const FRENCH_SENTENCES: Readonly<Record<string, string>> = {
  cs: "L’informatique étudie ce que les ordinateurs peuvent faire, comment le leur faire faire sans erreur, et ce qui change quand on s’en sert.",
  "cs.AI":
    "On construit ici des programmes qui raisonnent, planifient et décident : comment une machine peut-elle établir un emploi du temps ou expliquer son choix ?",
  "cs.AR":
    "Il s’agit de l’intérieur des ordinateurs : comment agencer processeurs, mémoires et puces pour qu’ils soient rapides et gaspillent peu d’énergie ?",
  "cs.CC":
    "À quel point un problème est-il difficile en soi, quel que soit le programme : existe-t-il des énigmes qu’aucun ordinateur ne résoudra vite ?",
  "cs.CE":
    "L’ordinateur remplace ici des expériences coûteuses : un pont tiendra-t-il, comment l’air contourne-t-il une aile, que vaut un contrat ?",
  "cs.CG":
    "Des programmes y manient points, lignes et formes : quel magasin est le plus proche, un bras de robot peut-il passer entre deux obstacles ?",
  "cs.CL":
    "Le but est ici d’apprendre aux ordinateurs à manier nos langues : traduire, répondre à des questions, résumer un texte, suivre une conversation.",
  "cs.CR":
    "Comment protéger messages, comptes et appareils de ceux qui veulent les lire, les falsifier ou les détruire ?",
  "cs.CV":
    "Les ordinateurs apprennent ici à voir : reconnaître un visage, repérer une tumeur sur une radio, distinguer un piéton d’un réverbère.",
  "cs.CY":
    "Que change l’informatique dans nos vies, au travail, à l’école, pour la vie privée et l’équité, et quelles règles faut-il ?",
  "cs.DB":
    "Comment ranger d’immenses quantités de données pour que chacune se retrouve, se modifie et reste sûre en un clin d’œil ?",
  "cs.DC":
    "Plusieurs ordinateurs se partagent ici un travail : comment le répartir, rester d’accord et continuer quand l’un d’eux tombe en panne ?",
  "cs.DL":
    "On étudie ici les bibliothèques à l’ère numérique : comment conserver, retrouver et citer articles et données, et comment le savoir circule-t-il ?",
  "cs.DM":
    "On étudie, pour l’informatique, ce qui se compte un par un, comme les réseaux et les arrangements : combien de couleurs faut-il à une carte ?",
  "cs.DS":
    "Quelle recette résout une tâche en le moins d’étapes : comment trier un million de noms ou trouver le plus court chemin en ville ?",
  "cs.ET":
    "Un ordinateur n’est pas forcément fait de puces de silicium : la lumière, l’ADN ou de minuscules aimants peuvent-ils aussi calculer ?",
  "cs.FL":
    "De simples machines imaginaires lisent des suites de symboles selon des règles fixes : quels motifs peuvent-elles reconnaître, et lesquels jamais ?",
  "cs.GL":
    "On trouve ici introductions, essais, bilans et regards vers l’avenir qui concernent l’informatique entière plutôt qu’une de ses branches.",
  "cs.GR":
    "Comment un ordinateur dessine-t-il un monde crédible : la peau, la fumée, les cheveux, la lumière d’une fenêtre, un personnage qui marche ?",
  "cs.GT":
    "Quand chacun, personne ou programme, suit son intérêt, comme dans une enchère, quelles règles rendent le résultat juste et bon ?",
  "cs.HC":
    "Comment s’entendent les gens et les ordinateurs, et comment concevoir un écran, une voix ou un geste que chacun puisse utiliser ?",
  "cs.IR":
    "Il s’agit de trouver ce qu’on cherche dans un océan de documents : quelle page répond à la question, quel film plaira ?",
  "cs.IT":
    "Avec combien de signes peut-on écrire un message au plus court, et comment le faire passer sans erreur sur une ligne bruitée ?",
  "cs.LG":
    "Des programmes progressent par l’exemple et non par des consignes fixes : comment apprennent-ils, quand se trompent-ils, et peut-on savoir pourquoi ?",
  "cs.LO":
    "La logique sert ici d’outil : un ordinateur peut-il prouver qu’un programme n’échoue jamais, ou vérifier une démonstration ligne par ligne ?",
  "cs.MA":
    "Que se passe-t-il quand de nombreux programmes ou robots autonomes se rencontrent : coopèrent-ils, rivalisent-ils, négocient-ils, forment-ils un essaim ?",
  "cs.MM":
    "On traite ensemble sons, images, films et textes : comment retrouver une vidéo d’après ce qu’on y dit et ce qu’on y voit ?",
  "cs.MS":
    "Voici les programmes qui font des mathématiques pour tous les autres : sont-ils justes jusqu’au dernier chiffre, rapides et faciles d’emploi ?",
  "cs.NE":
    "La nature inspire ces programmes : des réseaux à l’image du cerveau, ou des solutions qui se croisent, varient et sont sélectionnées comme le vivant.",
  "cs.NI":
    "Comment un film ou un message trouve-t-il son chemin sur Internet, et que faire contre les embouteillages, les retards et les pannes ?",
  "cs.OH": "On range ici les travaux d’informatique qui n’entrent dans aucun autre rayon.",
  "cs.OS":
    "Le système d’exploitation permet aux autres programmes de partager une machine : comment leur répartit-il temps, mémoire et fichiers ?",
  "cs.PF":
    "À quelle vitesse tourne vraiment un système, où perd-il du temps, et peut-on prévoir s’il tiendra face à la foule ?",
  "cs.PL":
    "Avec quels mots et quelles règles écrire des programmes pour que les erreurs se voient tôt et que la machine les traduise bien ?",
  "cs.RO":
    "On construit ici des machines qui perçoivent et bougent : comment un robot marche-t-il, saisit-il un œuf ou se repère-t-il dans la fumée ?",
  "cs.SC":
    "L’ordinateur travaille ici sur des formules et non sur des nombres arrondis : peut-il résoudre une équation exactement, avec les lettres ?",
  "cs.SD":
    "Les ordinateurs écoutent et produisent ici des sons : peuvent-ils noter une mélodie, séparer deux voix, composer un morceau ?",
  "cs.SE":
    "Comment écrire en équipe des programmes de millions de lignes qui fonctionnent, qu’on peut encore modifier après des années, et sans mauvaises surprises ?",
  "cs.SI":
    "Comment amitiés, rumeurs et opinions se propagent-elles dans les réseaux humains, en ligne ou non, et qui influence qui ?",
  eess: "Signaux et machines sont ici le sujet : comment capter et nettoyer sons, images et mesures, et comment garder une machine sur sa trajectoire ?",
  "eess.AS":
    "On étudie la parole et le son comme signaux : comment un téléphone comprend-il une voix dans le bruit, ou parle-t-il lui-même naturellement ?",
  "eess.IV":
    "Comment prendre, rendre nettes, compresser et comprendre images et films, d’une photo floue de vacances à une image médicale ?",
  "eess.SP":
    "Toute mesure arrive avec du bruit : comment en extraire un battement de cœur, un écho radar ou un appel téléphonique ?",
  "eess.SY":
    "Comment une machine tient-elle son but quand le monde la bouscule : un drone dans le vent, un réseau électrique à l’heure du dîner ?",
  "q-bio":
    "On étudie ici le vivant avec des nombres, des modèles et des ordinateurs : comment fonctionnent gènes, cellules, cerveaux et populations ?",
  "q-bio.BM":
    "On suit une à une les molécules du vivant : comment une protéine se plie-t-elle, et comment un médicament s’y loge-t-il ?",
  "q-bio.CB":
    "Que font les cellules, et pourquoi : comment bougent-elles, se divisent-elles, parlent-elles à leurs voisines ou deviennent-elles cancéreuses ?",
  "q-bio.GN":
    "On lit et compare ici le texte génétique complet des êtres vivants : à quoi servent ses parties, que provoquent ses changements ?",
  "q-bio.MN":
    "Dans une cellule, des milliers de gènes et de protéines s’activent et se freinent : comment cette toile la maintient-elle en vie ?",
  "q-bio.NC":
    "Comment des cellules nerveuses, chacune simple, arrivent-elles ensemble à voir, se souvenir, décider et ressentir ?",
  "q-bio.OT": "Les travaux qui chiffrent le vivant sans entrer dans les rayons voisins se trouvent ici.",
  "q-bio.PE":
    "Comment les populations croissent, changent et disparaissent-elles : comment s’étend une épidémie, comment naît une espèce nouvelle ?",
  "q-bio.QM":
    "Les méthodes sont ici le sujet : comment mesurer, compter et calculer pour que les expériences sur le vivant répondent honnêtement ?",
  "q-bio.SC":
    "Que se passe-t-il dans les compartiments d’une cellule : comment s’y transportent les charges, s’y bâtit le squelette, s’y transmettent les signaux ?",
  "q-bio.TO":
    "Des cellules ensemble font un cœur, un os ou une tumeur : comment prennent-elles forme, et comment fonctionne le tout ?",
  "q-fin":
    "On étudie ici l’argent et les marchés par les mathématiques et les données : que vaut une action, et quel est le risque de tout perdre ?",
  "q-fin.CP":
    "Les questions de finance sans formule vont ici à l’ordinateur : comment fixer le prix d’un contrat qui a un million d’avenirs possibles ?",
  "q-fin.GN":
    "On trouve ici des questions générales sur l’argent et les marchés : quel rôle jouent les banques, pourquoi les bulles gonflent-elles et éclatent-elles ?",
  "q-fin.MF":
    "Le hasard des marchés devient ici théorèmes : quels prix ne laissent à personne un gain sans risque ?",
  "q-fin.PM":
    "Comment répartir une épargne entre actions, obligations et le reste, pour qu’elle grandisse sans trop de danger ?",
  "q-fin.PR":
    "Quel est aujourd’hui le juste prix d’une promesse qui paiera demain selon l’humeur du marché ?",
  "q-fin.RM":
    "Que peut-il arriver de mauvais à l’argent prêté ou placé, avec quelle probabilité, et combien faut-il garder en réserve ?",
  "q-fin.ST":
    "On cherche des régularités dans de longues séries de prix : les krachs sont-ils plus rares ou plus fréquents que le hasard ne le voudrait ?",
  "q-fin.TR":
    "Que se passe-t-il pendant les secondes où acheteurs et vendeurs se rencontrent en bourse, et combien un gros ordre déplace-t-il le prix ?",
  econ: "Comment personnes, entreprises et États choisissent-ils quoi produire, acheter et partager, et qu’en résulte-t-il pour tous ?",
  "econ.EM":
    "Comment distinguer cause et coïncidence dans les chiffres de l’économie : une nouvelle loi a-t-elle vraiment créé des emplois ?",
  "econ.GN":
    "Travail, prix, croissance, pauvreté, échanges : les économistes mettent ici la vie réelle en chiffres et cherchent quelle politique aiderait.",
  "econ.TH":
    "La vie économique est réduite ici à des hypothèses claires et à des preuves : comment des gens sensés enchérissent, votent, négocient ou partagent-ils ?",
  math: "Les mathématiques cherchent ce qui découle avec certitude de quelques hypothèses sur les nombres, les formes, le changement et le hasard.",
  "math.AC":
    "Quelles lois règnent parmi des objets semblables aux nombres, qu’on additionne et multiplie dans n’importe quel ordre, comme les polynômes ?",
  "math.AG":
    "Une équation dessine une forme, comme x² + y² = 1 un cercle : que dit l’algèbre de ces formes, et ces formes de l’algèbre ?",
  "math.AP":
    "Ondes, chaleur et eaux obéissent à des équations de changement dans l’espace et le temps : ont-elles des solutions, et restent-elles régulières ?",
  "math.AT":
    "On distingue les formes par des nombres qui résistent à l’étirement : pourquoi une bouée ne peut-elle jamais devenir une boule ?",
  "math.CA":
    "Ici vivent les héritiers du calcul du lycée : fonctions, sommes infinies, et équations qui disent comment une grandeur change avec le temps.",
  "math.CO":
    "De combien de façons peut-on ranger, relier ou choisir des objets, et quel ordre apparaît forcément dès qu’ils sont nombreux ?",
  "math.CT":
    "C’est une mathématique des mathématiques : elle regarde les flèches entre des mondes entiers d’objets plutôt que les objets eux-mêmes.",
  "math.CV":
    "Les fonctions de nombres qui comprennent la racine carrée de -1 sont d’une rigidité surprenante : que peuvent-elles faire, et que leur est-il interdit ?",
  "math.DG":
    "Comment savoir de l’intérieur qu’un espace est courbe, et qu’est-ce que sa courbure impose à sa forme ?",
  "math.DS":
    "On répète une règle encore et encore : le système se calme-t-il, revient-il, ou finit-il dans le chaos, comme la météo ?",
  "math.FA":
    "On traite des fonctions comme les points d’espaces à une infinité de dimensions : quelles règles de la géométrie y tiennent encore ?",
  "math.GM":
    "On place ici les mathématiques qui touchent plusieurs sujets à la fois, ou aucun de ceux de la liste.",
  "math.GN":
    "Que signifient proximité et continuité quand il n’y a pas de distance à mesurer, et quels espaces étranges cela permet-il ?",
  "math.GR":
    "Des symétries s’enchaînent, comme les rotations d’un Rubik’s Cube : quelle structure cela leur donne-t-il ?",
  "math.GT":
    "On classe ici nœuds, surfaces et espaces à trois ou quatre dimensions : quand peut-on déformer l’un en l’autre sans couper ?",
  "math.HO":
    "Comment les mathématiques sont-elles devenues ce qu’elles sont, comment les enseigne-t-on, et qu’en pensent les mathématiciens ?",
  "math.KT":
    "Des outils algébriques délicats comptent les trous et les torsions de formes et de mondes de nombres que des outils plus simples ne voient pas.",
  "math.LO": "Qu’est-ce qu’une preuve, que peut-on prouver, et combien y a-t-il de tailles d’infini ?",
  "math.MG":
    "Distances, angles et volumes sont le sujet : avec quelle densité peut-on empiler des boules, quel corps a la plus petite surface ?",
  "math.NA":
    "La plupart des équations n’ont pas de solution simple : comment un ordinateur s’en approche-t-il, à quelle vitesse, et avec quelle erreur ?",
  "math.NT":
    "Les nombres entiers sont simples à nommer, difficiles à connaître : comment les nombres premiers se répartissent-ils, quelles équations ont des solutions entières ?",
  "math.OA":
    "On étudie ici, en systèmes entiers, des tableaux de nombres infinis dont le produit change avec l’ordre.",
  "math.OC":
    "Quel est le meilleur choix sous des contraintes données, et comment guider vers lui une fusée, une usine ou une flotte ?",
  "math.PR":
    "Que peut-on dire de certain du hasard : comment erre une marche aléatoire, et comment mille accidents deviennent-ils une loi ?",
  "math.QA":
    "Des symétries déformées comme le suggère la physique quantique mènent à une algèbre nouvelle, à d’autres images des nœuds, à d’autres équations.",
  "math.RA":
    "Que reste-t-il des règles du calcul quand on en abandonne, si bien que a fois b n’est plus b fois a ?",
  "math.RT":
    "On rend visibles des symétries abstraites sous forme de rotations et d’étirements de l’espace : de combien de façons est-ce possible ?",
  "math.SG":
    "On explore pour elle-même la géométrie cachée derrière planètes et pendules, celle où position et vitesse vont ensemble.",
  "math.SP":
    "Un tambour a ses sons, un atome ses couleurs : que disent ces listes de tons purs de l’objet qui les produit ?",
  "math.ST":
    "Quand peut-on prouver qu’une conclusion tirée d’un échantillon est fiable, et quelle méthode tire le plus des données ?",
  "math-ph":
    "Physique et mathématiques se rencontrent ici : peut-on fonder solidement les équations des atomes, de la chaleur et de l’espace, et les résoudre ?",
  stat: "La statistique cherche comment apprendre du vrai à partir de données rares, bruitées ou incomplètes, et avec quelle certitude.",
  "stat.AP":
    "La statistique se met ici au travail : pluie, élections, sport, criminalité, médecine, partout où des chiffres doivent répondre à une vraie question.",
  "stat.CO":
    "Certaines conclusions demandent des milliards de calculs : comment un ordinateur les tire-t-il des données, vite et sans se tromper ?",
  "stat.ME":
    "On invente ici de nouvelles façons d’interroger les données : comment préparer une enquête, combler des trous, comparer équitablement des traitements ?",
  "stat.ML":
    "On regarde les programmes qui apprennent avec l’œil du statisticien : combien d’exemples suffisent, et quelle est l’incertitude de chaque prédiction ?",
  "stat.OT":
    "On garde ici les travaux de statistique qui n’appartiennent à aucun autre rayon, enseignement et histoire compris.",
  "astro-ph":
    "Tout ce qui est au-delà de la Terre se trouve ici : planètes, étoiles, galaxies, et l’histoire de l’univers entier.",
  "astro-ph.CO":
    "Comment l’univers a-t-il commencé, de quoi est-il surtout fait, et pourquoi s’étend-il de plus en plus vite ?",
  "astro-ph.EP":
    "On étudie les mondes autour du Soleil et d’autres étoiles : comment naissent les planètes, et certaines pourraient-elles abriter la vie ?",
  "astro-ph.GA":
    "Comment se forment et grandissent les galaxies comme notre Voie lactée, et que deviennent leur gaz, leurs poussières, leurs étoiles ?",
  "astro-ph.HE":
    "On observe ici ce que le ciel a de plus violent : étoiles qui explosent, gaz tombant dans des trous noirs, particules venues de loin.",
  "astro-ph.IM":
    "Comment construire un télescope ou un détecteur qui voit des objets plus faibles, et tirer le vrai de ses images ?",
  "astro-ph.SR":
    "Comment naissent les étoiles, pourquoi brillent-elles, comment meurent-elles, et que se passe-t-il dans notre Soleil ?",
  "cond-mat":
    "On étudie la matière où d’innombrables atomes agissent ensemble : pourquoi le métal brille-t-il, le verre est-il dur, l’aimant attire-t-il ?",
  "cond-mat.dis-nn":
    "Comment se comportent des objets dont les parties sont assemblées sans ordre, comme le verre, d’étranges aimants ou des réseaux qui apprennent ?",
  "cond-mat.mes-hall":
    "Fils, feuillets et grains de quelques centaines d’atomes suivent d’étranges règles : comment le courant électrique y passe-t-il ?",
  "cond-mat.mtrl-sci":
    "Quel arrangement d’atomes rend un matériau dur, léger, magnétique ou apte à stocker l’énergie, et comment le fabriquer ?",
  "cond-mat.other":
    "Les études de solides, de liquides et d’autres matières qui n’entrent dans aucun rayon voisin se trouvent ici.",
  "cond-mat.quant-gas":
    "On refroidit des gaz presque au zéro absolu, jusqu’à ce que des milliers d’atomes bougent comme une seule onde : que nous apprennent-ils ?",
  "cond-mat.soft":
    "Mousses, gels, plastiques, tissus vivants : pourquoi les matières molles coulent-elles, s’étirent-elles, collent-elles et s’ordonnent-elles ainsi ?",
  "cond-mat.stat-mech":
    "Comment la chaleur, la pression et des changements soudains comme le gel naissent-ils de la bousculade d’innombrables particules ?",
  "cond-mat.str-el":
    "Dans certains solides, les électrons ne peuvent s’ignorer : quels aimants, métaux et isolants nouveaux en résultent ?",
  "cond-mat.supr-con":
    "Certains matériaux froids laissent passer le courant sans aucune perte : pourquoi, et serait-ce possible à température ambiante ?",
  "gr-qc":
    "La gravité courbe l’espace et le temps : que font les trous noirs, et comment l’accorder avec la physique quantique ?",
  "hep-ex":
    "On lance des particules les unes contre les autres à une vitesse énorme et l’on observe les débris : obéissent-ils aux lois connues ?",
  "hep-lat":
    "Des superordinateurs découpent l’espace et le temps en grille pour calculer comment les quarks tiennent ensemble dans un proton.",
  "hep-ph":
    "Théorie et expérience sur les plus petites particules se rejoignent : quelle particule nouvelle expliquerait ce qu’on a mesuré ?",
  "hep-th":
    "De quoi matière, forces, espace et temps sont-ils faits au fond, et une seule théorie peut-elle tout décrire ?",
  nlin: "Quand l’effet n’est pas proportionnel à la cause, un rien peut tout changer : on étudie ici chaos, ondes solitaires et motifs.",
  "nlin.AO":
    "Des lucioles clignotent ensemble, des oiseaux volent en groupe sans chef : comment l’ordre naît-il de lui-même ?",
  "nlin.CD":
    "Pourquoi des systèmes aux lois simples, comme un double pendule, sont-ils impossibles à prévoir longtemps ?",
  "nlin.CG":
    "Des cases d’une grille changent de couleur selon leurs voisines : comment des règles si simples imitent-elles fluides, forêts ou vie ?",
  "nlin.PS": "D’où viennent les rayures du zèbre, les rides du sable et les ondes qui ne s’étalent jamais ?",
  "nlin.SI":
    "Quelques équations compliquées se résolvent, contre toute attente, jusqu’au bout : lesquelles, et quelle symétrie cachée le permet ?",
  "nucl-ex":
    "On fait se heurter des noyaux d’atomes : lesquels tiennent, lesquels se désintègrent, et comment les étoiles les fabriquent-elles ?",
  "nucl-th":
    "Comment protons et neutrons tiennent-ils au cœur d’un atome, et que se passe-t-il sous la pression d’une étoile mourante ?",
  physics:
    "Du laser à l’océan, du trafic à l’enseignement : on trouve ici les branches de la physique entre l’atome et la planète.",
  "physics.acc-ph":
    "Comment construire une machine qui pousse des particules presque à la vitesse de la lumière, et garder leur faisceau fin et stable ?",
  "physics.ao-ph":
    "On suit l’air et la mer comme une grande machine : comment naissent tempêtes, courants et climats, et où vont-ils ?",
  "physics.app-ph":
    "À quoi peut servir un effet physique : un meilleur capteur, une meilleure batterie, cellule solaire ou puce ?",
  "physics.atm-clus":
    "Des groupes de quelques atomes à quelques milliers ne sont ni molécule ni solide : comment tiennent-ils et se comportent-ils ?",
  "physics.atom-ph":
    "On piège, refroidit et interroge des atomes avec de la lumière : comment vibrent-ils au juste, et en ferait-on une meilleure horloge ?",
  "physics.bio-ph":
    "On applique au vivant les lois de la physique : comment un muscle tire-t-il, une cellule sent-elle, une nuée d’oiseaux tourne-t-elle ?",
  "physics.chem-ph":
    "Pourquoi les molécules ont-elles telle forme et telle couleur, et que se passe-t-il à l’instant où deux d’entre elles réagissent ?",
  "physics.class-ph":
    "La physique d’avant les quanta réserve encore des surprises : ce qui roule, rebondit, résonne, flotte, les courants et les aimants.",
  "physics.comp-ph":
    "Comment imiter la nature sur ordinateur, d’une goutte d’eau à une galaxie, sans se laisser tromper ?",
  "physics.data-an":
    "Les expériences débordent de nombres : comment distinguer une découverte d’un coup de chance, et tirer une loi du bruit ?",
  "physics.ed-ph":
    "Comment en vient-on à comprendre la physique, quelles idées égarent, et quels cours aident vraiment ?",
  "physics.flu-dyn":
    "Eau, air, huile et miel en mouvement : comment une goutte éclate-t-elle, une aile porte-t-elle, un courant calme devient-il turbulent ?",
  "physics.gen-ph": "On place ici la physique qui déborde des autres rayons, propositions hardies comprises.",
  "physics.geo-ph":
    "Qu’y a-t-il sous nos pieds, comment éclatent les séismes et s’éveillent les volcans, et comment regarder dans la Terre ?",
  "physics.hist-ph":
    "Comment les physiciens ont-ils trouvé leurs idées, et que disent vraiment leurs théories du monde ?",
  "physics.ins-det":
    "Toute mesure demande un appareil : comment saisir une particule, un éclair ou une secousse que rien d’autre ne remarque ?",
  "physics.med-ph":
    "La physique aide ici les médecins : comment un scanner voit-il dans le corps, comment des rayons touchent-ils la tumeur en épargnant le reste ?",
  "physics.optics":
    "Comment produire, dévier, concentrer et transmettre la lumière, pour lasers, lentilles, fibres ou un microscope plus puissant ?",
  "physics.plasm-ph":
    "Un gaz si chaud que ses atomes perdent des électrons emplit étoiles et éclairs : peut-on le dompter pour produire de l’énergie ?",
  "physics.pop-ph":
    "La physique est racontée ici pour tous : énigmes, merveilles du quotidien et grandes idées sans lourdes mathématiques.",
  "physics.soc-ph":
    "On essaie sur les foules des outils faits pour les atomes : quelles lois suivent embouteillages, villes, élections ou épidémies ?",
  "physics.space-ph":
    "On explore les environs de la Terre et du Soleil : comment le vent solaire allume-t-il les aurores ou gêne-t-il les satellites ?",
  "quant-ph":
    "Aux plus petites échelles, la nature permet plusieurs états à la fois : qu’est-ce que cela signifie, et peut-on en faire calculs, mesures ou secrets ?",
};
