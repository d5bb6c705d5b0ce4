import { writeFileSync } from 'node:fs';
import { peerSizeRows } from './peerSizes.ts';
import { readResults, type Row } from './results.ts';
import { subjects, type SubjectName } from './subjects.ts';

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly isOurs: boolean;
}

interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly Bar[];
}

const file = new URL('../docs/images/bench.svg', import.meta.url);
const [width, labels, values, barHeight, step, top] = [760, 290, 70, 10, 24, 30];

const style = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; }
  .quiet { fill: #59636e; }
  .ours { fill: #2f5d50; }
  .other { fill: #c6ccd2; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6e9ec; }
    .quiet { fill: #9aa4ae; }
    .ours { fill: #7fb8a4; }
    .other { fill: #454d56; }
  }`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const number = (value: number) => (value >= 10 ? value.toFixed(1) : value.toFixed(2));

function drawPanel({ title, unit, bars }: Panel, y: number): string {
  const most = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value, isOurs }, index) => {
    const middle = y + top + index * step;
    const length = Math.max(1, (value / most) * (width - labels - values));
    return `  <text class="${isOurs ? '' : 'quiet'}" x="${labels - 12}" y="${middle + 4}" text-anchor="end">${escaped(label)}</text>
  <rect class="${isOurs ? 'ours' : 'other'}" x="${labels}" y="${middle - barHeight / 2}" width="${length.toFixed(1)}" height="${barHeight}" rx="2"/>
  <text class="${isOurs ? '' : 'quiet'}" x="${(labels + length + 8).toFixed(1)}" y="${middle + 4}">${number(value)}</text>`;
  });
  return `  <text class="title" x="0" y="${y}">${escaped(title)}</text>
  <text class="quiet" x="${width}" y="${y}" text-anchor="end">${escaped(unit)}</text>
${rows.join('\n')}`;
}

const byValue = (bars: readonly Bar[]) => [...bars].sort((a, b) => a.value - b.value);

/** The size of one of our rows, compared with what a team would use instead. */
function sizePanel(title: string, id: string, rows: readonly Row[]): Panel {
  const bytesOf = (subject: string) => rows.find((row) => row.subject === subject)?.value;
  const all = [
    { label: 'Faultline', bytes: bytesOf(id), isOurs: true },
    ...peerSizeRows
      .filter(({ beside }) => beside === id)
      .map(({ id: peer, what }) => ({ label: what, bytes: bytesOf(peer), isOurs: false })),
  ];
  const bars = all.flatMap(({ label, bytes, isOurs }) =>
    bytes === undefined ? [] : [{ label, value: bytes / 1000, isOurs }],
  );
  return { title, unit: 'kB, minified and gzip', bars: byValue(bars) };
}

function stormPanel(rows: readonly Row[]): Panel {
  const bars = rows.flatMap(({ group, subject, value, isPeer }) =>
    group === 'storm' && Object.hasOwn(subjects, subject)
      ? [{ label: subjects[subject as SubjectName], value, isOurs: !isPeer }]
      : [],
  );
  return {
    title: 'Processor time of an event, 10,000 in a row',
    unit: 'times a hand-written store',
    bars: byValue(bars),
  };
}

/** Draws the last saved numbers as the chart in the README. */
export function drawChart(): void {
  const size = readResults('size').rows;
  const panels = [
    sizePanel('The state of a call, in two hooks', 'hooks', size),
    sizePanel('A banner that says so', 'banner', size),
    sizePanel('Everything a call app shows, with Telnyx', 'kit', size),
    stormPanel(readResults('bench').rows),
  ].filter(({ bars }) => bars.length > 0);
  let y = 20;
  const drawn = panels.map((panel) => {
    const at = y;
    y += top + panel.bars.length * step + 20;
    return drawPanel(panel, at);
  });
  writeFileSync(
    file,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y - 20}" width="${width}" height="${y - 20}" role="img" aria-label="What an app loads and what an event costs, beside others">
  <style>${style}
  </style>
${drawn.join('\n')}
</svg>
`,
  );
}
