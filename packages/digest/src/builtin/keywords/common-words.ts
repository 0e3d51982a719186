/**
 * Words that occur in at least such a share of abstracts (arXiv, eLife, SciTLDR and SciFact with equal weight), the
 * most common first. Made by `npm run eval -- digest-common-words`.
 */
const BANDS: readonly (readonly [share: number, words: string])[] = [
  [0.16, "cells data model new results show study"],
  [
    0.08,
    "activity analysis approach associated based cell compared complex control deep demonstrate " +
      "different experiments expression find found function gene high human important including " +
      "information known large learning mechanism method methods models multiple network networks neural " +
      "novel number paper performance present propose proposed protein provide recent role structure " +
      "studies suggest system time training work",
  ],
  [
    0.04,
    "ability accuracy across activation active addition algorithm allows applications approaches " +
      "architecture behavior better binding cancer case cellular central changes class classification " +
      "common conditions contrast critical current datasets design despite development direct directly " +
      "disease distinct distribution dna domain dynamics early effect effective effects efficient energy " +
      "essential evidence existing experimental factor factors features field finally findings form " +
      "formation framework functional functions furthermore general generated genes genetic given group " +
      "growth higher highly identified identify image improve increase increased independent induced " +
      "input interaction interactions introduce investigate key leads learn level levels local loss low " +
      "lower main major mechanisms mice molecular mouse natural neurons normal observations observed " +
      "obtained order parameters particular pathway patients phase point population possible potential " +
      "previous previously primary problem process processes properties proteins provides range rate " +
      "recently receptor reduced regulation related remains report representation representations " +
      "required requires response responses result revealed sequence set showed shown signaling " +
      "significant significantly similar simple single size small space specific standard state states " +
      "strong structures suggesting systems target task tasks terms test theory trained transcription " +
      "treatment type types underlying understanding understood unknown various vitro vivo years",
  ],
  [
    0.02,
    "able absence accumulation accurate achieve achieved achieves acid action activated additional " +
      "address adult adversarial against age agent agents al algorithms allow along alternative analyses " +
      "analyze animals application applied apply architectures around assembly association attention " +
      "available average background baseline basis become best biological blood body bound brain called " +
      "capacity cases cause caused causes certain challenge challenging change channel characterized " +
      "chromatin chronic classical clinical close combination combined compare comparison complete " +
      "complexes complexity component components computational conclusion conclusions conserved consider " +
      "considered consistent constant constraints contains context continuous contribute controlled " +
      "controls convolutional correlated corresponding crucial cycle dataset death decreased defined " +
      "demonstrated density dependent depends derived describe described detected detection determine " +
      "determined develop developed developing difference differences differential differentiation " +
      "difficult discrete discuss diseases distributions diverse domains downstream drosophila dynamic " +
      "effectiveness efficiency efficiently electron elements embryonic empirical enables end enhanced " +
      "environment environments especially establish established estimate evaluate evaluated evaluation " +
      "events evolution examined example examples exhibit existence expansion explain expressed extensive " +
      "family feature finite five fixed following forms four frequency full fully fundamental future " +
      "generalization generate generation generative genome give global good gradient greater groups " +
      "health help host humans ii images imaging immune impact implications importance improved " +
      "improvement include increases increasing indicate individual induce infection inference influence " +
      "inhibition initial inputs insights instead investigated involved kinase knowledge lack language " +
      "largely larger latent layer layers lead leading learned length light likely limit limited line " +
      "linear lines little long machine mammalian manner map mass matrix mean measure measured " +
      "measurements measures mediated membrane memory modeling molecules mutant mutation mutations nature " +
      "necessary need negative neuronal nuclear numerical objective observe obtain occurs open optimal " +
      "optimization original outcome outperforms output overall parameter part particularly pathways " +
      "pattern patterns perform performed physical plasma play plays points poorly populations positive " +
      "predict predicted prediction predictions presence presented prior probability problems processing " +
      "produce produced production progression proliferation promote promotes prove provided providing " +
      "quality quantitative quantum question random rapid rates ratio real receptors recognition reduce " +
      "reduction region regions regulate regulated regulates regulator regulatory reinforcement " +
      "relationship relative release relevant remain reported represent require research resolution " +
      "respect respectively resulting reveal reveals review risk rna robust roles sample samples scale " +
      "search selection sensitivity sequences series sets setting short showing shows signal signals site " +
      "sites solution source spatial species specifically stable stem step stochastic strategies strategy " +
      "stress strongly structural studied sufficient suggests support surface survival synthesis targets " +
      "technique techniques tested theoretical therapeutic therapy times tissue tissues total train " +
      "transcriptional transfer transition translation transmission transport tumor unclear understand " +
      "unique useful value values variation variety vector visual way weight weights wide yeast",
  ],
  [
    0.01,
    "abundance access according account act actin actions activate activates activities acts acute " +
      "adaptation adaptive additionally adults advances advantage affect affected affects aged agreement " +
      "aim aims algebra allowing alone already alterations altered amino amount analyzed animal apoptosis " +
      "appear appears applicable applying appropriate approximate approximately approximation arbitrary " +
      "area areas argue art article aspects assay assays assess assessed attacks axis bacteria bacterial " +
      "balance base baselines basic bayesian becomes behavioral behaviors benchmark benchmarks benefit " +
      "benefits beyond bias binary bind binds biochemical biology block blocks bone boundary breast broad " +
      "build building calcium calculated call cancers candidate canonical capable capture care chain " +
      "challenges channels characteristic characteristics characterize chemical chromosome ci classes " +
      "clear closed cluster clustering clusters code coefficient coefficients cohort collected combining " +
      "commonly communication community compact comparable comparing competitive completely composition " +
      "comprehensive computation compute computed computer concentration concentrations concept conclude " +
      "condition conditional conducted confidence confirmed conformational conjecture connected " +
      "connection connections consequently consistently consists construct constructed construction " +
      "contain containing content contributes contribution contributions controlling conventional " +
      "convergence core correct correlation correlations cortex cortical cost coupled coupling create " +
      "crystal culture currently cytoplasmic damage days de decay decision decrease defects define " +
      "degradation degree deletion demonstrates demonstrating dendritic depend dependence depletion " +
      "derive descent describes description designed detailed detect developmental diabetes dimension " +
      "dimensional dimensions direction discovered discovery discussed disorders display disruption " +
      "distance distributed diversity division double drive driven drug drugs dual dynamical earlier " +
      "easily effectively effector efficacy elegans element elevated embedding embeddings emerging " +
      "emission empirically enable encode encoded encoding endogenous enhance enriched ensemble entire " +
      "entropy environmental enzyme enzymes epigenetic epithelial equation equations equivalent error " +
      "errors estimated estimates estimation et eukaryotic evolutionary evolved exact examine exchange " +
      "exhibited exhibits exist exists expected experiment experimentally explicit explicitly exploration " +
      "explore exposure express expressing extend extended extension extent external extracellular " +
      "extremely facilitate fact fail failure families far fast faster feedback fields final finding " +
      "flexible flow flux focus followed force formed forward fraction free frequencies frequently " +
      "functionally fusion gain gan gap gaussian generalize generalized generally generates generating " +
      "genomic geometry gives goal gradients graph graphs great hand heart hidden hierarchical highlight " +
      "histone homeostasis hypothesis idea identification identifying identity iii imagenet immunity " +
      "impaired implementation implicated importantly improvements improves improving incidence included " +
      "includes independently index indicates indicating individuals induces induction inflammation " +
      "inflammatory inhibit inhibited inhibitor inhibitors inhibitory inhibits initiation innate inner " +
      "insight inspired integrated integration interact interacts interest interesting interestingly " +
      "intermediate internal interpretation interval intracellular intrinsic introduced invariant " +
      "investigation involves involving isolated issue issues labeled labels lacking late later latter " +
      "learns led life limitations limits lineage link linked lipid literature liver localization " +
      "localized locally located location longer lung magnetic magnitude mainly maintain maintaining " +
      "maintenance majority makes making mammals mapping maps markers massive mathematical matrices " +
      "matter mature maximum means measurement mechanistic mediate mediates medical members metabolic " +
      "metabolism metric metrics microscopy migration minimal minimum mitochondrial mnist mode modern " +
      "modes modification modifications modified modulation molecule months mortality mostly motion " +
      "motivated motor movement mrna muscle mutants namely naturally near needed needs neuron newly next " +
      "nodes noise nonlinear notion now nucleus numbers numerous object objectives objects observation " +
      "occur occurred offer ones onset operator optical organisms organization origin outcomes outperform " +
      "outside overcome overexpression pair pairs paradigm parallel partial partially participants " +
      "particle particles past pathogenesis patient peptide performing period peripheral perspective " +
      "perturbation perturbations phenomenon phenotype phenotypes phosphorylation physics physiological " +
      "pi plant plasticity policies policy polymerase poor popular position possibility posterior potent " +
      "potentially power powerful practical practice precise predictive presents pressure prevent " +
      "prevents primarily principle probabilistic procedure produces product products profile progenitor " +
      "program progress promising promoter promoting proof proper property purpose questions randomized " +
      "randomly rapidly ratios reaction realistic received recruitment recurrent reduces reducing " +
      "regarding regression regularization regulating regulators relation relatively relevance relies " +
      "rely remained remarkably repair replication representing represents requirement requirements " +
      "resistance resonance respond responsible restricted resulted reward rich rise rl rnas robustness " +
      "sampling scales scattering scenarios scheme score secondary seen selected selective selectively " +
      "semantic sense sensitive sensory separate sequencing sequential serve settings severe shape share " +
      "shared side similarity simulation simulations simultaneously six smaller smooth social solutions " +
      "solve solving somatic sources spaces sparse special specificity spectral spectrum speed spin " +
      "spontaneous stability stage stages star stars statistical status steps stimulation stimuli " +
      "strength structured studying subjects subsequent subset substantial substantially substrate " +
      "subunit subunits success successful successfully suggested suitable sum supervised suppressed " +
      "suppression surprisingly survey symmetry synaptic syndrome synthetic systematic take taken taking " +
      "targeted targeting temperature temporal term testing text theorem thereby third though thought " +
      "threshold throughout tool tools traditional transcripts transformation transient treated trial " +
      "trials true tumors turn typically uncertainty undergo unit universal unlike unsupervised upper " +
      "usually variable variables variant variants variational variations varying vascular vectors " +
      "velocity view viral virus vision volume vs weak weeks widely women word works world yields zero",
  ],
];

const SHARES: ReadonlyMap<string, number> = new Map(
  BANDS.flatMap(([share, words]) => words.split(" ").map((word) => [word, share] as const)),
);

/** In about what share of abstracts a word occurs; 0 for one that is in fewer than one of a hundred. */
export function shareOfAbstracts(word: string): number {
  return SHARES.get(word) ?? 0;
}
