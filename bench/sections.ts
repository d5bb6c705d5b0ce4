import { quantile, type Bench } from './browser.ts';
import { slowestTexts } from './measures/clean.ts';
import { measureFlap, measureIsolation, measureLatency } from './measures/look.ts';
import { measureSend } from './measures/send.ts';
import { measureAllocation, measureStorm } from './measures/storm.ts';
import type { Report } from './report.ts';
import { ours, readerSubjects, subjects, type ReaderSubject, type SubjectName } from './subjects.ts';

const median = (values: readonly number[]) => quantile(values, 0.5);
const names = Object.keys(subjects) as readonly SubjectName[];
const interfaces = names.filter((name) => name !== 'nothing' && name !== 'bareDom');
const about = (name: SubjectName) => ({
  subject: name,
  label: subjects[name],
  isPeer: !ours.includes(name),
});

/** Runs a measurement for each subject; one that fails does not stop the others. */
async function each<T extends string>(
  all: readonly T[],
  labelOf: (name: T) => string,
  report: Report,
  measure: (name: T) => Promise<void>,
): Promise<void> {
  for (const name of all)
    try {
      await measure(name);
    } catch (error) {
      report.missing(labelOf(name), error);
    }
}
const eachInterface = (report: Report, measure: (name: SubjectName) => Promise<void>) =>
  each(interfaces, (name) => subjects[name], report, measure);

/** CPU, commits and elements for many events, each in a task of its own, like messages of a socket. */
export async function storm(bench: Bench, report: Report): Promise<void> {
  report.section('storm', 'Storm, 10,000 events, each in a task of its own');
  const idle = (await measureStorm(bench, 'nothing', 'task', 10_000)).cpuPerEvent;
  let floor = Number.NaN;
  const goals: Partial<Record<SubjectName, number>> = { hooks: 0.15, banner: 0.2 };
  await eachInterface(report, async (name) => {
    const runs = [];
    for (let round = 0; round < 3; round++) runs.push(await measureStorm(bench, name, 'task', 10_000));
    const cpu = median(runs.map((run) => run.cpuPerEvent)) - idle;
    if (name === 'handWritten') floor = cpu;
    const text = `${cpu.toFixed(2)} µs/event, ${(cpu / floor).toFixed(2)} ×`;
    report.row({ ...about(name), value: cpu / floor, unit: '×', text, goal: goals[name] ?? null });
    const [last] = runs.slice(-1);
    if (!last || !ours.includes(name)) return;
    const { commits, frames, elementsKept } = last;
    report.row({
      subject: `${name} commits beyond frames`,
      label: '  commits; frames; elements more than after one',
      text: `${commits}; ${frames}; ${elementsKept}`,
      value: commits - frames,
      unit: 'commits',
      goal: 2,
      goalText: 'commits ≤ frames + 2; 0 elements',
    });
  });
}

/** Bytes allocated for an event, and bytes that stay. */
export async function memory(bench: Bench, report: Report): Promise<void> {
  report.section('memory', 'Memory');
  const loop = await measureAllocation(bench, 'nothing', 10_000);
  const goals: Partial<Record<SubjectName, number>> = { hooks: 210, banner: 280 };
  await eachInterface(report, async (name) => {
    const value = (await measureAllocation(bench, name, 10_000)) - loop;
    const text = `${value.toFixed(0)} B/event allocated`;
    report.row({ ...about(name), value, unit: 'B', text, goal: goals[name] ?? null });
    if (!ours.includes(name)) return;
    const small = await measureStorm(bench, name, 'task', 10_000);
    const large = await measureStorm(bench, name, 'task', 100_000);
    const kept = (large.heapKept - small.heapKept) / 90_000;
    report.row({
      subject: `${name} kept`,
      label: '  kept, from 10,000 to 100,000 events',
      text: `${kept.toFixed(2)} B/event`,
      value: kept,
      unit: 'B',
      goal: 5,
    });
  });
}

