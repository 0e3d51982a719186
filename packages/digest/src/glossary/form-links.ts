/** How a form of an entry goes with what the entry's explanation speaks of. */
export type FormLink =
  /** "mRNA": messenger RNA. */
  | "short"
  /** "Graphics processing unit": GPU. */
  | "full"
  /** "Gaussian distribution": the normal distribution. */
  | "name"
  /** "Astrocyte": a glial cell. */
  | "kind"
  /** "Primary visual cortex": of the visual cortex. */
  | "part"
  /** "Latent space": latent variables. */
  | "about"
  /** "Transgenic mice": a transgenic animal. The explanation says it in the words of the form: no link is shown. */
  | "alone";

/** Forms, then what the explanation speaks of: `form|form=thing`, several of them separated by a semicolon. */
const LINKS: Readonly<Record<FormLink, string>> = {
  short:
    "ifn-γ|ifn-gamma=interferon-gamma;phage=bacteriophage;ssri=selective serotonin reuptake inhibitor;igf-1=insulin-like growth factor 1;snp=single nucleotide polymorphism;" +
    "emt=epithelial-mesenchymal transition;mlp=multilayer perceptron;gru=gated recurrent unit;mri=magnetic resonance imaging;" +
    "gfp=green fluorescent protein;nsclc=non-small cell lung cancer;copd=chronic obstructive pulmonary disease;" +
    "egfr=epidermal growth factor receptor;mtdna=mitochondrial DNA;tnf-α|tnf-alpha=tumor necrosis factor alpha;rnai=RNA interference;es cell=embryonic stem cell;ips cell|ipsc=induced pluripotent stem cell;" +
    "nk cell=natural killer cell;treg|treg cell=regulatory T cell;" +
    "rrna=ribosomal RNA;ssdna=single-stranded DNA;qpcr|rt-qpcr=quantitative PCR;" +
    "cryo-em=cryo-electron microscopy;mapk=MAP kinase;" +
    "mrna=messenger RNA;mirna=microRNA;lstm=long short-term memory;relu=rectified linear unit;trna=transfer RNA;" +
    "gpcr=G protein-coupled receptor;qcd=quantum chromodynamics;rna-seq=RNA sequencing;" +
    "fmri=functional magnetic resonance imaging;eeg=electroencephalography;" +
    "kl divergence|kl-divergence=Kullback-Leibler divergence;kdv equation=Korteweg-de Vries equation;" +
    "kv cache=key-value cache;nv center|nv centre=nitrogen-vacancy centre;sn ia=type Ia supernova;" +
    "sne ia=type Ia supernovae;e. coli=Escherichia coli;cavity qed=cavity quantum electrodynamics;" +
    "resnet=residual network;neural ode=neural ordinary differential equation;" +
    "sdss=Sloan Digital Sky Survey;" +
    "gan=generative adversarial network;cnn=convolutional neural network;rnn=recurrent neural network;dnn=deep neural network;vae=variational autoencoder;sgd=stochastic gradient descent;gnn=graph neural network;nlp=natural language processing;svm=support vector machine;mdp|mdps=Markov decision process;rl=reinforcement learning;mcmc=Markov chain Monte Carlo;sde=stochastic differential equation;agn=active galactic nucleus;grb=gamma-ray burst;cmb=cosmic microwave background;ism=interstellar medium;cdm=cold dark matter;lhc=Large Hadron Collider;susy=supersymmetry;qed=quantum electrodynamics;cft=conformal field theory;bec=Bose-Einstein condensate;eit=electromagnetically induced transparency;dft=density functional theory;stm=scanning tunneling microscopy;afm=atomic force microscopy;dmft=dynamical mean-field theory;pde=partial differential equation;ode=ordinary differential equation",
  full:
    "peroxisome proliferator-activated receptor=PPAR;extracellular signal-regulated kinase=ERK;" +
    "c-jun n-terminal kinase=JNK;glucagon-like peptide-1|glucagon-like peptide 1=GLP-1;" +
    "angiotensin-converting enzyme inhibitor|angiotensin converting enzyme inhibitor=ACE inhibitor;" +
    "cyclic adenosine monophosphate=cyclic AMP;" +
    "mitogen-activated protein kinase|mitogen activated protein kinase=MAP kinase;" +
    "phosphatidylinositol 3-kinase|phosphoinositide 3-kinase=PI3K;" +
    "caenorhabditis elegans=C. elegans;enzyme-linked immunosorbent assay|enzyme linked immunosorbent assay=ELISA;" +
    "application programming interface=API;graphics processing unit=GPU;field-programmable gate array=FPGA;" +
    "multiple-input multiple-output=MIMO;orthogonal frequency division multiplexing=OFDM;" +
    "greenberger-horne-zeilinger state=GHZ state;weakly interacting massive particle=WIMP;" +
    "bl lacertae=the BL Lac objects",
  name:
    "interferon-γ=interferon-gamma;immunoblotting=western blotting;skip connection=a residual connection;label noise=noisy labels;" +
    "catalytic site=the active site;analytic function=a holomorphic function;" +
    "atherosclerotic lesion=an atherosclerotic plaque;" +
    "glycosylated hemoglobin|hemoglobin a1c=glycated hemoglobin;hepatic steatosis=fatty liver disease;" +
    "islets of langerhans=pancreatic islets;cytotoxic t lymphocyte=a cytotoxic T cell;" +
    "transcriptional profiling=gene expression profiling;" +
    "tricarboxylic acid cycle|tca cycle|citric acid cycle=the Krebs cycle;" +
    "transmembrane segment=a transmembrane domain;" +
    "pareto efficient=Pareto optimal;uncertainty relation=the uncertainty principle;convolutional neural network=a convolutional network;recurrent neural network=a recurrent network;" +
    "feed-forward neural network|feedforward neural network=a feed-forward network;neural net=a neural network;" +
    "t lymphocyte=a T cell;b lymphocyte=a B cell;coronary artery disease=coronary disease;" +
    "number of parameters|parameter count=the size of a model;primary end point|primary endpoint=the primary outcome;" +
    "lifelong learning=continual learning;gaussian distribution=the normal distribution;" +
    "schizosaccharomyces pombe=fission yeast;radiation therapy=radiotherapy;convergence speed=the convergence rate;" +
    "statistical test=a hypothesis test;aetiology=etiology;long-term dependency|long-term dependencies=a long-range dependency;" +
    "step size=the learning rate;language generation|natural language generation=text generation;" +
    "autonomous vehicle=a self-driving car;memory usage=the memory footprint;bayesian approach=a Bayesian method;" +
    "maximum likelihood estimation=the method of maximum likelihood;variational lower bound=the evidence lower bound;" +
    "data efficiency=sample efficiency;adversarial net=an adversarial network;" +
    "confounding factor|confounding variable=a confounder;encoder-decoder model|encoder-decoder architecture=an encoder-decoder;" +
    "network embedding=graph embedding;automatic speech recognition=speech recognition;" +
    "roc curve=the receiver operating characteristic;outlier detection=anomaly detection;" +
    "multi-armed bandit=a bandit problem;image synthesis=image generation;image inpainting=inpainting;" +
    "dialogue agent|conversational agent=a dialogue system;variational bayes=variational inference;" +
    "iterative algorithm=an iterative method;mesenchymal stromal cell=a mesenchymal stem cell;" +
    "oestrogen receptor=the estrogen receptor;extrasolar planet=an exoplanet;domain shift=a distribution shift;" +
    "log likelihood=the log-likelihood;em algorithm=expectation-maximization;solar cell=a photovoltaic cell;" +
    "taylor series=a Taylor expansion;granular material|granular media=granular matter;" +
    "branching fraction=a branching ratio;classification problem=a classification task;" +
    "model evidence=the marginal likelihood;linear space=a vector space;information entropy=Shannon entropy;" +
    "statistical mechanics=statistical physics;quantum superposition=a superposition;" +
    "schroedinger equation=the Schrödinger equation;spin-orbit interaction=spin-orbit coupling;" +
    "ab initio calculation=a first-principles calculation;calabi-yau manifold=a Calabi-Yau space;" +
    "spurious state=a spurious pattern;sampling temperature=the softmax temperature;" +
    "autoregressive language model=a causal language model;facial recognition=face recognition;" +
    "quantum theory=quantum mechanics;gravitational radiation=gravitational waves;doppler effect=the Doppler shift;" +
    "simulation-to-real=sim-to-real;type i error=a false positive;type ii error=a false negative;" +
    "bayes theorem=Bayes' rule;scalar product=the inner product;boolean satisfiability=the satisfiability problem;" +
    "shannon capacity=the channel capacity;fuzz testing=fuzzing;consensus algorithm=a consensus protocol;" +
    "van der waals interaction=a van der Waals force;optical fiber=an optical fibre;integrable model=an integrable system;" +
    "density operator=a density matrix;majorana fermion=a Majorana particle;cherenkov radiation=Cherenkov light;" +
    "schwarzschild metric=the Schwarzschild solution;lorentz symmetry=Lorentz invariance;" +
    "kozai-lidov mechanism=the Kozai mechanism;thermohaline circulation=the overturning circulation;" +
    "gini index=the Gini coefficient;closed-loop control=feedback control;" +
    "coulomb interaction|coulomb repulsion=the Coulomb force;casimir force=the Casimir effect;tight-binding approximation=the tight-binding model;exchange coupling=the exchange interaction;specific heat=the heat capacity;optical resonator=an optical cavity;diffusion constant=the diffusion coefficient;electron-phonon interaction=electron-phonon coupling;" +
    "latent vector=a latent code;wgan=the Wasserstein GAN;word representation=a word vector;sentence representation=a sentence embedding;hyperparameter search=hyperparameter tuning;" +
    "gamma radiation=gamma rays;chromatin conformation capture=chromosome conformation capture;weighted network=a weighted graph;poset=a partially ordered set;systematic uncertainty|systematic uncertainties=a systematic error;closed-source software=proprietary software;stellar cluster=a star cluster;interstellar extinction=dust extinction;mean motion resonance|mean-motion resonance=an orbital resonance;hii region=an H II region;sdb star|subdwarf b=a hot subdwarf;solar neighbourhood=the solar neighborhood;" +
    "numerical simulation=a computer simulation;analytical solution|analytic solution=an exact solution;fundamental particle=an elementary particle;stellar companion=a companion star;natural number=a positive integer;" +
    "infrared radiation=infrared light;ultraviolet radiation=ultraviolet light",
  kind:
    "metabotropic glutamate receptor|ionotropic glutamate receptor=glutamate receptor;" +
    "self-tolerance|peripheral tolerance=immune tolerance;" +
    "rnai screen|crispr screen=genetic screen;transcriptional silencing=gene silencing;" +
    "nuclear reprogramming=cell reprogramming;" +
    "transmembrane helix=transmembrane domain;" +
    "cryo-electron tomography|electron cryotomography=electron tomography;sonic hedgehog=Hedgehog signal;" +
    "genetic algorithm|evolution strategy|evolution strategies=evolutionary algorithm;fatty acid=lipid;hiv-1=HIV;astrocyte=glial cell;ortholog|orthologue=homolog;transmembrane protein=membrane protein;" +
    "neural machine translation=machine translation;" +
    "graph convolutional network=graph neural network;crohn's disease|ulcerative colitis=inflammatory bowel disease;" +
    "liquid chromatography|gas chromatography=chromatography;network weight=parameter;quantum group=Hopf algebra;" +
    "positron=antimatter;yang-mills theory=gauge theory;network pruning|weight pruning=model compression;" +
    "time complexity=computational complexity;" +
    "clathrin-mediated endocytosis|clathrin mediated endocytosis=endocytosis;training objective=objective function;" +
    "abstractive summarization|extractive summarization|document summarization=text summarization;" +
    "pearson correlation=correlation coefficient;gaussian mixture|gaussian mixture model=mixture model;" +
    "linear code=error-correcting code;co-immunoprecipitation=immunoprecipitation;contextual bandit=bandit problem;" +
    "text-to-image generation=image generation;flux qubit|phase qubit|transmon=superconducting qubit;minibatch=batch;" +
    "weight quantization=quantization;behavioral cloning|behavioural cloning=imitation learning;hypersurface=submanifold;" +
    "phospholipid bilayer=lipid bilayer;endonuclease|exonuclease=nuclease;hemodialysis=dialysis;retrotransposon=transposable element;cuprate=high-temperature superconductor;covariate shift=distribution shift;" +
    "kernel machine=kernel method;document classification=text classification;toric code=surface code;" +
    "bulk modulus|young's modulus=elastic modulus;nonlinear activation=activation function;" +
    "document retrieval=information retrieval;metropolis-hastings|gibbs sampling=Markov chain Monte Carlo;" +
    "lossless compression=data compression;model checking=formal verification;" +
    "two-qubit gate=quantum gate;massive gravity=modified gravity;" +
    "weak lensing|strong lensing=gravitational lensing;binary classification|multi-class classification=classification task;" +
    "latent dirichlet allocation=topic model;neural style transfer=style transfer;" +
    "fibre bundle|fiber bundle|vector bundle=bundle;von neumann algebra=operator algebra;" +
    "lagrangian mechanics|hamiltonian mechanics=classical mechanics;berry phase=geometric phase;" +
    "double beta decay=beta decay;charmonium=quarkonium;credit derivative=financial derivative;token embedding=embedding;" +
    "echo state network=reservoir computing;graph attention network=message passing neural network;" +
    "vision-language model=multimodal model;kernel density estimation=density estimation;leave-one-out=cross-validation;" +
    "diffeomorphism=homeomorphism;dot product=inner product;self-adjoint operator|bounded operator=linear operator;" +
    "power series=infinite series;lattice-based cryptography=post-quantum cryptography;user authentication=authentication;" +
    "bitcoin=cryptocurrency;ransomware|computer virus=malware;secure enclave=trusted execution environment;" +
    "two-point function=correlation function;weak measurement=quantum measurement;cavity optomechanics=optomechanics;" +
    "fractional quantum hall effect=quantum Hall effect;anomalous hall effect|spin hall effect=Hall effect;" +
    "inelastic neutron scattering=neutron scattering;angle-resolved photoemission spectroscopy=photoemission spectroscopy;" +
    "low-mass x-ray binary|high-mass x-ray binary=X-ray binary;helioseismology=asteroseismology;" +
    "general circulation model=climate model;full waveform inversion=seismic tomography;" +
    "speaker verification=speaker recognition;" +
    "winding number|chern number=topological invariant;superlattice=heterostructure;microcavity=optical cavity;loop correction=radiative correction;gauge coupling=coupling constant;" +
    "elliptic operator=differential operator;ricci curvature=curvature, like scalar curvature;transitive action=group action;low-density parity-check|low density parity check=parity check code;core collapse=gravitational collapse;noncommutative torus=noncommutative space;" +
    "network protocol=communication protocol;" +
    "deep reinforcement learning=reinforcement learning",
  part:
    "contrastive loss=contrastive learning;replay buffer=experience replay;kernel trick=kernel methods;notch receptor=Notch signaling;spiking neuron=spiking networks;" +
    "primary visual cortex=the visual cortex;hydrogen evolution reaction|oxygen evolution reaction=water splitting;" +
    "natural language understanding=natural language processing",
  alone:
    "antisense oligonucleotide=antisense pieces of DNA;" +
    "large extra dimension|compact extra dimension|toroidal extra dimension|warped extra dimension=extra dimensions;" +
    "nude mouse|scid mouse=Nude mice;" +
    "brain stem=the brainstem;oestrogen=estrogen;leucocyte=leukocyte;human leucocyte antigen=HLA;" +
    "pancreatic β-cell|pancreatic β cell=pancreatic islets;" +
    "polycomb group|polycomb repressive complex=Polycomb proteins;chromatin mark=epigenetic marks;" +
    "deep sequencing=next-generation sequencing;whole-exome sequencing|whole exome sequencing=exome sequencing;" +
    "dna microarray=microarray;reporter assay=reporter gene;" +
    "förster resonance energy transfer=resonance energy transfer;nuclear exosome=RNA exosome;" +
    "notch pathway=Notch signaling;hedgehog pathway=Hedgehog signaling;" +
    "mammalian target of rapamycin=the target of rapamycin;tumor suppressor p53=p53;" +
    "nf-κ b|nf-kb|nf-kappab|nf-kappa b|nuclear factor-kappab|nuclear factor kappa b=defence;" +
    "snare complexes=SNARE proteins;" +
    "transgenic mouse|transgenic mice=transgenic animal;knockout mouse|knockout mice|knock-out mice=knockout animal;" +
    "molecular dynamics simulation=molecular dynamics;monte carlo simulation=Monte Carlo methods;" +
    "intrusion detection system=intrusion detection;constraint satisfaction problem=constraint satisfaction;" +
    "encryption scheme=encryption;agent-based simulation=agent-based models",
  about:
    "pluripotency=pluripotent cells;natural number=positive integers;" +
    "null allele=null mutations;" +
    "causal effect=causal inference;multi-agent=agents;multi-agent system=multi-agent reinforcement learning;vanishing gradient problem=vanishing gradients;" +
    "adaptive gradient method=the Adam optimizer;image-to-image translation=style transfer;text-to-image=image generation;" +
    "frechet inception distance|fréchet inception distance=the Inception score;multiple comparisons=multiple testing;" +
    "binary system=binary stars;ridge regression=lasso regression;manifold hypothesis|low-dimensional manifold=the data manifold;" +
    "group equivariant=equivariant networks;regression testing=unit tests;latent space|latent representation=latent variables;relative risk=risk ratios;" +
    "sirna|small interfering rna=RNA interference;" +
    "cardiovascular event=cardiovascular diseases;antiretroviral therapy=antiretroviral drugs;" +
    "cyclin-dependent kinase|cyclin dependent kinase=cyclins;insulin sensitivity=insulin resistance;" +
    "learned representation|feature representation|vector representation|internal representation|semantic representation=feature vectors;" +
    "glucose metabolism=glucose tolerance;bayesian inference|bayesian model=Bayesian methods;" +
    "corticosteroid=glucocorticoids;object recognition=object detection;" +
    "embedding space=embeddings;" +
    "chip-seq=chromatin immunoprecipitation;reward signal=reward functions;" +
    "area under the curve=the receiver operating characteristic;" +
    "tensor category|tensor categories=fusion categories;rate region=the capacity region;data scarcity=data sparsity;image recognition=image classification;" +
    "cholinergic=acetylcholine;antiparticle=antimatter;" +
    "kaplan-meier=survival analysis;genetic diversity=genetic variation;" +
    "lineage tracing=cell lineages;catalytic activity=catalysts;yang-mills=gauge theories;" +
    "convex optimization|convex optimisation=convex functions;" +
    "non-convex optimization=non-convex problems;lipschitz constant|lipschitz continuous=Lipschitz functions;" +
    "knockout mutant=knockout animals;nmr spectroscopy=nuclear magnetic resonance;drug design=drug discovery;" +
    "adversarial defense|adversarial defence=adversarial robustness;node embedding=graph embedding;" +
    "ordinal number|transfinite=set theory;halting problem=undecidable questions;dietary restriction=calorie restriction;" +
    "ldl cholesterol|ldl-cholesterol=low-density lipoprotein;hdl cholesterol|hdl-cholesterol=high-density lipoprotein;" +
    "rate constant=reaction rates;attribution method=saliency maps;explainability=interpretability;" +
    "conditional probability|conditional probabilities=conditional distributions;morphism=homomorphisms;" +
    "phylogenetic analysis=phylogenetic trees;patient-year=person-years;" +
    "nonequilibrium|non-equilibrium=being out of equilibrium;quantum critical point=quantum phase transitions;" +
    "attention map|attention score|attention matrix=attention weights;functor=category theory;" +
    "formal grammar=context-free grammars;antimicrobial resistance=antibiotic resistance;" +
    "quantum entanglement=entangled particles;decay rate|lifetime of the particle=decay widths;" +
    "early-type galaxy|early-type galaxies=elliptical galaxies;" +
    "imbalanced data|imbalanced dataset=class imbalance;" +
    "predictive uncertainty|uncertainty quantification=uncertainty estimates;" +
    "out-of-distribution detection=out-of-distribution inputs;local optimum|local optima=local minima;" +
    "likelihood function=the log-likelihood;sequential monte carlo=particle filters;" +
    "irreducible representation=representation theory;" +
    "ct scan=computed tomography;spin wave=magnons;" +
    "hole-doped|electron-doped=doped materials;hubble parameter=the Hubble constant;" +
    "memory-augmented neural network=neural Turing machines;deep q-network=Q-learning;image restoration=image denoising;" +
    "path planning=motion planning;quantile=percentiles;poisson distribution=Poisson processes;" +
    "automorphism group=automorphisms;fourier analysis|fourier series=Fourier transforms;" +
    "open-source software=open-source programs;circuit quantum electrodynamics|circuit qed=cavity quantum electrodynamics;" +
    "fermi surface=the Fermi level;circumstellar disk|circumstellar disc=protoplanetary discs;" +
    "position embedding|positional embedding=positional encoding;image segmentation=semantic segmentation;" +
    "sampling bias=selection bias;heavy-tailed|heavy-tailed distribution=power-law distributions;" +
    "cauchy problem|initial value problem=initial conditions;boundary value problem=boundary conditions;" +
    "periodic orbit=limit cycles;np-complete=NP-hard problems;complexity theory=computational complexity;" +
    "binary tree=search trees;routing algorithm=routing protocols;" +
    "quantum algorithm=quantum computers;software development=software engineering;software architecture=design patterns;" +
    "quantum cryptography=quantum key distribution;key distribution=key exchange;" +
    "endosymbiont=symbiosis;enantiomer=chiral molecules;" +
    "second harmonic generation|second-harmonic generation|high-harmonic generation=nonlinear optics;" +
    "berry curvature=geometric phases;cold atom|ultracold gas|ultracold gases=ultracold atoms;" +
    "mean-field approximation=mean-field theory;lattice qcd|lattice gauge theory=lattice calculations;" +
    "color-magnitude diagram|colour-magnitude diagram=Hertzsprung-Russell diagrams;" +
    "exponential capacity=storage capacity;hebbian rule|hebb rule=Hebbian learning;key-value pair=key-value memories;" +
    "temperature scaling=the softmax temperature;causal attention|masked attention|masked self-attention=causal masks;" +
    "feed-forward block=feed-forward layers;context length=the context window;" +
    "autoregressive generation|autoregressive decoding=autoregressive models;" +
    "chain-of-thought reasoning=chain-of-thought prompting;prompt tuning=prompt engineering;" +
    "compute-optimal=the compute budget;boosted tree=gradient boosting;" +
    "k-nearest neighbor|k-nearest neighbour=nearest-neighbor classifiers;held-out data|held-out test set=test sets;" +
    "score-based model=score matching;multimodal learning|multi-modal learning=multimodal models;" +
    "bootstrap sample=the bootstrap method;cohomology|cohomology group=homology;" +
    "galois group|galois representation=Galois theory;hyperbolic geometry=hyperbolic space;" +
    "riemann hypothesis=the Riemann zeta function;automorphic form=modular forms;" +
    "algebraic variety|algebraic varieties|algebraic curve=algebraic geometry;symplectic manifold=symplectic geometry;" +
    "knot invariant=knot theory;asymptotic expansion=asymptotic behavior;distributed algorithm=distributed systems;" +
    "cloud service=cloud computing;high-performance computing|high performance computing=supercomputers;" +
    "database management system=relational databases;query processing=query optimization;type inference=type systems;" +
    "proof assistant=theorem provers;service-oriented architecture=microservices;" +
    "distributed ledger=blockchains;attack surface=threat models;steganography=digital watermarking;" +
    "coordination polymer=coordination complexes;self-assembled monolayer=self-assembly;" +
    "reaction-diffusion equation|reaction-diffusion system|turing pattern=reaction and diffusion;" +
    "fiber optic=optical fibres;" +
    "optical trap=optical tweezers;bell's theorem=Bell's inequality;rabi frequency=Rabi oscillations;" +
    "rydberg state=Rydberg atoms;majorana zero mode|majorana bound state=Majorana particles;" +
    "dirac semimetal=Weyl semimetals;neutrino mixing=neutrino oscillation;gauge invariance=gauge theories;" +
    "spontaneously broken symmetry=spontaneous symmetry breaking;leptogenesis=baryogenesis;" +
    "einstein field equation=Einstein's equations;friedmann-robertson-walker=Friedmann's equations;" +
    "lorentz violation=Lorentz invariance;binary black hole|binary black holes=black hole mergers;" +
    "holographic principle|ads/cft|ads/cft correspondence|gauge/gravity duality|holographic dual=holography;" +
    "southern oscillation=El Niño;greenhouse effect=greenhouse gases;public goods game=public goods;" +
    "pareto efficiency|pareto front=what is Pareto optimal;expected utility=utility functions;" +
    "black-scholes model=the Black-Scholes formula;expected shortfall=value at risk;credit default=credit risk;" +
    "closed-loop system=feedback control;neuromorphic hardware=neuromorphic chips;" +
    "zero-point energy=vacuum energy;electrical resistivity=electrical resistance;gauge boson=gauge fields;" +
    "auxiliary loss=auxiliary tasks;policy iteration=value iteration;information extraction=relation extraction;gradient-based optimization=gradient-based methods;" +
    "boolean function|boolean operation=Boolean algebra;hodge structure=Hodge theory;calculus of variations|variational problem=variational principles;incompressible flow=incompressible fluids;density function=probability densities;nonparametric regression=nonparametric methods;semi-major axes=the semi-major axis;dust emission=interstellar dust;" +
    "numerical solution=numerical methods;" +
    "embedding vector=embeddings",
};

/** A form's link, and what its explanation speaks of. */
export interface LinkedForm {
  readonly link: FormLink;
  readonly thing: string;
}

/** By form, in lower case. */
export const LINKED_FORMS: ReadonlyMap<string, LinkedForm> = new Map(
  (Object.entries(LINKS) as [FormLink, string][]).flatMap(([link, table]) =>
    table.split(";").flatMap((line) => {
      const [forms = "", thing = ""] = line.split("=");
      return forms.split("|").map((form) => [form, { link, thing }] as const);
    }),
  ),
);
