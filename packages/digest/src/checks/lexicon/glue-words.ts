/** Words that a plain telling may add without claiming anything: people and things, light verbs, joints of clauses. */
export const GLUE_WORDS: ReadonlySet<string> = new Set(
  (
    "people person individual individuals astronomers physicists biologists chemists mathematicians engineers psychologists someone something somebody nobody anyone researcher researchers scientist scientists team author " +
    "authors paper article study studies work report thing things way ways manner kind kinds sort sorts type types part " +
    "parts case cases fact point points place places idea result results finding findings question questions matter " +
    "name names number numbers amount amounts set sets one ones two first second third make makes made making use uses " +
    "used using do does did done doing find finds found finding show shows showed shown showing happen happens happened " +
    "help helps helped helping give gives gave given giving take takes took taken taking get gets got getting go goes " +
    "went going come comes came coming put puts keep keeps kept let lets look looks looked looking see sees saw seen say " +
    "says said tell tells told know knows knew known mean means meant call calls called have has had having be is are " +
    "was were been being become becomes became lie lies lay stand stands stay stays turn turns turned carry carries " +
    "carried carrying work works worked bring brings brought set run runs lead leads concern concerns concerned belong " +
    "belongs involve involves involved contain contains contained occur occurs occurred form forms formed exist exists " +
    "existed there here now then also too again still even so thus therefore but and or however instead rather together " +
    "both itself themselves himself own such same other another above well namely that this these those it they them " +
    "their its he she his her which who whom whose what how why where until yet already once further besides " +
    "respectively thing everything each own down up out off over apart away back forth long time times good far enough elsewhere behind beyond around along leave leaves left hold holds held receive receives according contrast " +
    "received act acts acted goes various able alike latter former " +
    "putting keeping letting seeing saying telling knowing calling having being becoming lying standing staying turning " +
    "carrying working bringing ran belonging involving containing occurring " +
    "leaving holding receiving acting serve serves served serving term terms include includes included including answer answers " +
    "answered answering"
  ).split(" "),
);

/** Words of a source that a telling may leave out without changing what is claimed. */
export const LOOSE_WORDS: ReadonlySet<string> = new Set(
  (
    "here herein equal basis suffer suffers suffered paper study work article report present presented presents recent recently novel new current currently " +
    "important importantly interesting interestingly notably remarkably specifically particular particularly special " +
    "indeed moreover furthermore additionally addition finally thus therefore hence overall respectively namely " +
    "previously previous existing various several different certain result results finding findings data analysis show " +
    "shows showed shown demonstrate demonstrates demonstrated reveal reveals revealed find finds found report reports " +
    "reported observe observed observes describe described describes identify identified identifies discover discovered " +
    "identification role function process processes level levels type types kind way ways kinds manner fact case cases context " +
    "set number order use used using uses based perform performed performs carry carried conduct conducted obtain " +
    "obtained provide provides provided providing give gives given exist existence presence occur occurs occurring contribute " +
    "contains contain involving involve involved involves involvement underlying associated corresponding resulting " +
    "uncover uncovers uncovered unveil unveils unveiled document documents documented constitute constitutes constituted called named termed known mechanism mechanisms well strongly highly significantly greatly very further consider " +
    "considered investigate investigated examine examined taken together collectively background methods method results " +
    "conclusion conclusions objective background concerning regarding namely within individual overall possess possesses possessed exhibit " +
    "exhibits display displays remain remains become becomes serve serves act acts undergo impact effect effects " +
    "activity property properties feature features approach make makes made main crucial critical key essential major " +
    "central fundamental introduce propose simultaneously subsequently successfully also both example including " +
    "experience being particular lead leads leading due means aspect aspects own similarly likewise achieve achieves " +
    "achieved apply applies applied application applications technique techniques formation facilitate facilitates " +
    "facilitated facilitating focus focuses focused impose imposes imposing introduce introduces introduced " +
    "introduction leverage leverages leveraging employ employs employed utilize utilizes utilizing locate located mediate " +
    "mediates mediated outcome outcomes position refer refers referred responsible significant source sources attributed " +
    "attribute compose composed consist consists consisting behavior behaviour domain domains treat treated advance " +
    "advances feature task tasks problem problems address addresses addressed pose poses posed play plays played " +
    "implement implementation implemented instance instances phenomenon phenomena issue issues concept concepts term " +
    "terms state states condition conditions system systems structure structures formulation development developed " +
    "develop develops developing generation emergence event events component components element elements factor factors " +
    "nature status action actions relation respect regard development course pattern profile extent rate value values " +
    "pathway pathways signature subsequent subsequently additional further early late widely largely functionally " +
    "directly effectively actively considering regarding owing required necessary need needs allow allows allowed enable " +
    "enables ability capable possible likely potential characterize characterized characteristic accompanied account " +
    "insight insights understanding knowledge evidence across following reach reaches reached albeit employing comprise comprises comprised comprising support supports suggest suggests indicate indicates imply implies " +
    "propose proposed proposes attempt aim goal purpose aims experimental experimentally population individual response"
  ).split(" "),
);
