import { readFileSync, writeFileSync } from 'node:fs';
import { checkLabel, readRecording, replay, type Label } from '@faultline/testing';
import { recordables } from './scenarios.ts';

const [sdk = '', scenario = '', file] = process.argv.slice(2);

/** Records one scenario of a real SDK, replays it, and says how the screen differs from the label of that scenario. */
async function main(): Promise<void> {
  const one = recordables[sdk];
  const played = one?.scenarios[scenario];
  if (!one || !played) {
    const all = Object.entries(recordables).map(
      ([name, { scenarios }]) => `${name}: ${Object.keys(scenarios).join(', ')}`,
    );
    throw new Error(`There is no scenario “${scenario}” of “${sdk}”. There are:\n${all.join('\n')}`);
  }
  const { open = {}, run } = played;
  const rig = await one.start();
  const driver = await rig.open({ ...open, query: { record: '', ...open.query } });
  try {
    const note = (event: string) =>
      driver.page.evaluate((what) => window.faultlineRecording?.note(what), event);
    await run({ page: driver, note });
    const recording = readRecording(await driver.page.evaluate(() => window.faultlineRecording?.recording()));
    const text = `${JSON.stringify({ scenario, ...recording }, null, 1)}\n`;
    if (file) writeFileSync(file, text);
    else process.stdout.write(text);
    const path = new URL('../../../../packages/testing/recordings/labels.json', import.meta.url);
    const label = (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Label>)[`${sdk}-${scenario}`];
    const wrong = checkLabel(replay(recording), label ?? {}, recording.events.at(-1)?.tMs ?? 0);
    process.stderr.write(
      `${recording.events.length} events. ${wrong.length === 0 ? 'The screen of the replay is that of the label.' : wrong.join('\n')}\n`,
    );
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    await driver.close();
    await rig.stop();
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
