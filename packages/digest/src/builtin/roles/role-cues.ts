/** What a sentence does in an abstract. */
export type SentenceRole = "background" | "problem" | "method" | "finding" | "limitation" | "resource";

/** Ties go to the role that stands first. */
export const SENTENCE_ROLES: readonly SentenceRole[] = [
  "finding",
  "method",
  "problem",
  "limitation",
  "resource",
  "background",
];

interface Cue {
  readonly role: SentenceRole;
  readonly weight: number;
  readonly pattern: RegExp;
}

const cue = (role: SentenceRole, weight: number, pattern: RegExp): Cue => ({ role, weight, pattern });

const REPORTED =
  "show|showed|shown|find|found|demonstrate|demonstrated|prove|proved|observe|observed|report|conclude|discover|discovered|confirm|confirmed|reveal|revealed|establish|established|obtain|obtained|achieve|achieved|see|verify|detect|detected|identify|identified|derive|infer|suggest|propose that|argue that|conclude";
const DONE =
  "propose|proposed|present|introduce|introduced|develop|developed|describe|design|designed|construct|study|studied|investigate|investigated|examine|examined|explore|explored|consider|analyze|analyse|analyzed|analysed|use|used|apply|applied|employ|employed|combine|formulate|build|built|train|trained|perform|performed|conduct|conducted|compare|compared|evaluate|evaluated|extend|generalize|model|modelled|modeled|measure|measured|calculate|calculated|compute|computed|review|discuss|discussed|address|focus|aim|tested|test|sought|adopt|implement|recruited|collected|assessed|generated|created|searched|characterize|characterized|give|provide|summarize|summarise|outline|revisit|survey";
const ADVERBS =
  "(?:(?:also|then|further|here|thus|therefore|first|finally|next|have|recently|additionally|now|are|were|can|could|able|to|[a-z]+ly) )*";

/**
 * Cues, each with the weight by which it speaks for a role. Set by hand on abstracts of many fields and looked over
 * against the parts of structured abstracts; a sentence goes to the role with the greatest sum.
 */
