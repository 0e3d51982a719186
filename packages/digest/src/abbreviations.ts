/** Words that a full stop follows inside a sentence: what comes next belongs to them. Lower case, no final stop. */
export const ALWAYS_INSIDE: ReadonlySet<string> = new Set(
  (
    "e.g i.e cf vs viz fig figs eq eqs ref refs sec secs sect dr prof mr mrs ms mm ca vol vols pp eqn eqns thm " +
    "thms lem cor prop props def defs chap chaps tab tabs suppl supp app eg ie no nos ser art arts esp ed eds rev " +
    "obs et var subsp ssp subg cv gen f.i w.r.t w.l.o.g s.t a.k.a bzw cand"
  ).split(" "),
);

/** Words that may also end a sentence: they do so before a word that opens one. */
export const SOMETIMES_INSIDE: ReadonlySet<string> = new Set(
  (
    "al st etc spp sp resp approx inc ltd jr sr corp u.s u.k u.s.a e.u a.m p.m ph.d m.sc b.sc m.d d.c i.v i.p i.m " +
    "s.c p.o avg dept lett phys math astron astrophys commun appl proc acad natl soc jan feb mar apr jun jul aug " +
    "sept oct nov dec a.s.l n.b a.u r.m.s r.h.s l.h.s q.e.d i.i.d stat syst sys theor expt nucl eur jpn chem biol rept mod"
  ).split(" "),
);

/** Abbreviations of this kind are words of their own as well: they are inside a sentence only before a number. */
export const INSIDE_BEFORE_A_NUMBER: ReadonlySet<string> = new Set(
  "no nos art arts app prop props def tab sec var ms mm ref gen cor rev obs ed p".split(" "),
);

/** Words that open a sentence far more often than they stand as a name after an abbreviation. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    "a about according additionally after all also although an and another applying are as at based because before " +
    "besides both building but by can compared consequently contrary conversely could currently despite did do does " +
    "due during each either empirical especially even experimental experiments extensive finally first firstly for " +
    "from furthermore generally given hence here how however i if importantly in indeed instead interestingly is it " +
    "its just key last lastly later like many meanwhile more moreover most much my nearly nevertheless next no " +
    "nonetheless not notably novel now numerical of often on once one only originally other our over overall " +
    "particularly previous previously rather recent recently results second secondly several similarly simulations " +
    "since so some specifically still strikingly such surprisingly taken than that the their then there therefore " +
    "these they third this those though three through throughout thus to together too traditional two typically " +
    "under unfortunately unlike until up upon us using we well what when where whereas whether which while who why " +
    "will with within without would yet you your"
  ).split(" "),
);
