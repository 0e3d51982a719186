/**
 * Words of papers that French says with a word of another root, as openings: "growth: croiss, croît". A translation that
 * has none of them has hardly told the word. Openings are without accents.
 */
export const COMMON_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "candle:bougie case:cas cases:cas,affair topic:sujet,theme write:ecri,redig written:ecri,redig " +
    "circle:cercle mother:mere fall:tomb,chut,baiss fell:tomb,chut,baiss draft:projet,brouillon " +
    "panel:group,comite,panneau sharpen:preci,affin arousal:eveil,excit walk:march walks:march buy:achet " +
    "keep:gard,conserv,maint kept:gard,conserv,maint put:mett,mis place:place,lieu,endroit " +
    "again:nouveau,encore agree:accord agreement:accord almost:presque already:deja alone:seul " +
    "another:autre,un apply:appliqu applied:appliqu ask:demand,pos attention:attention author:auteur " +
    "beginning:debut,commenc believe:croi,croy,pens best:meill,mieux bright:brill,lumin,vif,viv office:bureau brief:bref,brev " +
    "broken:cass,bris,rompu careful:soign,prudent center:centr central:centra certain:certain closer:proch " +
    "column:colonn come:vien,ven,prov compute:calcul computing:calcul computed:calcul consequence:conseq " +
    "correct:correct,juste create:cre,gener creates:cre,gener creating:cre,gener cut:coup,redui decide:decid " +
    "difficult:diffic direction:direct dimension:dimension draw:tir,dessin drop:chut,goutt,baiss " +
    "earlier:preced,anter,tot easy:facil,simpl easily:facil effort:effort empty:vide end:fin,extrem,bout " +
    "ends:fin,extrem,bout entire:enti,ensembl establish:etabl evaluate:evalu evaluated:evalu explore:explor " +
    "fact:fait feel:sent,ressent finally:enfin,final finding:trouv,resultat,constat,decouv fit:ajust,adapt " +
    "former:premi,ancien formula:formul furthermore:outre,plus generally:general generate:gener,produi,engendr " +
    "generated:gener,produi,engendr hard:dur,diffic,dur hardware:materiel hear:entend,auditi hope:esp " +
    "house:maison idea:idee inference:infer,deduc instead:lieu,plutot kill:tu killed:tu know:sai,connai,sav " +
    "law:loi laws:loi life:vie,vivan,dur lifetime:vie list:list looking:regard,cherch lose:perd love:am " +
    "mark:marqu,mark marked:marqu,nett mind:esprit minor:mineur,faibl moderate:moder modern:moderne " +
    "morning:matin mouth:bouch name:nom names:nom necessary:necess never:jamais next:suiv,proch night:nuit " +
    "north:nord note:not,remarqu nothing:rien now:maintenan,desormais,present obvious:evident " +
    "offspring:descend,progen once:fois,lorsq opposite:oppos,contrair,inverse outside:dehors,exter,hors " +
    "outer:exter inner:interi,interne pain:douleur,doul pair:pair pairs:pair parent:parent plan:plan,prev " +
    "plane:plan possible:possib practice:pratiq practical:pratiq problem:problem problems:problem " +
    "progress:progr prone:suj,encl,suscept quality:qualit quantity:quantit quick:rapid reader:lect " +
    "reading:lect real:reel,vrai reason:raison reasons:raison relevant:pertin " +
    "remove:enlev,retir,supprim,elimin removed:enlev,retir,supprim,elimin researcher:cherch researchers:cherch " +
    "rich:riche rise:hauss,augment,mont rock:roch rocky:roch rotation:rotat school:ecole sequence:sequen " +
    "series:serie shaped:form sharp:net,aigu,brusq side:cote sides:cote signal:signa signals:signa " +
    "skill:compet,habil skills:compet,habil smoke:fum smooth:liss,regul smoothly:regul,doucem solid:solid " +
    "spike:pic,potenti spring:ressort,printem string:cord,chain strings:cord,chain symptom:sympto " +
    "symptoms:sympto taste:gout tail:queue teach:enseign technology:techn thick:epais thin:minc,fin thing:chos " +
    "things:chos think:pens thought:pens,cru threshold:seuil throughout:tout,travers tooth:dent total:total " +
    "touch:touch toward:vers track:suiv,trace,suivi treat:trait try:essa,tent turn:tour turns:tour " +
    "twin:jum,double velocity:vitess vector:vecteur vertex:sommet visible:visib visual:visu voice:voix " +
    "volume:volum want:veu,voul watch:regard,observ wear:port wire:fil wish:souhait,voul worm:ver " +
    "wrong:faux,mauvais,tort wrongly:tort cluster:amas,group,grapp clusters:amas,group,grapp lattice:reseau " +
    "literature:litter carefully:soin,soign,attentiv coverage:couvert vaccine:vaccin expert:expert " +
    "ability:capac,aptit able:capabl,peu above:dessus,ci,sup accompanied:accompagn according:selon,conform " +
    "account:compt,rend,rais accuracy:precis,exact achieve:attei,obten,obtien,realis " +
    "achieved:attei,obten,obtien,realis achieves:attei,obten,obtien,realis acid:acid acids:acid " +
    "across:entre,travers,dans,interface addition:ajout,outre,plus,addition " +
    "adverse:indesir,nefast,advers,negat against:contre age:age,ans aim:but,objectif,vis aims:but,objectif,vis " +
    "allow:perme,autoris allowing:perme,autoris allows:perme,autoris along:long,avec,ainsi " +
    "also:aussi,egalement,outre,en,meme altered:modifi,alter alters:modifi,alter " +
    "although:bien,quoiqu,malgr,meme always:toujours among:parmi,entre amongst:parmi amount:quantit,montant " +
    "amounts:quantit answer:repon antibodies:anticorps antibody:anticorps ants:fourmi appear:sembl,appar,para " +
    "appears:sembl,appar,para approach:approch,method,demarche approaches:approch,method,demarche " +
    "area:zone,aire,domain,surfac areas:zone,aire,domain,surfac around:autour,environ assembly:assembl " +
    "assess:evalu,apprec,mesur assessed:evalu,apprec,mesur attack:attaqu attacks:attaqu authors:auteur " +
    "available:dispon avoid:evit aware:conscien,sensib background:context,fond,arrier bacteria:bacter " +
    "based:bas,fond,repos became:deven,devenu because:car,parce,puisqu,cause,raison become:devien,deven " +
    "becomes:devien behavior:comport behaviors:comport behaviour:comport behind:derrier belong:appart " +
    "below:dessous,inf,ci better:meill,mieux between:entre beyond:dela,plus bias:biais bind:li,fix " +
    "binding:li,fix binds:li,fix bird:oiseau birds:oiseau birth:naissan block:bloqu blocked:bloqu " +
    "blood:sang,hemat body:corps bone:os,osse both:deux,fois,autant,aussi,comme,que bound:li,born,fix " +
    "bounds:born brain:cerv,cereb breaking:bris,rompre,rupt breast:sein,mammair bring:apport,amen " +
    "brings:apport,amen broad:larg build:constru,bati built:constru,bati call:appel called:appel,dit,nomm " +
    "care:soin carry:port,transport cause:caus,provoq,entrain causes:caus,provoq,entrain " +
    "cell:cell,lymphoc,ovocyt,spermat cells:cell,lymphoc,ovocyt,spermat challenge:defi,difficult " +
    "challenges:defi,difficult challenging:diffic,defi,ardu change:chang,modif,evolu,vari " +
    "changes:chang,modif,evolu,vari channel:canal,chaine channels:canaux,canal child:enfant children:enfant " +
    "choice:choix clear:clair,nette clinical:cliniq closely:etroit code:cod coherent:coher cold:froid " +
    "combine:combin,alli common:commun,courant,frequ,cour compare:compar compared:compar,rapport,face " +
    "complete:compl concern:concern,preoccup conclude:concl conditions:condit consider:consider,envisag " +
    "consistent:coher,compat,conform constrained:contrain,limit constraint:contraint constraints:contraint " +
    "contain:contien,conten contains:contien,conten,compren,compt converted:conver,transform cost:cout " +
    "costs:cout cover:couvr covers:couvr,recouv,trait created:cree,cre crucial:crucia,essenti " +
    "current:actuel,courant currents:courant damage:dommag,lesion,endommag darkness:obscur,noir data:donnee " +
    "dataset:donnee,jeu datasets:donnee,jeu day:jour days:jour deal:trait,aborde,gere death:mort,deces,deced " +
    "decade:decenn decades:decenn decay:desintegr,decroi,declin decrease:diminu,redui,baiss,decroi " +
    "decreased:diminu,redui,baiss,decru decreases:diminu,redui,baiss,decroi deep:profond defect:defaut " +
    "defects:defaut,anomal deficits:defici delay:retard,delai delayed:retard delivery:livr,administr,apport " +
    "demonstrate:demontr,montr demonstrated:demontr,montr demonstrates:demontr,montr depend:depend " +
    "depends:depend depth:profond derive:deriv,deduir,etabl,tir,obten describe:decri described:decri " +
    "describes:decri design:conce,concoi,plan designed:concu despite:malgr,depit destabilizing:destab " +
    "detect:detect determine:determin develop:develop,elabor,mis,concev developed:develop,elabor,mis,concu " +
    "develops:develop,elabor different:differ,divers,distinct directly:direct discovered:decouv " +
    "discovery:decouv discuss:discut,exam,abord disease:malad,patholog diseases:malad,patholog " +
    "display:affich,present,montr dose:dos dramatically:considerab,fort,radical " +
    "drive:condui,pouss,command,entrain,pilot,dirig,induit driven:pouss,condui,pilot,dirig,base " +
    "drives:condui,pouss,command,entrain,pilot,dirig drug:medicament,drogue,pharmac " +
    "drugs:medicament,drogue,pharmac due:du,caus,raison duration:dur during:pendant,lors,durant,cours,en " +
    "dwarf:nain dwarfs:nain early-stage:preco early:tot,precoc,premier,debut earth:terr effective:effica " +
    "effectively:effica efficient:effica efficiently:effica egg:oeuf,ovul eggs:oeuf,ovul either:soit,ou " +
    "elderly:age embryo:embryon embryos:embryon emerging:emerg,nouve employ:emplo,utilis enable:perme " +
    "enables:perme energy:energ engage:engag enhance:amelior,renforc,accroi " +
    "enhanced:amelior,renforc,accru,meilleur enhances:amelior,renforc,accroi enough:assez,suffis " +
    "enriched:enrichi ensure:assur,garant enter:entr enters:entr environment:environ enzyme:enzym equal:egal " +
    "error:erreur errors:erreur escape:echapp,evas,fui especially:particul,surtout,notamment essential:essenti " +
    "estimate:estim even:meme event:evene events:evene every:chaqu,tou evidence:preuv,element,indic,donnee " +
    "evolution:evolu evolved:evolu examine:examin,etud example:exempl exchange:echang " +
    "exhibit:present,montr,exhib exhibits:present,montr existing:exist,actuel expand:etend expands:etend " +
    "expected:attend,prevu explain:expliqu,explic explains:expliqu,explic exploit:exploit extend:etend,prolong " +
    "extends:etend,prolong eye:oeil,yeux,ocul eyes:oeil,yeux factor:facteur factors:facteur " +
    "failed:echou,parv,pas,reuss fails:echou,parv,pas,reuss failure:echec,defaill,insuffis false:faux,fauss " +
    "family:famil far:loin,jusqu fast:rapid,vite faster:vite,rapid fat:grais feature:caracter,trait,attrib " +
    "features:caracter,trait,attrib feedback:retro,retour feeding:aliment,nourri female:femel,feminin,femme " +
    "few:peu,quelq,rare field:champ,domain,terrain fields:champ,domain,terrain final:fina " +
    "find:trouv,constat,decouv,observ findings:resultat,decouvert,constat fine:fin first:premi,abord,1er " +
    "fish:poisson fitness:aptit,valeur,adapt flies:mouche flow:flux,ecoul,debit fly:mouche,vol " +
    "focusing:focal,concentr,ax fold:fois,repli folds:fois follow:suiv,suit following:suiv,apres,suit " +
    "food:aliment,nourri force:forc forms:form found:trouv,constat,decouv,observ,montr framework:cadre " +
    "free:libr,sans full:compl,plein,total function:fonction functions:fonction fundamental:fondament " +
    "further:plus,davantage,ultérieur,autre,outre,encore,aussi future:futur,avenir gain:gain,gagn " +
    "galaxies:galax galaxy:galax game:jeu games:jeu gene:gen general:genera genes:gen genetic:genet " +
    "genome:genom give:donn,fourni given:donn,etant global:globa goal:but,objectif good:bon,bien " +
    "greater:grand,plus,sup ground:sol,terr,terrain group:group groups:group grow:croiss,croit,pouss,grandi " +
    "growth:croiss,croit guide:guid half:moiti,demi hand:main,autre,part handle:trait,ger harm:nui,prejud " +
    "health:sant,sanit heart:coeur,cardia heat:chaleur,therm,chauff height:hauteur,taille help:aid helps:aid " +
    "hence:donc,ainsi here:ici hidden:cach high:haut,elev,grand,fort,hauteur higher:elev,plus,sup,haut,fort " +
    "highly:tres,haut,forte,extrem hold:tien,retien,vala holds:tien,vala,vrai hole:trou holes:trou host:hot " +
    "however:cependant,toutefois,mais,neanmoins,pourtant human:humain,homme hypothesis:hypoth " +
    "identified:identif identify:identif illness:malad image:imag images:imag immune:immun " +
    "impact:impact,effet,incid important:import improve:amelior improved:amelior improvement:amelior " +
    "improves:amelior include:compren,inclu,compt includes:compren,inclu,compt " +
    "including:dont,compr,inclu,notamment,y increase:augment,accr,hauss,accro " +
    "increased:augment,accr,hauss,plus,eleve,accro increases:augment,accr,hauss,accro " +
    "increasing:augment,accr,crois individual:indiv individually:individuel infection:infect influence:influ " +
    "input:entree,apport inputs:entree,apport insight:apercu,compre,idee,eclair " +
    "insights:apercu,compre,idee,eclair interaction:interac interactions:interac interest:intere " +
    "introduce:introdui,present introduced:introdui introduces:introdui,present " +
    "investigate:etud,examin,explor,recherch,enquet investigated:etud,examin,explor,recherch " +
    "involve:impliqu,concern,fai involved:impliqu,concern,particip,interven issue:problem,question " +
    "issues:problem,question joint:conjoint,articul,commun key:cle,essenti,princip kidney:rein,renal " +
    "kind:sorte,genre,type knowledge:connaiss,savoir known:connu,conn lack:manqu,absen,defaut,pas,depourv " +
    "lacks:manqu,absen,pas,pourv language:lang large:grand,larg,vast,important,gros larger:grand,gros " +
    "last:derni late:tard,final layer:couche layers:couche lead:condui,men,amen,entrain,aboutit,provoq " +
    "leading:princip,condui,dominan,premier leads:condui,men,amen,entrain,aboutit leaf:feuille,foliair " +
    "learn:appren learned:appri,appren learning:appren,apprent learns:appren least:moins " +
    "leaves:feuille,quitt,laiss led:condui,men,amen,entrain left:gauch,laiss,rest length:longueur,durée,long " +
    "less:moins letter:lettr level:niveau,taux levels:niveau,taux light:lumi,photon,leger,eclair " +
    "like:comme,type,ressembl,tel likely:probab,vraisembl,suscept,risqu,chance limited:limit line:lign,raie " +
    "lines:lign,raie link:lien,li linked:li,associ links:lien,li liver:foie,hepat living:viv,libr local:loca " +
    "located:situ,locali long:long longer:long,plus loss-of:pert loss:pert lost:perd low:bas,faibl " +
    "lower:faibl,inf,bas,moins,redui lung:poumon,pulmon lying:repos main:princip " +
    "mainly:princip,surtout,essenti maintain:mainten,maintien,entret major:majeu,princip,grand " +
    "make:fai,fais,rend makes:fai,fais,rend making:fai,rend,prise male:mal many:nombre,beauc,plusieurs,multip " +
    "map:cart,appl maps:cart,appl mass:mass matching:correspond,egal,appari mathematical:mathem matter:matier " +
    "mean:moyen,signif means:moyen,signif measure:mesur measured:mesur measurement:mesur measurements:mesur " +
    "mechanism:mecan mechanisms:mecan mediated:medi,induit membrane:membran memory:memoir men:homme " +
    "merely:simpl,seul method:method methods:method mice:souris might:pour,peu mite:acarien mitosis:mitos " +
    "mixture:melang mode:mod model:model models:model month:mois months:mois more:plus,davant " +
    "most:plus,plupart,majorit mothers:mere,matern motion:mouv mouse:souris move:depla,boug moving:mouv,depla " +
    "much:beauc,bien,nett multiple:multip,plusieurs muscle:muscl music:musi mutation:mutat narrow:etroi " +
    "natural:natur near:pres,proch need:besoin,necess,doi,faut needs:besoin,necess,doi,faut negative:negat " +
    "network:reseau networks:reseau,hyperreseau neural:neur neuron:neuron neurons:neuron " +
    "new:nouve,neuf,neuv,inedit noise:bruit nonlinear:lineair novel:nouve,inedit,origin nuclei:noyau " +
    "nucleus:noyau,nucle number:nombre,numero numbers:nombre,numero,chiffr object:objet objects:objet " +
    "observe:observ observed:observ obtain:obten,obtien obtained:obten,obtien occur:produi,survien " +
    "occurs:produi,survien offer:offr,propos offers:offr,propos often:souv,frequ old:ancien,vieu " +
    "only:seul,que,uniqu,ne,exclus onset:debut,appari open:ouver order:ordre,afin,command " +
    "otherwise:autrement,sinon outcome:resultat,issue outcomes:resultat,issue outperform:surpass,depass " +
    "outperforms:surpass,depass output:sort outputs:sort overall:ensembl,global,total overcome:surmont " +
    "paper:article,papier,travail,etude part:part,piec particle:partic particles:partic past:pass " +
    "path:chemin,trajet,voie pathogen:pathog pathway:voie,chemin pathways:voie,chemin patients:patient,malad " +
    "pattern:motif,profil,schema patterns:motif,profil,schema peer:pair people:gens,person,peupl percent:cent " +
    "perform:real,effectu,execut performance:perform performed:real,effectu,execut,men " +
    "performs:real,effectu,fonctionn,execut perhaps:peut phase:phas plant:plant,vegeta plants:plant,vegeta " +
    "play:jou player:joueu plays:jou point:point points:point pollen:pollen poor:pauvr,mauv,faibl,mediocr " +
    "poorly:mal,peu population:popul portrait:portrait power:puiss,pouvoir,alim,energ preceded:preced " +
    "predict:pred,prev predicts:pred,prev presence:presen present:present presents:present pressure:press " +
    "prevent:empech,preven,evit prevents:empech,preven,evit previous:preced,anteri " +
    "previously:preced,auparavant,anteri,deja process:process,trait,demarch processes:process,trait " +
    "produce:produi,fabri produces:produi production:produc promising:promet promote:favoris,promouv,encourag " +
    "promotes:favoris,promouv proof:preuv,demonstr proofs:preuv,demonstr properly:correct,proprem " +
    "properties:proprie property:proprie propose:propos proposed:propos proposes:propos protect:proteg " +
    "protein:protei proteins:protei prove:prouv,demontr proven:prouv,demontr provide:fourni,offr,donn,apport " +
    "provided:fourni,offr,donn,apport,condition provides:fourni,offr,donn,apport purpose:but,objectif " +
    "queens:rein question:question quickly:rapid,vite raise:soulev,elev,augment random:aleat,hasard " +
    "range:gamme,plage,etend,portee,eventail rat:rat rate:taux,vitess,cadenc,rythm rates:taux,vitess,rythm " +
    "rather:plutot,assez rats:rat reach:attei,parv react:reag reaction:reac recently:recem,derni " +
    "receptor:recept receptors:recept recognition:reconnai recover:recup,retabl,retrouv recovery:recup,retabl " +
    "reduce:redui,diminu reduced:redui,diminu reduces:redui,diminu reducing:redui,diminu " +
    "reduction:reduc,diminu,baiss refer:refer,renvo regard:consider,regard region:region regions:region " +
    "related:li,appar,assoc,rapport relationship:relat,rapport,lien relatives:parent,appar release:liber " +
    "reliable:fiab relies:repos,appu,fond rely:repos,appu,fond remain:rest,demeur remains:rest,demeur " +
    "repair:repar replace:rempla report:rapport,signal,present,decri reported:rapport,signal,decri " +
    "represent:represent,constitu require:exig,requ,necess,demand,besoin required:exig,requ,necess,demand " +
    "requires:exig,requ,necess,demand resistant:resist respect:rapport,egard,respect response:repons " +
    "responses:repons result:resultat,result,aboutit,condui,entrain results:resultat,result,aboutit,condui " +
    "reveal:revel,montr revealed:revel,montr reveals:revel,montr review:revu,examen,synthes reward:recompens " +
    "right:droit,bon ring:anneau,cycl,bagu risk:risqu robust:robust role:role room:piec,ambiant,salle " +
    "root:racin rule:regl rules:regl safe:sur same:meme,ident sample:echantill samples:echantill scale:echel " +
    "scattering:diffus,dispers scheme:schem,plan scores:score,note sea:mer search:recherch " +
    "second:deuxi,second,ensuit seed:grain,germ,semence seek:cherch seen:vu,observ selected:select,chois " +
    "sensitive:sensib sentence:phras separate:separ serve:serv set:ensembl,jeu,serie sets:ensembl,jeu,serie " +
    "several:plusieurs,divers severe:grave,sever shape:forme share:partag,part shared:partag,commun " +
    "shelf:etager,plat shift:decal,deplac,chang short:court,bref shorter:court " +
    "show:montr,demontr,present,revel,indiqu showed:montr,demontr,present,revel showing:montr " +
    "shown:montr,demontr,present shows:montr,demontr,present,revel,indiqu sign:sign signaling:signal " +
    "signalling:signal significantly:signific,nettement,considerab,sensibl " +
    "similar:simil,sembl,analog,pareil,compar simple:simpl simulation:simul since:depuis,puisqu,car " +
    "single:seul,uniqu,simpl,isol sites:sit size:taille,dimension,grandeur,format skin:peau,cutan " +
    "sleep:sommeil,dorm slightly:legere,peu slow:lent,ralent slower:lent small:petit,faibl smaller:petit,faibl " +
    "social:socia soft:doux,mou,soupl software:logiciel,progiciel soil:sol solution:solut solutions:solut " +
    "solve:resou,resol solved:resou,resol sometimes:parfois sound:son source:sourc space:espac,spat " +
    "spaces:espac species:espec specific:specif,particul,propre spectrum:spectr speech:parol,disc " +
    "speed:vitess,rapid sperm:sperm spread:propag,diffus,repand stabilizing:stab stable:stab " +
    "stage:stad,etap,phase stages:stad,etap,phase standard:standard,norm,usuel star:etoile,stell " +
    "stars:etoile,stell start:commenc,debut starvation:privat,jeun,famine state:etat,enonc states:etat,enonc " +
    "stem:souch,tige step:etap,pas steps:etap,pas still:encore,toujours stimulus:stimul " +
    "strain:souch,contraint,deform strains:souch,contraint strength:forc,intensit,resist " +
    "stress:stress,contraint,tension strong:fort,puiss,solid stronger:fort strongly:fort structure:structur " +
    "structures:structur studied:etud,examin studies:etud study:etud,examin subject:sujet,soumi " +
    "subsequent:ulteri,suiv,ensuite success:succ,reussi successful:reussi,succ such:tel,comme,ains " +
    "suffer:souffr,subi sugar:sucr suggest:sugg suggested:sugg suggesting:sugg suggestive:suggest " +
    "suggests:sugg suitable:appropri,adapt,convena sun:sol supply:fourni,apport " +
    "support:sout,appui,etay,support supports:sout,appui,etay,support surface:surfac surgery:chirurg " +
    "survival:surv susceptible:suscept,sensib system:system systems:system target:cibl targets:cibl task:tache " +
    "tasks:tache technique:techniq techniques:techniq temperature:tempera tend:tend,tendanc term:terme " +
    "terms:terme test:test,essai,eprouv,epreuv tested:test,essa,eprouv text:text theory:theor " +
    "therefore:donc,ainsi,par,consequent threat:menac through:par,travers,grace,via,moyen thus:ainsi,donc " +
    "time:temps,fois,temporel,epoque,duree tissue:tissu tissues:tissu today:aujourd together:ensembl " +
    "tolerated:toler tool:outil tools:outil towards:vers train:entrain,appren,form trained:entrain,form,appri " +
    "training:entrain,appren,form transition:transit translation:traduc transport:transport treated:trait " +
    "treatment:trait tree:arbre trial:essai trials:essai trigger:declench triggers:declench true:vrai " +
    "tumor:tumeu,tumor tumour:tumeu,tumor tuning:regl,ajust,accord type:type types:type typical:typiq,caracter " +
    "unclear:clair,incertain,inconnu,sait,obscur under:sous,dans underlie:sous,base underlying:sous,jacent " +
    "understand:compren,compri understanding:compre,connaiss,entend understood:compri,compren " +
    "unexpected:inattend,imprev unique:uniqu,propr unit:unit unknown:inconnu,connai unlike:contrair,differ " +
    "untreated:trait unusual:inhabit upper:sup,haut use:utilis,emplo,usage,recour,serv used:utilis,emplo,serv " +
    "useful:util user:utilis users:utilis uses:utilis,emplo,recour,usage,serv " +
    "using:utilis,aide,emplo,par,grace,moyen,avec,serv,via usually:habituel,general,souv valid:valid " +
    "valuable:precieu,util value:valeur,interet values:valeur varies:vari variety:vari " +
    "various:divers,differ,vari vary:vari versus:contre,versus via:via,par,moyen view:vue,vision,point " +
    "virus:virus,viral vision:vis,vue wall:paroi,mur war:guerre warm:chaud water:eau,aqu,hydr wave:ond,vague " +
    "waves:ond,vague way:facon,maniere,moyen,voie ways:facon,maniere,moyen,voie weak:faibl weaker:faibl " +
    "week:semaine weeks:semaine weight:poids,ponder weights:poids,ponder well:bien,ainsi,aussi " +
    "whereas:alors,tandis whether:si while:tandis,alors,bien,pendant,tout whole:enti,ensembl,tout " +
    "wide:larg,vast,echell widely:larg widespread:repand,larg width:largeur wild-type:sauvag wild:sauvag " +
    "wing:aile winter:hiver within:dans,sein,intern,interieur without:sans,pas,hors woman:femme women:femme " +
    "word:mot words:mot work:trav workers:ouvrier,travaill works:trav,fonctionn world:mond worldwide:mond " +
    "worse:pire,moins,mal year:an years:an yeast:levur yield:donn,rendement,produi " +
    "yields:donn,rendement,produi young:jeun younger:jeun zero:zero"
  )
    .split(" ")
    .map((pair) => {
      const [word = "", openings = ""] = pair.split(":");
      return [word, openings.split(",")] as const;
    }),
);

