/** What is studied in each category and archive of arXiv, to a curious person, in English: our own words. */
export const ENGLISH_SENTENCES: Readonly<Record<string, string>> = {
  cs: "Computer science asks what computers can do, how to make them do it reliably, and what happens when people use them.",
  "cs.AI":
    "Researchers here build programs that reason, plan and decide: how can a machine work out a timetable, or explain why it chose a move?",
  "cs.AR":
    "This is about the insides of computers: how should processors, memories and chips be laid out so that they run fast and waste little energy?",
  "cs.CC":
    "How hard is a problem at heart, whatever the program: are there puzzles that no computer will ever solve quickly?",
  "cs.CE":
    "Computers stand in for costly experiments here: will a bridge hold, how does air flow round a wing, what is a contract worth?",
  "cs.CG":
    "Programs have to work with points, lines and shapes here: which shops are nearest, and can a robot's arm pass between two obstacles?",
  "cs.CL":
    "Teaching computers to handle human language is the aim here: to translate, answer questions, sum up a text or follow a conversation.",
  "cs.CR":
    "How can messages, accounts and devices be kept safe from people who want to read, forge or break them?",
  "cs.CV":
    "Computers learn to see here: to recognise a face, find a tumour in a scan, or tell a pedestrian from a lamp post.",
  "cs.CY":
    "What do computers do to people's lives: to work, school, privacy and fairness, and which rules should there be?",
  "cs.DB":
    "Huge collections of facts must be stored so that any of them can be found, changed and trusted within a blink.",
  "cs.DC":
    "Many computers share one job here: how do they divide the work, stay in step, and carry on when one of them fails?",
  "cs.DL":
    "This is the study of libraries of the digital age: how are papers and data kept, found and cited, and how does knowledge spread?",
  "cs.DM":
    "Things that can be counted one by one, such as networks and arrangements, are studied with computing in mind: how few colours does a map need?",
  "cs.DS":
    "Which recipe solves a task in the fewest steps: how does one sort a million names, or find the shortest way across a city?",
  "cs.ET":
    "Computers need not be made of silicon chips: can light, molecules of DNA or tiny magnets compute too?",
  "cs.FL":
    "Simple imaginary machines read strings of symbols by fixed rules: which patterns can each of them recognise, and which never?",
  "cs.GL":
    "Here stand introductions, surveys, essays and looks ahead that concern computing as a whole rather than one of its branches.",
  "cs.GR":
    "How does a computer draw a believable world: skin, smoke, hair, light through a window, a character who walks?",
  "cs.GT":
    "When many people or programs each follow their own interest, as in an auction, which rules make the outcome fair and good?",
  "cs.HC":
    "How do people and computers get on with each other, and how does one design a screen, a voice or a gesture that anyone can use?",
  "cs.IR":
    "Finding what somebody needs in a sea of documents is the task here: which page answers the question, which film will please?",
  "cs.IT": "How briefly can a message be written, and how can it get through a noisy line without an error?",
  "cs.LG":
    "Programs get better through examples instead of fixed instructions: how do they learn, when do they go wrong, and can we know why?",
  "cs.LO":
    "Logic is used as a tool here: can a computer prove that a program never fails, or check a mathematician's proof line by line?",
  "cs.MA":
    "What happens when many independent programs or robots meet: do they cooperate, compete, bargain, or form a swarm?",
  "cs.MM":
    "Sound, pictures, film and text are handled together here: how can a video be searched by what is said and seen in it?",
  "cs.MS":
    "Here are the programs that do mathematics for everybody else: are they right to the last digit, fast, and easy to use?",
  "cs.NE":
    "Ideas borrowed from nature drive these programs: networks after the brain, or solutions that breed, vary and are selected like living things.",
  "cs.NI":
    "How does a film or a message find its way across the Internet, and what can be done against jams, delays and breakdowns?",
  "cs.OH": "Work on computing that fits none of the other shelves is collected here.",
  "cs.OS":
    "The operating system is the program that lets all others share one machine: how does it divide time, memory and files among them?",
  "cs.PF":
    "How fast is a computer system really, where does it lose time, and can one predict how it will hold up under a crowd?",
  "cs.PL":
    "In which words and rules should people write programs, so that mistakes are caught early and machines can translate them well?",
  "cs.RO":
    "Machines that sense and move are built and tested here: how does a robot walk, grasp an egg, or find its way in smoke?",
  "cs.SC":
    "Computers work here with formulas rather than rounded numbers: can they solve an equation exactly, letters included?",
  "cs.SD":
    "Computers listen and make sound here: can they write down a tune, separate two voices, or compose a piece?",
  "cs.SE":
    "How do teams write programs of millions of lines that work, can still be changed years later, and do not surprise their users?",
  "cs.SI":
    "How do friendships, rumours and opinions spread through networks of people, online and off, and who influences whom?",
  eess: "Signals and machines are the subject here: how are sound, pictures and measurements captured and cleaned, and how are machines kept on course?",
  "eess.AS":
    "This is about speech and sound as signals: how can a telephone understand a voice in a noisy street, or speak naturally itself?",
  "eess.IV":
    "How are pictures and films taken, sharpened, compressed and understood, from a blurred holiday photograph to a medical scan?",
  "eess.SP":
    "Measurements arrive with noise: how does one get the heartbeat, the radar echo or the phone call out of it?",
  "eess.SY":
    "How can a machine keep itself on target although the world pushes it about: a drone in the wind, a power grid at dinner time?",
  "q-bio":
    "Life is studied here with numbers, models and computers: how do genes, cells, brains and whole populations work?",
  "q-bio.BM":
    "The molecules of life are followed one by one: how does a protein fold into its shape, and how does a drug fit into it?",
  "q-bio.CB":
    "What do single cells do, and why: how do they move, divide, talk to their neighbours, or turn into cancer?",
  "q-bio.GN":
    "The complete genetic text of living things is read and compared here: what do its parts do, and what do changes in it cause?",
  "q-bio.MN":
    "Inside a cell thousands of genes and proteins switch one another on and off: how does this web keep the cell alive?",
  "q-bio.NC": "How do nerve cells, each of them simple, together see, remember, decide and feel?",
  "q-bio.OT":
    "Research that treats life with numbers, but fits none of the neighbouring shelves, stands here.",
  "q-bio.PE":
    "How do populations grow, change and die out: how does an epidemic spread, and how do new species come about?",
  "q-bio.QM":
    "Methods are the subject here: how does one measure, count and calculate so that experiments on living things give an honest answer?",
  "q-bio.SC":
    "What goes on in the compartments of one cell: how are loads carried, skeletons built, and signals passed on inside it?",
  "q-bio.TO":
    "Many cells together make a heart, a bone or a tumour: how do they grow into shape, and how does the whole work?",
  "q-fin":
    "Money and markets are studied here with mathematics and data: what is a share worth, and how great is the danger of losing it all?",
  "q-fin.CP":
    "Financial questions too hard for a formula go to the computer here: how does one price a contract with a million possible futures?",
  "q-fin.GN":
    "Questions about money and markets at large are found here: what role do banks play, and why do bubbles come and burst?",
  "q-fin.MF":
    "Chance in markets is turned into theorems here: which prices leave no one a profit without risk?",
  "q-fin.PM":
    "How should savings be spread over shares, bonds and the rest, so that they grow without too great a danger?",
  "q-fin.PR":
    "What is a fair price today for a promise that pays tomorrow, depending on how the market goes?",
  "q-fin.RM":
    "What could go wrong with money that is lent or invested, how likely is it, and how much must be kept in reserve?",
  "q-fin.ST":
    "Long records of prices are searched for regularities here: are crashes rarer than chance would have it, or more frequent?",
  "q-fin.TR":
    "What happens in the seconds in which buyers and sellers meet on an exchange, and how does one large order move the price?",
  econ: "How do people, firms and states choose what to make, buy and share, and what follows for everybody?",
  "econ.EM":
    "How does one tell cause from coincidence in economic figures: did a new law really bring more jobs?",
  "econ.GN":
    "Work, prices, growth, poverty, trade: here economists put real life into figures and ask what policy would help.",
  "econ.TH":
    "Economic life is reduced to clear assumptions and proofs here: how do sensible people bid, vote, bargain or share?",
  math: "Mathematics asks what follows with certainty from a few assumptions about numbers, shapes, change and chance.",
  "math.AC":
    "What laws hold in worlds of number-like things where adding and multiplying work in any order, as with polynomials?",
  "math.AG":
    "Equations draw shapes, as x² + y² = 1 draws a circle: what does algebra tell about such shapes, and they about algebra?",
  "math.AP":
    "Waves, heat and flowing water obey equations of change in space and time: do these have solutions, and do they stay smooth?",
  "math.AT":
    "Shapes are told apart by numbers that survive stretching and bending: why can a doughnut never be kneaded into a ball?",
  "math.CA":
    "The heirs of school calculus live here: functions, infinite sums, and equations that tell how one thing changes with time.",
  "math.CO":
    "In how many ways can things be arranged, linked or chosen, and which order must appear once there are enough of them?",
  "math.CT":
    "This is mathematics about mathematics: it looks at the arrows between whole worlds of objects rather than at the objects themselves.",
  "math.CV":
    "Functions of numbers that include the square root of -1 turn out to be wonderfully rigid: what can they do, and what not?",
  "math.DG":
    "How can one tell from within that a space is curved, and what does its curvature force upon its shape?",
  "math.DS":
    "A rule is repeated again and again: does the system settle down, come back, or end in chaos, like the weather?",
  "math.FA":
    "Functions are treated as points of spaces with infinitely many dimensions: which rules of geometry are still true there?",
  "math.GM": "Mathematics that touches several subjects at once, or none of the listed ones, is placed here.",
  "math.GN":
    "What do nearness and connection mean when there are no distances to measure, and which strange spaces does this allow?",
  "math.GR":
    "Symmetries can be carried out one after another, like the turns of a Rubik's cube: what structure does this give them?",
  "math.GT":
    "Knots, surfaces and spaces of three or four dimensions are sorted here: when can one be bent into another without a cut?",
  "math.HO":
    "How did mathematics come to be what it is, how is it taught, and what do mathematicians think about their own work?",
  "math.KT":
    "Delicate algebraic tools count the holes and twists of shapes and number worlds that simpler tools cannot see.",
  "math.LO": "What is a proof, what can be proved at all, and how many sizes of infinity are there?",
  "math.MG":
    "Distances, angles and volumes are the subject: how densely can balls be packed, and which body has the smallest surface?",
  "math.NA":
    "Most equations have no neat answer: how does a computer come close to it, how fast, and how wrong can it be?",
  "math.NT":
    "Whole numbers are simple to name and hard to know: how are the primes spread, and which equations have whole solutions?",
  "math.OA":
    "Tables of numbers with infinitely many rows, which are different when multiplied in another order, are studied as whole systems here.",
  "math.OC":
    "What is the best choice under given limits, and how does one steer a rocket, a factory or a fleet towards it?",
  "math.PR":
    "What can be said for certain about chance: how does a random walk wander, and how do many accidents add up to a law?",
  "math.QA":
    "Symmetries bent in the way quantum physics suggests lead to new algebra, new pictures of knots, and new equations to solve.",
  "math.RA":
    "What remains of the rules of arithmetic when some are dropped, so that a times b is no longer b times a?",
  "math.RT":
    "Abstract symmetries are made visible as turns and stretches of ordinary space: in how many ways can this be done?",
  "math.SG":
    "The geometry behind planets and pendulums, where place and speed belong together, is explored for its own sake.",
  "math.SP":
    "A drum has its tones and an atom its colours: what do such lists of pure tones tell about the thing that makes them?",
  "math.ST":
    "When is it provable that a conclusion drawn from a sample can be trusted, and which method gets most out of the data?",
  "math-ph":
    "Physics and mathematics meet here: can the equations of atoms, heat and space be put on firm ground and solved?",
  stat: "Statistics asks how to learn something true from data that are few, noisy or incomplete, and how sure one may be.",
  "stat.AP":
    "Statistics goes to work here: on rainfall, elections, sport, crime, medicine, wherever figures must answer a real question.",
  "stat.CO":
    "Some conclusions need billions of calculations: how can a computer draw them from data quickly and still rightly?",
  "stat.ME":
    "New ways of asking data are designed here: how does one plan a survey, fill gaps, or compare treatments fairly?",
  "stat.ML":
    "Learning programs are seen through a statistician's eyes: how many examples are enough, and how unsure is each prediction?",
  "stat.OT":
    "Work in statistics that belongs to none of the other shelves, teaching and history included, is kept here.",
  "astro-ph":
    "Everything beyond the Earth belongs here: planets, stars, galaxies, and the history of the universe as a whole.",
  "astro-ph.CO":
    "How did the universe begin, what is most of it made of, and why does it expand faster and faster?",
  "astro-ph.EP":
    "Worlds round the Sun and round other stars are studied here: how do planets form, and might some carry life?",
  "astro-ph.GA":
    "How do galaxies such as our Milky Way form and grow, and what happens to the gas, dust and stars in them?",
  "astro-ph.HE":
    "The most violent things in the sky are watched here: exploding stars, gas falling into black holes, particles from deep space.",
  "astro-ph.IM":
    "How does one build a telescope or detector that sees fainter things, and get the truth out of its pictures?",
  "astro-ph.SR":
    "How are stars born, what makes them shine, how do they die, and what goes on in our own Sun?",
  "cond-mat":
    "Matter in which very many atoms act together is studied here: why does metal shine, glass stay hard, a magnet attract?",
  "cond-mat.dis-nn":
    "How do things behave whose parts are put together without order, such as glass, odd magnets or networks that learn?",
  "cond-mat.mes-hall":
    "Wires, sheets and specks of a few hundred atoms obey strange rules: how does electric current pass through them?",
  "cond-mat.mtrl-sci":
    "Which arrangement of atoms makes a material hard, light, magnetic or good at storing energy, and how does one make it?",
  "cond-mat.other":
    "Studies of solids, liquids and other matter that fit none of the neighbouring shelves stand here.",
  "cond-mat.quant-gas":
    "Gases are cooled almost to absolute zero, until thousands of atoms move as one wave: what can be learned from them?",
  "cond-mat.soft":
    "Foams, gels, plastics, living tissue: why do soft things flow, stretch, stick and arrange themselves as they do?",
  "cond-mat.stat-mech":
    "How do heat, pressure and sudden changes such as freezing come out of the blind jostling of countless particles?",
  "cond-mat.str-el":
    "In some solids the electrons cannot ignore one another: what new kinds of magnets, metals and insulators come of that?",
  "cond-mat.supr-con":
    "Some cold materials let current flow for ever without loss: why, and could it be done at room temperature?",
  "gr-qc":
    "Gravity is the bending of space and time: what do black holes do, and how does gravity fit with quantum physics?",
  "hep-ex":
    "Particles are smashed together at enormous speed, and detectors record the pieces: do they obey the known laws?",
  "hep-lat":
    "Supercomputers cut space and time into a grid to calculate how quarks hold together inside a proton.",
  "hep-ph":
    "Theory and experiment on the smallest particles are brought together here: which new particle would explain what was measured?",
  "hep-th":
    "What are matter, forces, space and time made of at bottom, and can one single theory describe them all?",
  nlin: "Where causes and effects are not in proportion, small pushes can do great things: chaos, solitary waves and patterns are studied here.",
  "nlin.AO":
    "Fireflies begin to flash in step and birds form flocks without a leader: how does order arise by itself?",
  "nlin.CD":
    "Why can systems with simple laws, such as a double pendulum, be impossible to predict for long?",
  "nlin.CG":
    "Squares on a grid change colour by looking at their neighbours: how can such simple rules imitate fluids, forests or life?",
  "nlin.PS": "Where do a zebra's stripes, ripples in sand and waves that never spread out come from?",
  "nlin.SI":
    "A few complicated equations can, surprisingly, be solved to the end: which ones, and what hidden symmetry allows it?",
  "nucl-ex":
    "Atomic nuclei are shot at each other and taken apart: which ones hold together, which decay, and how do stars cook them?",
  "nucl-th":
    "How do protons and neutrons stick together in the heart of an atom, and what happens under the pressure of a dying star?",
  physics:
    "From lasers to oceans and from traffic to teaching: the many branches of physics between the atom and the planet are found here.",
  "physics.acc-ph":
    "How does one build a machine that drives particles almost to the speed of light, and keep their beam thin and steady?",
  "physics.ao-ph":
    "Air and sea are followed as one great machine: how do storms, currents and climates arise, and where are they going?",
  "physics.app-ph":
    "What use can be made of a physical effect: a better sensor, battery, solar cell or chip?",
  "physics.atm-clus":
    "Groups of a few to a few thousand atoms are neither molecule nor solid: how do they hold together and behave?",
  "physics.atom-ph":
    "Single atoms are held, cooled and questioned with light: how exactly do they tick, and can they make a better clock?",
  "physics.bio-ph":
    "The laws of physics are applied to living things: how does a muscle pull, a cell feel, or a flock turn?",
  "physics.chem-ph":
    "Why do molecules have the shapes and colours they have, and what happens in the instant in which two of them react?",
  "physics.class-ph":
    "The physics of before quanta still holds surprises: rolling, bouncing, sounding, floating, electric and magnetic things.",
  "physics.comp-ph":
    "How does one imitate nature on a computer, from a drop of water to a galaxy, without being misled by it?",
  "physics.data-an":
    "Experiments pour out numbers: how does one tell a discovery from a fluke, and draw a law from the noise?",
  "physics.ed-ph":
    "How do people come to understand physics, which ideas mislead them, and which lessons really help?",
  "physics.flu-dyn":
    "Water, air, oil and honey in motion: how do drops burst, wings lift, and calm streams turn wild?",
  "physics.gen-ph":
    "Physics that crosses the borders of the other shelves, bold proposals among it, is placed here.",
  "physics.geo-ph":
    "What is under our feet, how do earthquakes break loose and volcanoes wake, and how can one look inside the Earth?",
  "physics.hist-ph":
    "How did physicists come by their ideas, and what do their theories really say about the world?",
  "physics.ins-det":
    "Every measurement needs a device: how does one catch a particle, a flash or a tremor that nothing else can notice?",
  "physics.med-ph":
    "Physics helps doctors here: how do scanners look into the body, and how do rays hit a tumour and spare the rest?",
  "physics.optics":
    "How can light be made, bent, squeezed and sent, for lasers, lenses, glass fibres or a microscope that sees more?",
  "physics.plasm-ph":
    "A gas so hot that its atoms lose electrons fills stars and lightning: can it be tamed to give energy on Earth?",
  "physics.pop-ph":
    "Physics is told here for everybody: puzzles, everyday wonders and great ideas without heavy mathematics.",
  "physics.soc-ph":
    "Tools made for atoms are tried on crowds: how do jams, cities, elections or epidemics follow laws of their own?",
  "physics.space-ph":
    "The near surroundings of Earth and Sun are explored: how does the solar wind light polar skies or disturb satellites?",
  "quant-ph":
    "Nature at its smallest allows several states at once: what does that mean, and can it compute, measure or keep secrets?",
};