export const ROLE_CUES: readonly Cue[] = [
  cue("finding", 2.2, new RegExp(`\\b(?:we|authors) ${ADVERBS}(?:${REPORTED})\\b`, "u")),
  cue(
    "finding",
    2,
    /\b(?:results?|experiments?|findings?|data|analys[ei]s|simulations?|evaluations?|observations?|evidence|calculations?|measurements?) (?:also |further |together |clearly |\w+ly )?(?:show|shows|showed|suggest|suggests|suggested|indicate|indicates|indicated|demonstrate|demonstrates|demonstrated|reveal|reveals|revealed|confirm|confirms|support|supports|provide|imply|establish|highlight|identify|uncover)\b/u,
  ),
  cue(
    "finding",
    1.5,
    /^(?:\w+,? ){0,3}(?:experiments?|results?|evaluations?|simulations?)\b.{0,120}\b(?:show|demonstrate|indicate|confirm|reveal|suggest|prove|validate)s?\b/u,
  ),
  cue(
    "finding",
    1.6,
    /\b(?:outperform|outperforms|outperformed|surpass|surpasses|superior to|state[- ]of[- ]the[- ]art (?:results|performance|accuracy)|new state[- ]of[- ]the[- ]art|better than|worse than)\b/u,
  ),
  cue(
    "finding",
    1.2,
    /\b(?:achieve|achieves|achieved|improve|improves|improved|increased|decreased|reduced|yields?|yielded|resulted in|led to|was associated|were associated|correlated|correlates|significantly|exhibited)\b/u,
  ),
  cue(
    "finding",
    1.4,
    /\b(?:is|are|was|were|has been|have been|can be) (?:also |further |\w+ly )?(?:shown|found|proved|proven|demonstrated|observed|obtained|confirmed|established|detected|identified|derived)\b/u,
  ),
  cue("finding", 1.5, /\bit is (?:shown|found|proved|proven|demonstrated|argued|concluded)\b/u),
  cue(
    "finding",
    1.3,
    /^(?:thus|therefore|hence|consequently|together|taken together|collectively|overall|in conclusion|in summary|conclusions?|surprisingly|strikingly|remarkably|as a result)\b/u,
  ),
  cue("finding", 0.9, /\b(?:suggesting|indicating|demonstrating|revealing|showing|implying) that\b/u),
  cue(
    "finding",
    0.8,
    /\d(?:\.\d+)? ?(?:%|percent|x\b|times|fold|-fold)|\bp ?[<=>] ?0?\.\d|\bci\b|\bsigma\b/u,
  ),
  cue("finding", 0.7, /\b(?:in agreement with|consistent with|good agreement|for the first time)\b/u),
  cue("method", 2.2, new RegExp(`\\b(?:we|authors) ${ADVERBS}(?:${DONE})\\b`, "u")),
  cue(
    "method",
    1.8,
    /\bin this (?:paper|work|study|article|letter|note|report|thesis|talk|review|contribution|survey)\b|\b(?:this|the present) (?:paper|work|article|study|letter|note|review|thesis|survey|report) (?:\w+ly )?(?:presents?|proposes?|introduces?|describes?|investigates?|studies|considers?|develops?|examines?|explores?|reviews?|discusses|deals|aims?|provides?|addresses|analy[sz]es|reports?|concerns|is)\b/u,
  ),
  cue(
    "method",
    1.3,
    /\b(?:is|are|was|were) (?:then |also |\w+ly )?(?:proposed|presented|introduced|described|developed|designed|constructed|discussed|studied|investigated|considered|performed|measured|calculated|computed|applied|used|analy[sz]ed|examined|randomly|randomized|assigned|collected|evaluated|reviewed|recruited|assessed|enrolled|trained|tested|compared)\b/u,
  ),
  cue(
    "method",
    0.9,
    /\bour (?:method|approach|model|algorithm|framework|technique|system|architecture|formulation|procedure|scheme|proposed|main idea|key idea|goal|aim|objective)\b|\bproposed (?:method|approach|model|algorithm|framework)\b/u,
  ),
  cue("method", 0.6, /\b(?:using|based on|by means of|by combining|by using|consists of)\b/u),
  cue(
    "method",
    1.2,
    /^to (?:evaluate|determine|assess|compare|investigate|examine|analy[sz]e|study|describe|identify|test|characteri[sz]e|explore|quantify|estimate)\b/u,
  ),
  cue(
    "method",
    0.8,
    /\b(?:was|were) (?!(?:not|no|significantly|associated|higher|lower|more|less|increased|decreased|reduced|found|observed)\b)/u,
  ),
  cue(
    "finding",
    0.7,
    /\b(?:was|were) (?:not|no|significantly|higher|lower|more|less|greater|similar|increased|decreased|reduced|elevated)\b/u,
  ),
  cue(
    "method",
    0.5,
    /^(?:here|specifically|to (?:this end|address|overcome|solve|tackle|test|do so|determine|investigate|achieve))\b/u,
  ),
  cue(
    "problem",
    1.9,
    /\b(?:remains?|remained|is|are|was|were|has been|have been|still) (?:still |largely |currently |often |yet |generally |\w+ly )?(?:unclear|unknown|elusive|poorly understood|not (?:\w+ )?(?:understood|known|clear)|an open (?:question|problem)|open|controversial|debated|lacking|limited|underexplored|unexplored|challenging|difficult|hard|expensive|costly|a (?:major |key |significant |long-standing )?(?:challenge|problem|bottleneck|obstacle)|unresolved|to be (?:determined|established|understood)|unsolved|intractable|infeasible|prohibitive)\b/u,
  ),
  cue(
    "problem",
    1.6,
    /\b(?:little is known|not (?:yet )?(?:well |fully |completely )?understood|poorly understood|open (?:question|problem)|suffers? from|lacks?\b|lack of|fails? to|failed to|drawbacks?|bottleneck|shortcomings?|gap (?:in|between)|no (?:existing|previous|prior|systematic|general)|few studies|have not been|has not been|cannot be explained|unfortunately)\b/u,
  ),
  cue(
    "problem",
    1,
    /\b(?:challenges?|challenging|difficult|difficulty|difficulties|hard to|problem|problems|issue|issues|obstacles?|hinders?|impedes?|limits|expensive|costly|time-consuming|prohibitive|vulnerable|unstable|scarce|however)\b/u,
  ),
  cue("problem", 0.6, /^(?:however|yet|but|unfortunately|nevertheless|although|while|despite)\b/u),
  cue(
    "problem",
    0.8,
    /\b(?:existing|previous|prior|current|traditional|conventional|most|many) (?:\w+ )?(?:methods|approaches|work|works|models|techniques|studies|algorithms|systems)\b/u,
  ),
  cue("problem", 1.2, /\?$/u),
  cue(
    "limitation",
    3.2,
    /\b(?:(?:a|the|one|main|major|key) limitations? of (?:our|this|the (?:present|current|study|method|approach|proposed))|(?:our|this|the (?:present|current)) (?:\w+ ){1,2}(?:is|are|was|has|have|had) (?:\w+ )?limit(?:ed by|ations?)|caveats?|(?:be )?interpret(?:ed)? (?:\w+ )?(?:with caution|cautiously)|cannot (?:be )?(?:rule|exclude)d? ?(?:out|that)?|future (?:work|research|studies) (?:is|are|should|will|need)|(?:further|more|additional|larger) (?:\w+ )?(?:work|research|studies|study|trials?|investigations?|experiments|data) (?:(?:is|are|will be) (?:also |still )?(?:needed|required|necessary|warranted|proposed)|should|needed|required)|that needs? further stud|(?:is|are) (?:still )?(?:needed|required) to (?:confirm|determine|establish|clarify)|(?:small|limited) (?:sample|number of (?:patients|subjects|participants|studies))|most of the (?:investigations|studies|trials) were small|sample size (?:was|is) (?:too )?(?:small|limited)|not (?:be )?generali[sz]able|warrants? further|needs? (?:to be )?further|for future work|remains? to be (?:seen|determined|shown|established|tested|confirmed|elucidated|investigated))\b/u,
  ),
  cue(
    "limitation",
    1.4,
    /\b(?:(?:does|do|did) not (?:\w+ )?(?:apply|hold|generali[sz]e|extend|transfer|scale)|at the (?:cost|expense) of|is (?:weak|inconclusive|insufficient)|(?:fails?|failed) (?:for|when|if)|breaks? down|only (?:applies|holds|works|valid))\b/u,
  ),
  cue(
    "problem",
    1.4,
    /\b(?:number of limitations|limitations of (?:existing|current|previous|prior|these|such)|limitations in)\b/u,
  ),
  cue(
    "resource",
    2.8,
    /\b(?:https?:|www\.|github|(?:codes?|software|package|implementation|tool|toolkit|server|library|source code|benchmark|corpus|database|resource|videos?)[^.]{0,80} (?:is|are|will be|has been|have been|can be|were|was)?(?: made| also| now| all)? ?(?:publicly |freely |openly )?(?:available|released|accessible|downloaded|open[- ]sourced?|found at)|(?:data|datasets?|models?)[^.]{0,80} (?:(?:publicly|freely|openly) (?:available|released|accessible)|(?:available|accessible|downloaded|found) (?:at|from|online|under|upon|through|via)|(?:will be|are|is|been) released))\b/u,
  ),
  cue(
    "resource",
    2,
    /\b(?:(?:we|authors) (?:also |publicly |will |further )*(?:release|open[- ]source|make (?:our|the|all|this) (?:code|data|dataset|models?|software))|publicly available at|available (?:online )?(?:at|from|under|for download)|freely available)\b/u,
  ),
  cue(
    "background",
    1.3,
    /\b(?:in recent years|recent (?:years|advances|work|studies|developments|progress|success)|over the (?:past|last)|has been|have been|widely (?:used|known|believed|accepted|studied)|well[- ]known|plays? (?:a|an) (?:\w+ )?(?:role|part)|is (?:a|an|one of) (?:\w+ )?(?:key|important|central|major|fundamental|common|popular|essential|crucial|critical|powerful|promising|core)|are (?:\w+ )?(?:key|important|central|major|fundamental|common|popular|essential|crucial|critical|powerful|ubiquitous|among)|are (?:often|typically|usually|commonly|known)|is (?:often|typically|usually|commonly|known)|of (?:great|considerable|particular|growing|increasing) (?:interest|importance)|is thought|are thought|it is (?:well[- ])?known|traditionally|historically|increasingly)\b/u,
  ),
  cue("background", 0.4, /\b(?:is|are|can|may|provides?|requires?|allows?|enables?|involves?)\b/u),
];

/** The role that a part of a structured abstract gives its sentences. */
export function roleOfLabel(label: string): SentenceRole | null {
  if (/limitation/u.test(label)) return "limitation";
  if (/result|finding|conclusion|interpretation|significance|discussion|observation|implication/u.test(label))
    return "finding";
  if (
    /objective|aim|purpose|method|design|setting|participant|patient|subject|intervention|outcome|measure/u.test(
      label,
    )
  ) {
    return "method";
  }
  return /background|introduction|context|motivation|rationale/u.test(label) ? "background" : null;
}
