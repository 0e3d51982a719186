/** Units of both languages by one name. Symbols are the same in both and are compared letter by letter. */
export const UNITS: readonly (readonly [name: string, english: string, french: string])[] = [
  ["%", "% percent per_cent", "% pour_cent pourcent"],
  ["point", "percentage_points? points?", "points?"],
  ["year", "years? yr yrs", "ans? années? annuel*"],
  ["month", "months?", "mois"],
  ["week", "weeks?", "semaines?"],
  ["day", "days?", "jours? journées?"],
  ["hour", "hours? h hr hrs", "heures? h"],
  ["minute", "minutes? min mins", "minutes? min"],
  ["second", "seconds s sec", "secondes? s"],
  ["degree", "degrees? °", "degrés? °"],
  ["litre", "lit(?:er|re)s? l", "litres? l"],
  ["metre", "met(?:er|re)s? m", "mètres? m"],
  ["kilometre", "kilomet(?:er|re)s? km", "kilomètres? km"],
  ["gram", "grams? g", "grammes? g"],
  ["kilogram", "kilograms? kg", "kilogrammes? kg"],
  ["byte", "bytes?", "octets?"],
  ["fold", "-?folds? times x ×", "fois x × facteur"],
  ["dimension", "-?dimensional -?d dimensions?", "dimensions? d dimensionnel*"],
];

/** Symbols that stand behind a number and say what it counts. */
export const UNIT_SYMBOLS =
  "mm cm km nm µm μm pm Å kg mg µg μg ng pg ml mL µl μL µL dL ms µs μs ns ps fs Hz kHz MHz GHz THz eV keV MeV GeV TeV meV mM µM μM nM pM °C °F K kb Mb Gb kDa Da bp pc kpc Mpc ly mV kV mA nA W kW MW mW J kJ Pa kPa MPa GPa dB T mT Gy Msun pb fb yr Myr Gyr kcal mol";
