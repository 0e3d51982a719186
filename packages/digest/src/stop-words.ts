/** English words that say nothing of what a sentence is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about above after again all almost also although always am among an and another any are as at be because been " +
    "before being below between both but by can cannot could did do does doing done down due during each either else " +
    "even ever every few first for from further had has have having he hence her here how however i if in indeed into " +
    "is it its itself just last least less like made make many may me might more moreover most much must my neither " +
    "no nor not of off often on once one only onto or other others our ours out over own per perhaps quite rather same " +
    "second several shall she should since so some still such than that the their theirs them themselves then there " +
    "therefore these they this those three through thus to together too toward towards two under until up upon us use " +
    "used uses using very via was we well were what when where whereas whether which while whilst who whom whose why will " +
    "with within without would yet you your authors author"
  ).split(" "),
);
