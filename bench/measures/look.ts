import { quantile, type Bench } from '../browser.ts';
import { pageOf, readersPageOf, type ReaderSubject, type SubjectName } from '../subjects.ts';

/** ms from a change to the end of the first frame that shows it, on a busy page. */
export async function measureLatency(bench: Bench, subject: SubjectName) {
  const { page, close } = await bench.open(pageOf(subject));
  const all = await page.evaluate(() => window.bench.latency(65));
  await close();
  const settled = all.slice(5);
  return { median: quantile(settled, 0.5), p95: quantile(settled, 0.95) };
}

const gaps = [0, 16, 50, 150, 400, 800];

/**
 * The gaps after which the banner was wrong; each in a page of its own, because several losses in a row are shown as
 * flapping.
 */
export async function measureFlap(bench: Bench, subject: SubjectName): Promise<readonly number[]> {
  const wrong: number[] = [];
  for (const gap of gaps) {
    const { page, close } = await bench.open(pageOf(subject));
    if (!(await page.evaluate((ms) => window.bench.flap(ms), gap))) wrong.push(gap);
    await close();
  }
  return wrong;
}

/** Renders and selector calls for one event, with 500 components that read the store. */
export async function measureIsolation(bench: Bench, subject: ReaderSubject) {
  const { page, close } = await bench.open(readersPageOf(subject));
  const one = await page.evaluate(() => window.isolation('one', 21));
  const unrelated = await page.evaluate(() => window.isolation('unrelated', 21));
  await close();
  return { one, unrelated };
}
