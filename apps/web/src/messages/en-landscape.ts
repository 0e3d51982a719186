/** Of the energy landscape, the playground at `/<id>/run/landscape`. */
export const enLandscape = {
  "landscape.title": "Energy landscape",
  "landscape.place.paper": "The paper",
  "landscape.place.lab": "Its lab",
  "landscape.lead":
    "An associative memory keeps each pattern at the bottom of a valley. Show it something unclear, a query, and it rolls downhill: what lies at the bottom is what it remembers.",
  "landscape.point":
    "Drag the numbered patterns and the query. Colours say where each point of the plane ends. With the same three patterns, the energy of this paper keeps all, and the modern Hopfield network, which compares as attention does, loses the short one.",
  "landscape.noscript":
    "Dragging and the descent need scripts. The settings work without: choose, then press Draw.",
  "landscape.mended": "The address asked for something that cannot be drawn; the nearest that can is shown.",

  "landscape.settings": "Settings",
  "landscape.preset": "Patterns",
  "landscape.preset.short": "A short one among long ones",
  "landscape.preset.wells": "Two wells",
  "landscape.preset.ring": "A ring of eight",
  "landscape.preset.random": "Fifty scattered",
  "landscape.preset.corners": "Corners, for the older energies",
  "landscape.energy": "Energy",
  "landscape.compare": "Beside it",
  "landscape.compare.none": "nothing",
  "landscape.name.distance": "Distance energy, this paper",
  "landscape.name.mchn": "Modern Hopfield, 2020",
  "landscape.name.exponential": "Exponential, 2017",
  "landscape.name.dense": "Polynomial, 2016",
  "landscape.name.hopfield": "Hopfield, 1982",
  "landscape.beta": "β, how sharply patterns are told apart",
  "landscape.beta.exact": "β, any value from 0 to 1,000,000",
  "landscape.beta.unused": "These energies have no β.",
  "landscape.delta": "δ, the longest step",
  "landscape.delta.value": "{delta}: steps of at most √δ = {length}",
  "landscape.delta.any": "no limit",
  "landscape.draw": "Draw",

  "landscape.play": "Watch the descent",
  "landscape.pause": "Pause",
  "landscape.step": "One step",
  "landscape.rewind": "Back to the query",
  "landscape.progress": "step {step} of {steps}",
  "landscape.add": "Store the query as a pattern",
  "landscape.remove": "Remove pattern {pattern}",
  "landscape.remove.none": "Remove a pattern",
  "landscape.copy": "Copy the link",
  "landscape.copied": "Copied.",
  "landscape.copy.failed": "Copy it from the field.",
  "landscape.copy.field": "Link to this landscape",
  "landscape.reset": "Start over",

  "landscape.plane": "Landscape of {name}",
  "landscape.plane.help":
    "Arrow keys move what is chosen, with Shift ten times as far. Page Up and Page Down choose another pattern, Delete removes it, Insert stores the query as a pattern.",
  "landscape.handle.pattern": "Pattern {pattern} at {place}",
  "landscape.handle.kept": "Pattern {pattern} at {place}, kept",
  "landscape.handle.lost": "Pattern {pattern} at {place}, lost",
  "landscape.handle.query": "Query at {place}",
  "landscape.point.place": "({x}, {y})",

  "landscape.verdict.none": "Nothing is stored.",
  "landscape.verdict.all.one": "Keeps its pattern.",
  "landscape.verdict.all.other": "Keeps all {count} patterns.",
  "landscape.verdict.lost": "Keeps {kept} of {count} patterns. {losses}",
  "landscape.loss.to": "Pattern {pattern} is lost: it flows to pattern {other}.",
  "landscape.loss.stray": "Pattern {pattern} is lost: it flows to a point that is no pattern.",
  "landscape.loss.several": "Lost: {patterns}.",
  "landscape.loss.more": "and {count} more",

  "landscape.answer.pattern":
    "The query comes to rest at {place}, {steps}, at energy {energy}: it is recognised as pattern {pattern}.",
  "landscape.answer.shared":
    "The query comes to rest at {place}, {steps}, at energy {energy}: a minimum that patterns {patterns} share, and that is none of them.",
  "landscape.answer.mirror":
    "The query comes to rest at {place}, {steps}, at energy {energy}: the mirror image of pattern {pattern}, which nobody stored.",
  "landscape.answer.corner":
    "The query comes to rest at {place}, {steps}, at energy {energy}: a corner of the square, which is no pattern.",
  "landscape.answer.ridge":
    "The query stays at {place}, {steps}, at energy {energy}: on a ridge between valleys, where the least touch would decide.",
  "landscape.answer.stray":
    "The query comes to rest at {place}, {steps}, at energy {energy}: a minimum that no pattern flows to.",
  "landscape.answer.nowhere": "The query stays at {place}, at energy {energy}.",
  "landscape.steps.one": "after {count} step",
  "landscape.steps.other": "after {count} steps",

  "landscape.remark.none":
    "Nothing is stored, so there is no energy. Store the query as a pattern, or choose some.",
  "landscape.remark.single": "One pattern has the whole plane: every query ends at it.",
  "landscape.remark.all-equal": "All patterns are equal: they are one memory, and every query ends at it.",
  "landscape.remark.some-equal": "Some patterns are equal: each place is one memory.",
  "landscape.remark.beta-zero":
    "At β = 0 all patterns count alike: every query goes to their mean, whatever it is. An infinite constant of the energy is left out.",
  "landscape.remark.beta-huge":
    "At a β as large as this one the nearest bowl alone counts: the query goes there in one step of its own length.",
  "landscape.remark.delta-zero":
    "At δ = 0 no step is allowed: the query stays. The colours are those of steps of any length.",
  "landscape.remark.equal-norms":
    "All patterns are equally long, so nothing is lifted: this is the distance energy at β/2, up to a factor and a constant (Proposition 2).",
  "landscape.remark.square":
    "This energy is made for states of −1 and +1 and has no bottom in the plane: its state is kept in the dashed square, and runs to a corner.",

  "landscape.profile": "Energy along the dotted line through the query",
  "landscape.profile.energy.distance": "E",
  "landscape.profile.energy.mchn": "2 E",
  "landscape.profile.energy.other": "E",
  "landscape.profile.nearest": "g, squared distance to the nearest pattern",
  "landscape.profile.bounds.distance": "proved: g − (log d)/β ≤ E ≤ g (Proposition 1)",
  "landscape.profile.bounds.mchn": "proved: g ≤ 2E ≤ g + Δ + 2(log d)/β (Proposition 3, corrected)",
  "landscape.profile.bounds.none": "g does not bound this energy.",
  "landscape.profile.query": "query",
  "landscape.profile.end": "end",

  "landscape.legend": "What is drawn",
  "landscape.legend.colour": "A colour is a basin: every query in it ends at the pattern of that colour.",
  "landscape.legend.grey": "Grey: it ends at a point that is no pattern, or that patterns share.",
  "landscape.legend.shade":
    "Deeper colour: lower energy. Thin lines join points of equal energy, in smaller steps near the bottom.",
  "landscape.legend.kept": "A pattern that is kept: asked for, it comes back.",
  "landscape.legend.lost": "A pattern that is lost; the dashed line shows where it flows.",
  "landscape.legend.query": "The query, and its way down: a dot a step, a disc at its end.",

  "landscape.why": "Why a short pattern is lost",
  "landscape.why.text":
    "Both energies are soft minima of bowls, one around each pattern. In the distance energy every bowl touches the same floor. Completing the square in the modern Hopfield energy gives the same bowls, but that of pattern i stands higher by h = max ‖ρ‖² − ‖ρᵢ‖². The shorter a pattern, the higher its bowl, until others hide it. Patterns of equal length, as after a normalisation of layers, are treated alike: put them on a ring.",
  "landscape.why.caveat":
    "The distance energy has its limit too: two patterns closer than √(2/β) share one minimum. Lower β and watch neighbours merge.",
  "landscape.why.claim": "The experiment on this claim: C4",

  "landscape.energies": "The five energies",
  "landscape.energies.see": "See it",
  "landscape.about.distance":
    "A soft minimum of squared distances. A step moves to the mean of the patterns, weighted by how near they are. Equation 4 of the paper, with β = 1 there.",
  "landscape.about.mchn":
    "A step is attention: the patterns are keys and values, the state is the query. Long patterns weigh more. Ramsauer et al.",
  "landscape.about.exponential":
    "Made for signs. Stores exponentially many of them; on the plane its state runs to a corner. Demircigil et al.",
  "landscape.about.dense":
    "Made for signs, here with degree 4. Even degrees cannot tell a pattern from its mirror image. Krotov and Hopfield.",
  "landscape.about.hopfield":
    "Made for signs. About .138 patterns a unit, each with a mirror image that nobody stored. Hopfield.",
} as const;
