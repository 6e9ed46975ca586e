/** Colours of the field's design, by ground; a line has its dash too, since colour alone tells nobody. */
const STYLE = `
  svg { background: #fff; font: 13px system-ui, sans-serif; }
  text { fill: #17212f; } .quiet { fill: #4a5868; }
  .axis { stroke: #74839a; } .grid { stroke: #74839a; opacity: .25; }
  path { fill: none; stroke-width: 2; stroke-linejoin: round; }
  .sea { stroke: #0b5a7a; } .ink { stroke: #17212f; } .edge { stroke: #74839a; } .strong { stroke-width: 4; }
  @media (prefers-color-scheme: dark) {
    svg { background: #0f1822; } text { fill: #eaf0f6; } .quiet { fill: #b3c0ce; }
    .sea { stroke: #8ccbe8; } .ink { stroke: #eaf0f6; }
  }`;

export interface Line {
  name: string;
  /** Class names of the style above. */
  look: string;
  dash?: string;
  points: readonly (readonly [x: number, y: number])[];
}

export interface Plot {
  title: string;
  x: { label: string; ticks: number[] };
  y: { label: string; ticks: number[] };
  lines: Line[];
}

const [WIDTH, HEIGHT] = [760, 440];
const [LEFT, RIGHT, TOP, BOTTOM] = [60, 200, 56, 56];
/** Least distance between two names at the lines' ends. */
const APART = 16;

/** A line plot as SVG; each line is named at its end. */
export function svgOf({ title, x, y, lines }: Plot): string {
  const across = scale(x.ticks, LEFT, WIDTH - RIGHT);
  const up = scale(y.ticks, HEIGHT - BOTTOM, TOP);
  const inside = ([, value]: readonly [number, number]) => value >= y.ticks[0]! && value <= y.ticks.at(-1)!;
  const drawn = lines.map((line) => ({ ...line, points: line.points.filter(inside) }));
  const ends = apart(drawn.map(({ points }) => up(points.at(-1)![1])));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
<style>${STYLE}
</style>
<text x="${LEFT}" y="24" font-weight="600">${title}</text>
<text x="${LEFT}" y="42" class="quiet">${y.label}</text>
${y.ticks.map((tick) => `<path class="grid" d="M${LEFT} ${up(tick)}H${WIDTH - RIGHT}"/><text class="quiet" text-anchor="end" x="${LEFT - 8}" y="${up(tick) + 4}">${written(tick)}</text>`).join('\n')}
<path class="axis" d="M${LEFT} ${HEIGHT - BOTTOM}H${WIDTH - RIGHT}"/>
${x.ticks.map((tick) => `<text class="quiet" text-anchor="middle" x="${across(tick)}" y="${HEIGHT - BOTTOM + 20}">${written(tick)}</text>`).join('\n')}
<text class="quiet" text-anchor="end" x="${WIDTH - RIGHT}" y="${HEIGHT - BOTTOM + 40}">${x.label}</text>
${drawn
  .map(({ name, look, dash, points }, i) => {
    const route = points.map(([px, py]) => `${across(px)} ${up(py)}`).join('L');
    const pattern = dash ? ` stroke-dasharray="${dash}"` : '';
    return `<path class="${look}"${pattern} d="M${route}"/><text x="${across(points.at(-1)![0]) + 8}" y="${ends[i]! + 4}">${name}</text>`;
  })
  .join('\n')}
</svg>
`;
}

function written(tick: number): string {
  return String(Number(tick.toFixed(2)));
}

function scale(ticks: number[], from: number, to: number): (value: number) => number {
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  return (value) => Math.round((from + ((value - low) / (high - low)) * (to - from)) * 10) / 10;
}

/** Heights moved down just as far as names need to stand apart, then up as far as the plot's foot asks. */
function apart(heights: number[]): number[] {
  const order = [...heights.keys()].sort((one, other) => heights[one]! - heights[other]!);
  const moved = [...heights];
  for (let i = 1; i < order.length; i++)
    moved[order[i]!] = Math.max(moved[order[i]!]!, moved[order[i - 1]!]! + APART);
  let foot = HEIGHT - BOTTOM + APART;
  for (const at of order.toReversed()) foot = moved[at] = Math.min(moved[at]!, foot - APART);
  return moved;
}