/** Very many events in one task. */
export async function burst(bench: Bench, report: Report): Promise<void> {
  report.section('burst', 'Burst, 100,000 events in one task');
  await eachInterface(report, async (name) => {
    const { commits, cpuPerEvent: value, heapKept } = await measureStorm(bench, name, 'burst', 100_000);
    const text = `${commits} commits, ${value.toFixed(2)} µs/event, ${(heapKept / 1024).toFixed(0)} KiB`;
    const bars = ours.includes(name) ? { goal: 0.3, goalText: '≤ 2, ≤ 0.30 µs, ≤ 1024 KiB' } : {};
    report.row({ ...about(name), value, unit: 'µs', text, ...bars });
  });
}

/** The time until a change is visible. */
export async function latency(bench: Bench, report: Report): Promise<void> {
  report.section('latency', 'From an event to the first frame that shows it, busy page');
  const floor = await measureLatency(bench, 'bareDom');
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  report.row({
    ...about('bareDom'),
    value: 1,
    unit: '×',
    text: `median ${ms(floor.median)}, p95 ${ms(floor.p95)}`,
  });
  await eachInterface(report, async (name) => {
    const seen = await measureLatency(bench, name);
    const value = seen.median / floor.median;
    const text = `median ${ms(seen.median)}, ${value.toFixed(2)} ×, p95 ${ms(seen.p95)}`;
    const bars = ours.includes(name) ? { goal: 1.25, goalText: '≤ 1.25 ×, p95 ≤ 20 ms' } : {};
    report.row({ ...about(name), value, unit: '×', text, ...bars });
  });
}

/** Whether trouble that returns at once is on the page. */
export async function flap(bench: Bench, report: Report): Promise<void> {
  report.section('flap', 'Reconnecting, connected, a gap of 0 to 800 ms, reconnecting');
  await eachInterface(report, async (name) => {
    const wrong = await measureFlap(bench, name);
    const text = wrong.length === 0 ? 'right every time' : `wrong after ${wrong.join(', ')} ms`;
    const bars = ours.includes(name) ? { goal: 0, goalText: 'right every time' } : {};
    report.row({ ...about(name), value: wrong.length, unit: 'wrong', text, ...bars });
  });
}

/** How many components render when something changes that one of them, or none, reads. */
export async function isolation(bench: Bench, report: Report): Promise<void> {
  report.section('isolation', '500 components that read the store');
  const all = Object.keys(readerSubjects) as readonly ReaderSubject[];
  await each(
    all,
    (name) => readerSubjects[name],
    report,
    async (name) => {
      const { one, unrelated } = await measureIsolation(bench, name);
      const say = (seen: typeof one) =>
        seen ? `${seen.renders} renders, ${seen.selectorCalls} selector calls` : '–';
      report.row({
        subject: name,
        label: readerSubjects[name],
        text: `${say(one)}; unrelated: ${say(unrelated)}`,
        value: one?.renders ?? unrelated?.renders ?? 0,
        unit: 'renders',
        isPeer: name !== 'ours',
        ...(name === 'ours' && { goal: 1, goalText: '1, ≤ 3; unrelated: 0' }),
      });
    },
  );
}

/** The cost of an event without a page. */
export function send(report: Report): void {
  report.section('send', 'One event, in Node, nothing mounted');
  const { ours: value, zustand } = measureSend();
  report.row({
    subject: 'ours',
    label: 'store.send',
    text: `${value.toFixed(2)} µs`,
    value,
    unit: 'µs',
    goal: 0.4,
  });
  if (zustand === null) report.missing('zustand setState', 'the peers are not installed');
  else
    report.row({
      subject: 'zustand',
      label: 'zustand setState',
      text: `${zustand.toFixed(2)} µs`,
      value: zustand,
      unit: 'µs',
      isPeer: true,
    });
}

/** The slowest texts to clean. */
export function cleaning(report: Report): void {
  report.section('clean', 'Cleaning 1 MB of the worst text of each pattern, slowest first');
  for (const { text, ms, ratio } of slowestTexts().slice(0, 3))
    report.row({
      subject: text,
      label: JSON.stringify(text),
      text: `${ms.toFixed(1)} ms, ${ratio.toFixed(1)} × reading it once`,
      value: ms,
      unit: 'ms',
      goal: 10,
    });
}
