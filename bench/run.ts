import { openBench, quantile } from './browser.ts';
import { slowestTexts } from './measures/clean.ts';
import { measureFlap, measureIsolation, measureLatency } from './measures/look.ts';
import { measureAllocation, measureStorm } from './measures/storm.ts';
import { subjects, type SubjectName } from './subjects.ts';

/**
 * Measures our packages in Chromium beside hand-written code, in one run: `npm run bench`. It reports and never fails
 * on a number: ratios inside a run can be compared, milliseconds of another day cannot.
 */
const bench = await openBench();
const line = (what: string, value: string, goal = '') =>
  console.log(`  ${what.padEnd(46)} ${value.padEnd(34)} ${goal && `goal ${goal}`}`);
const ours: readonly SubjectName[] = ['hooks', 'banner'];
const reacts: readonly SubjectName[] = ['handWritten', ...ours];

try {
  console.log(`Chromium ${bench.version}`);

  console.log('\nStorm, 10,000 events, each in a task of its own');
  const netCpu = new Map<SubjectName, number>();
  const idle = await measureStorm(bench, 'nothing', 'task', 10_000);
  for (const name of reacts) {
    const runs = [];
    for (let round = 0; round < 3; round++) runs.push(await measureStorm(bench, name, 'task', 10_000));
    const cpu =
      quantile(
        runs.map(({ cpuPerEvent }) => cpuPerEvent),
        0.5,
      ) - idle.cpuPerEvent;
    netCpu.set(name, cpu);
    const [last] = runs.slice(-1);
    const ratio = cpu / (netCpu.get('handWritten') ?? cpu);
    line(
      `${subjects[name]}: net CPU`,
      `${cpu.toFixed(2)} µs/event, ${ratio.toFixed(2)} ×`,
      ours.includes(name) ? '≤ 0.10 ×' : '',
    );
    if (last)
      line(
        '  commits, frames, elements more',
        `${last.commits}, ${last.frames}, ${last.elementsKept}`,
        ours.includes(name) ? 'commits ≤ frames + 2' : '',
      );
  }

  console.log('\nMemory');
  const loop = await measureAllocation(bench, 'nothing', 10_000);
  for (const name of ours) {
    line(
      `${subjects[name]}: allocated`,
      `${((await measureAllocation(bench, name, 10_000)) - loop).toFixed(0)} B/event`,
      '≤ 150 B',
    );
    const small = await measureStorm(bench, name, 'task', 10_000);
    const large = await measureStorm(bench, name, 'task', 100_000);
    line(
      '  kept, from 10,000 to 100,000 events',
      `${((large.heapKept - small.heapKept) / 90_000).toFixed(2)} B/event`,
      '≤ 5 B',
    );
  }

  console.log('\nBurst, 100,000 events in one task');
  for (const name of reacts) {
    const burst = await measureStorm(bench, name, 'burst', 100_000);
    line(
      subjects[name],
      `${burst.commits} commits, ${burst.cpuPerEvent.toFixed(2)} µs/event, ${(burst.heapKept / 1024).toFixed(0)} KiB`,
      ours.includes(name) ? '≤ 2, ≤ 0.30 µs, ≤ 1024 KiB' : '',
    );
  }

  console.log('\nFrom an event to the first frame that shows it, busy page');
  const floor = await measureLatency(bench, 'bareDom');
  line(subjects.bareDom, `median ${floor.median.toFixed(1)} ms, p95 ${floor.p95.toFixed(1)} ms`);
  for (const name of reacts) {
    const { median, p95 } = await measureLatency(bench, name);
    line(
      subjects[name],
      `median ${median.toFixed(1)} ms, ${(median / floor.median).toFixed(2)} ×, p95 ${p95.toFixed(1)} ms`,
      ours.includes(name) ? '≤ 1.25 ×, ≤ 20 ms' : '',
    );
  }

  console.log('\nReconnecting, connected, a gap of 0 to 800 ms, reconnecting');
  for (const name of ours) {
    const wrong = await measureFlap(bench, name);
    line(
      subjects[name],
      wrong.length === 0 ? 'right every time' : `wrong after ${wrong.join(', ')} ms`,
      'right every time',
    );
  }

  console.log('\n500 components that read the store, an event for the slice of one');
  const { renders, selectorCalls } = await measureIsolation(bench);
  line('renders, selector calls', `${renders}, ${selectorCalls}`, '1, ≤ 3');

  console.log('\nCleaning 1 MB of the worst text of each pattern, slowest first');
  for (const { text, ms, ratio } of slowestTexts().slice(0, 3))
    line(JSON.stringify(text), `${ms.toFixed(1)} ms, ${ratio.toFixed(1)} × reading it once`, '≤ 10 ms');
} finally {
  await bench.close();
}