/** Words that are spelled alike in both languages, beyond those that their endings tell. */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  (
    "stress maxima minima second seconds expert experts loci folate orbifold orbifolds virus cancer kilohertz isospin microarray industries patient patients rat rats page pages point points protection animal canal signal total final original " +
    "normal central local global vertical horizontal capital mental social spatial genital viral fatal natal moral royal vital " +
    "plus cause causes type types phase phases base bases site sites zone zones code codes rare simple double triple style image images " +
    "source sources surface surfaces place places force forces distance note notes test tests gap spin boson photon photons proton protons " +
    "neutron neutrons neutrino fermion fermions quark quarks hadron hadrons muon muons gluon pion kaon baryon baryons meson hyper " +
    "effort efforts effet accord transport support export import sport port confort concept concepts contact contacts contexte " +
    "direct indirect correct strict district impact impacts exact abstract distinct instinct architecture train trains main grand " +
    "long court public comment comments moment moments ion ions axe cycle cycles cytosol cortex thalamus hippocampus hypothalamus fœtus fetus " +
    "locus focus bonus corpus campus stimulus nucleus phylum spectrum maximum minimum optimum radium calcium sodium potassium magnesium " +
    "data via versus agent agents client clients gradient gradients quotient coefficient coefficients segment segments fragment fragments " +
    "document documents argument arguments instrument instruments ligament pigment pigments couple couples module modules molecule cellule " +
    "angle angles triangle triangles rectangle cercle variable variables table tables stable durable capable comparable probable possible " +
    "flexible visible sensible compatible horizon horizons million millions billion billions dose doses gene genes genome protein machine machines " +
    "texture culture cultures nature structure structures mesure fissure figure figures mixture capture captures posture signature " +
    "age image images message messages passage passages dosage usage usages langage voltage avantage charge charges change orange large " +
    "science sciences absence silence influence influences violence innocence existence audience conscience patience latence " +
    "dominance tolerance importance performance performances instance instances substance substances circonstance balance finance " +
    "radio studio ratio ratios scenario casino piano solo logo photo video auto micro macro nano pro contra extra intra inter ultra infra " +
    "virtuose virus intense dense immense adverse inverse universe reverse diverse converse perverse obese complexe complete " +
    "robot robots pilot bandit algorithme automate graphe graph matrices matrice indices index codex latex vertex apex " +
    "nucleosomes nucleosome chromosome chromosomes ribosome ribosomes liposome exosome centrioles centriole vesicle vesicles " +
    "service services police office novice exercice justice notice " +
    "suggestion question questions section sections option options action actions motion fusion fission tension pension version versions vision " +
    "six dix cent page instant instants constant constants important importants content contents dominant mutant mutants variant variants " +
    "parent parents talent accident accidents incident incidents dent vent absent recent patent latent potent cognition " +
    "morphine chloroquine proguanil insuline dopamine amine amines histone histones hormone hormones cortisone carbone ozone " +
    "glucose cellulose fructose lactose maltose sucrose diagnose leptin actin myosin simplex complex reflex index influx flux reflux redox paradox " +
    "climat format formats habitat habitats combat resultat mandat plan plans clan bilan scan ban radar laser lasers maser pulsar pulsars quasar quasars " +
    "bar cargo stop club film films bus gaz gas biopsy quiz jazz zinc lac parc arc arcs bloc blocs cap choc trio duo alpha beta gamma delta " +
    "nation nations notion notions portion portions caution raisons dialogue catalogue fatigue intrigue " +
    "sable acte excellent excellence prudent prudence adolescent adolescents descendants ascendant " +
    "respect aspect aspects suspect projet objet sujet buffet budget budgets effet cadet ticket tickets net nets internet " +
    "volume volumes tome costume rhume parfum plume enzyme enzymes volt volts watt watts radiance variance variances covariance dispersion diffusion " +
    "ovaire monitoring clustering streaming deep learning fine-tuning tokens token benchmark benchmarks pipeline transformer embedding embeddings"
  ).split(" "),
);

/** English words that end as French ones do. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    "particle particles brand brands demand demands thousand thousands understand expand vehicle vehicles lineage lineages linkage storage coverage average averages language languages damage leakage manage knowledge shortage " +
    "whose those purpose purposes close failure failures measure measures pressure feature features future exposure " +
    "while whereas some become outcome outcomes bone bones done alone despite quite white finite provide provides include includes " +
    "inside outside wide side sides slide decide enhance enhances increase increases decrease decreases disease diseases release " +
    "purchase unable able suitable available reliable remarkable valuable event events extent prevent current currents student students " +
    "different want grant infant infants giant space spaces replace drive drives live lives give gives receive survive five conclude " +
    "node nodes encode several removal trial trials survival arrival microbial time times line lines combine determine define " +
    "sense sentence sentences evidence difference differences sequence sequences presence reference references inference frequent " +
    "independent dependent coherent efficient sufficient component components treatment development environment " +
    "assessment measurement requirement enrichment experiment experiments role roles baseline baselines size sizes large-scale rate rates state " +
    "states scale scales state-of-the-art bias plant plants root wave waves tissue tissues bound bounds"
  ).split(" "),
);
