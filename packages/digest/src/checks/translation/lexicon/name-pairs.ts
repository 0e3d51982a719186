/** Names and abbreviations that French writes otherwise. Both forms are accepted. */
export const FRENCH_NAMES: ReadonlyMap<string, string> = new Map(
  (
    "dna:adn rna:arn mrna:arnm mrnas:arnm dnas:adn rnas:arn cdna:adnc rrna:arnr trna:arnt sirna:arnsi mirna:miarn mirnas:miarn " +
    "hiv:vih aids:sida mri:irm fmri:irmf eeg:eeg ecg:ecg uv:uv usa:états-unis us:états-unis uk:royaume-uni eu:ue who:oms " +
    "ad:ma hpv:vph hcv:vhc hbv:vhb nato:otan un:onu ai:ia ph:ph germany:allemagne england:angleterre spain:espagne " +
    "netherlands:pays-bas greece:grèce egypt:égypte italy:italie china:chine japan:japon brazil:brésil africa:afrique " +
    "sweden:suède norway:norvège denmark:danemark finland:finlande switzerland:suisse german:allemand dutch:néerlandais " +
    "greek:grec spanish:espagnol swedish:suédois swiss:suisse welsh:gallois turkish:turc monday:lundi tuesday:mardi wednesday:mercredi " +
    "thursday:jeudi friday:vendredi saturday:samedi sunday:dimanche january:janvier february:février april:avril may:mai june:juin " +
    "july:juillet august:août earth:terre moon:lune sun:soleil jupiter:jupiter mars:mars venus:vénus saturn:saturne milky:lactée way:voie english:anglais " +
    "lagrangian:lagrangien wales:galles scotland:écosse ireland:irlande london:londres north:nord south:sud east:est west:ouest northern:nord southern:sud eastern:est western:ouest"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
