import { openBench } from './browser.ts';
import { drawChart } from './chart.ts';
import { createReport } from './report.ts';
import { burst, cleaning, flap, isolation, latency, memory, send, storm } from './sections.ts';

/**
 * `npm run bench`: measures our packages in Chromium, together with hand-written code and what a team would use
 * instead, in one run. It reports and never fails because of a number: ratios within a run can be compared,
 * milliseconds of different days cannot. Saves the numbers in bench/results and draws the chart of the README from
 * them.
 */
const bench = await openBench();
const report = createReport();
try {
  console.log(`Chromium ${bench.version}`);
  send(report);
  for (const section of [storm, memory, burst, latency, flap, isolation]) await section(bench, report);
  cleaning(report);
  report.keep(`Chromium ${bench.version}, Node ${process.versions.node}`);
  drawChart();
} finally {
  await bench.close();
}
