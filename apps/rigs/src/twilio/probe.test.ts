import { it } from 'vitest';
import { startRig } from './rig.ts';
it('probe', async () => {
  const rig = await startRig();
  const page = await rig.open();
  await page.connect();
  await page.dial('+15550200');
  await page.untilStatus('In a call');
  await new Promise((r) => setTimeout(r, 500));
  const t0 = Date.now();
  page.server.configure({ restoreSound: false });
  await page.server.cutMedia();
  let last = '';
  while (Date.now() - t0 < 75_000) {
    const now = await page.page.evaluate(() => {
      const s = window.faultlineRecorder?.store.getSnapshot() as any;
      const b = (x: any) => x && `${x.condition} ${x.code} ${x.phase}`;
      return JSON.stringify({ banner: b(s.screen.banner), prompt: b(s.screen.prompt), dialog: b(s.screen.dialog), conn: Object.values(s.reconnectState).map((c: any) => c.status), issues: s.callErrors.issues.map((i: any) => [i.code, i.condition, i.status, i.count]) });
    });
    if (now !== last) console.log(Date.now() - t0, now);
    last = now;
    await new Promise((r) => setTimeout(r, 200));
  }
  console.log(JSON.stringify(await page.titles()));
  await page.close();
  await rig.stop();
}, 120_000);
