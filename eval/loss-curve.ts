/** @file A loss curve as SVG: what was trained on (every step, thin, and its mean over fifty steps) and what was held out. */

/** One curve's points. */
export interface CurvePoint {
  readonly step: number;
  readonly loss: number;
}

/** What a picture shows. */
export interface LossCurve {
  readonly title: string;
  /** Of the vertical axis, such as `nats per character`. */
  readonly unit: string;
  readonly training: readonly CurvePoint[];
  readonly heldOut: readonly CurvePoint[];
  /** Horizontal lines to compare with. */
  readonly references: readonly { readonly label: string; readonly loss: number }[];
}

const WIDTH = 720;
const HEIGHT = 400;
/** More would be drawn on one another. */
const MOST_POINTS = 400;
const MARGIN = { left: 56, right: 150, top: 40, bottom: 44 };

/** The picture, the same text for the same numbers. */
export function lossCurveSvg({ title, unit, training, heldOut, references }: LossCurve): string {
  const losses = [...training, ...heldOut, ...references].map(({ loss }) => loss);
  const lowest = Math.floor(Math.min(...losses) * 2) / 2;
  const highest = Math.ceil(Math.max(...losses) * 2) / 2;
  const lastStep = Math.max(...[...training, ...heldOut].map(({ step }) => step));
  const x = (step: number) => MARGIN.left + (step / lastStep) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (loss: number) =>
    HEIGHT - MARGIN.bottom - ((loss - lowest) / (highest - lowest)) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const line = (points: readonly CurvePoint[], style: string) =>
    `<polyline fill="none" ${style} points="${points.map(({ step, loss }) => `${x(step).toFixed(1)},${y(loss).toFixed(1)}`).join(" ")}"/>`;
  const right = WIDTH - MARGIN.right;
  const levels = Array.from(
    { length: Math.round((highest - lowest) * 2) + 1 },
    (_, index) => lowest + index / 2,
  );
  const ends = (name: string, points: readonly CurvePoint[], colour: string) =>
    points.slice(-1).map(({ loss }) => ({ text: `${name} ${loss.toFixed(3)}`, colour, at: y(loss) }));
  const labels = [
    ...ends("training", smoothed(training), "#2a6fb0"),
    ...ends("held out", heldOut, "#c2410c"),
    ...references.map(({ label, loss }) => ({ text: label, colour: "#555", at: y(loss) })),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${MARGIN.left}" y="22" font-size="14">${title}</text>`,
    ...levels.map(
      (level) =>
        `<path d="M${MARGIN.left} ${y(level).toFixed(1)}H${right}" stroke="#e4e4e4"/><text x="${MARGIN.left - 8}" y="${(y(level) + 4).toFixed(1)}" text-anchor="end">${level}</text>`,
    ),
    ...[0, 0.25, 0.5, 0.75, 1].map(
      (share) =>
        `<text x="${x(share * lastStep).toFixed(1)}" y="${HEIGHT - 24}" text-anchor="middle">${Math.round(share * lastStep)}</text>`,
    ),
    `<text x="${(MARGIN.left + right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">updates</text>`,
    `<text transform="translate(14 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">${unit}</text>`,
    line(thinned(training), 'stroke="#b9cfe6" stroke-width=".8"'),
    line(thinned(smoothed(training)), 'stroke="#2a6fb0" stroke-width="1.6"'),
    line(heldOut, 'stroke="#c2410c" stroke-width="1.8"'),
    ...references.map(
      ({ loss }) =>
        `<path d="M${MARGIN.left} ${y(loss).toFixed(1)}H${right}" stroke="#555" stroke-dasharray="4 3"/>`,
    ),
    ...apart(labels).map(
      ({ text, colour, at }) =>
        `<text x="${right + 6}" y="${(at + 4).toFixed(1)}" fill="${colour}">${text}</text>`,
    ),
    "</svg>\n",
  ].join("\n");
}

/** Every n-th point and the last. */
function thinned(points: readonly CurvePoint[]): CurvePoint[] {
  const every = Math.ceil(points.length / MOST_POINTS);
  return points.filter((_, index) => index % every === 0 || index === points.length - 1);
}

/** Mean over fifty steps around each. */
function smoothed(points: readonly CurvePoint[]): CurvePoint[] {
  return points.map(({ step }, index) => {
    const around = points.slice(Math.max(0, index - 25), index + 25);
    return { step, loss: around.reduce((sum, { loss }) => sum + loss, 0) / around.length };
  });
}

/** Labels from the top, each at least a line below the one before. */
function apart<T extends { readonly at: number }>(labels: readonly T[]): T[] {
  let lowest = 0;
  return [...labels]
    .sort((a, b) => a.at - b.at)
    .map((label) => {
      lowest = Math.max(label.at, lowest + 15);
      return { ...label, at: lowest };
    });
}
