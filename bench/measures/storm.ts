import { collectGarbage, counter, type Bench } from '../browser.ts';
import { pageOf, type SubjectName } from '../subjects.ts';

/** What a storm cost. */
export interface Storm {
  readonly events: number;
  /** CPU of the page's main thread, in µs an event. */
  readonly cpuPerEvent: number;
  readonly commits: number;
  readonly frames: number;
  /** Heap that stays after a collection, in bytes. */
  readonly heapKept: number;
  /** Additional elements compared with the page after one trouble that came and went. */
  readonly elementsKept: number;
}

/** Sends many changes, each in a task of its own or all in one, and reads the browser's counters. */
export async function measureStorm(
  bench: Bench,
  subject: SubjectName,
  mode: 'task' | 'burst',
  count: number,
): Promise<Storm> {
  const { page, cdp, close } = await bench.open(pageOf(subject));
  await page.evaluate((events) => window.bench.prepare(events), count);
  const elements = await page.evaluate(() => window.bench.elements());
  await collectGarbage(cdp);
  const heap = await counter(cdp, 'JSHeapUsedSize');
  const cpu = await counter(cdp, 'TaskDuration');
  const seen = await page.evaluate((how) => window.bench.storm(how), mode);
  const spent = (await counter(cdp, 'TaskDuration')) - cpu;
  await collectGarbage(cdp);
  const heapKept = (await counter(cdp, 'JSHeapUsedSize')) - heap;
  const elementsKept = (await page.evaluate(() => window.bench.elements())) - elements;
  await close();
  return { ...seen, cpuPerEvent: (spent * 1e6) / seen.events, heapKept, elementsKept };
}

interface ProfileNode {
  readonly selfSize: number;
  readonly children: readonly ProfileNode[];
}
const total = (node: ProfileNode): number =>
  node.children.reduce((sum, child) => sum + total(child), node.selfSize);

/** Bytes allocated an event, whether they stay or not, from the browser's sampling of allocations. */
export async function measureAllocation(bench: Bench, subject: SubjectName, count: number): Promise<number> {
  const { page, cdp, close } = await bench.open(pageOf(subject));
  await page.evaluate((events) => window.bench.prepare(events), count);
  await collectGarbage(cdp);
  await cdp.send('HeapProfiler.startSampling', {
    samplingInterval: 1024,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await page.evaluate(() => window.bench.storm('task'));
  const { profile } = await cdp.send('HeapProfiler.stopSampling');
  await close();
  return total(profile.head) / count;
}
