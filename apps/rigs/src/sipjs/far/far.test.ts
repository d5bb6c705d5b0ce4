import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import type { OpenOptions } from '../../openPages.ts';
import { laterTime } from '../laterTime.ts';
import { startRig, type OpenPage, type Rig } from '../rig.ts';
import { stacks } from '../stacks.ts';
import { startBaresip, type Baresip } from './baresip.ts';
import { sippScenarios } from './scenarios.ts';
import { startSipp, type Sipp } from './sipp.ts';

let rig: Rig;
let opened: OpenPage | undefined;
let carol: Baresip | undefined;
let sipp: Sipp | undefined;

const open = async (options?: OpenOptions) => {
  opened = await rig.open(options);
  await opened.connect();
  // Ready is who is connected; called can only be who is registered.
  await opened.page.waitForFunction(
    () => window.faultlineRecorder?.store.getSnapshot().registration['sipjs']?.status === 'registered',
  );
  return opened;
};
const bring = async (answers: boolean) => {
  const phone = (carol = await startBaresip(rig.server.port, 'carol', answers));
  onTestFailed(() => console.error(phone.record()));
  return phone;
};

/** What a person reads when SIPp refuses with this status and the Q.850 cause beside it, after it rang. */
const told = [
  [480, 19, 'far-480 did not answer'],
  [500, 17, 'far-500 is busy'],
  [480, 21, 'far-480 declined the call'],
  [404, 1, 'This number was not found'],
  [402, 31, 'There is no credit left'],
  [608, 21, 'The network blocked this call'],
  [433, 31, 'Calls from hidden numbers are not taken'],
] as const;

describe.each(stacks)('the real %s and far ends that nobody here wrote', (_, entry) => {
  beforeAll(async () => {
    rig = await startRig(entry);
  });
  afterEach(async () => {
    await carol?.stop();
    await sipp?.stop();
    carol = sipp = undefined;
    await opened?.close();
  });
  afterAll(() => rig.stop());

  it('say nothing while baresip talks, holds, takes up again, passes the call on and hangs up', async () => {
    const phone = await bring(true);
    const it = await open();
    await it.dial('carol');
    await it.untilStatus('In a call');
    // Encrypted sound of ours arrives there.
    await phone.until('CALL_RTPESTAB');
    phone.command('hold');
    await phone.until('CALL_REMOTE_SDP', 2);
    phone.command('resume');
    await phone.until('CALL_REMOTE_SDP', 3);
    phone.command('transfer', `sip:486@127.0.0.1:${rig.server.port}`);
    phone.command('hangup');
    await it.untilStatus('No call');
    await it.dial('404');
    await it.dialog('This number was not found').waitFor();
    expect(await it.titles()).toEqual(['This number was not found']);
    expect((await it.calls())[0]).toEqual(['ended', 'them']);
  });

  it('tell of a call from baresip that was given up, and nothing of one that was answered', async () => {
    const phone = await bring(true);
    const it = await open();
    const alice = `sip:alice@127.0.0.1:${rig.server.port}`;
    phone.command('dial', alice);
    await it.press('Answer');
    await phone.until('CALL_RTPESTAB');
    phone.command('hangup');
    await it.untilStatus('No call');
    expect(await it.titles()).toEqual([]);
    phone.command('dial', alice);
    await it.untilStatus('Ringing');
    phone.command('hangup');
    await it.banner('Missed call from carol').waitFor();
    expect(await it.titles()).toEqual(['Missed call from carol']);
  });

  it('say nothing when the person takes a call to baresip back, and that it declined', async () => {
    const phone = await bring(false);
    const it = await open();
    await it.dial('carol');
    await it.untilStatus('Ringing');
    await it.press('Hang up');
    await it.untilStatus('No call');
    await phone.until('CALL_CLOSED');
    expect(await it.titles()).toEqual([]);
    await it.dial('carol');
    await phone.until('CALL_INCOMING', 2);
    phone.command('hangup');
    await it.page.getByRole('alertdialog').waitFor();
    expect(await it.titles()).toEqual(['carol is busy']);
  });

  it('say what SIPp refuses with, by the precise cause beside a general status', async () => {
    const it = await open();
    for (const [status, cause, title] of told) {
      await sipp?.stop();
      sipp = await startSipp(sippScenarios.refusing(status, cause), { port: rig.server.farPort });
      await it.dial(`far-${status}`);
      const dialog = it.page.getByRole('alertdialog');
      await dialog.getByRole('button', { name: 'Close' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect((await it.titles()).at(-1)).toBe(title);
    }
    expect(await it.titles()).toEqual(told.map(([, , title]) => title));
  });

  it('say that SIPp cannot be reached when it never says a word', async () => {
    sipp = await startSipp(sippScenarios.silent, { port: rig.server.farPort });
    const it = await open();
    await it.dial('far-silent');
    await it.page.getByRole('alertdialog').waitFor();
    expect(await it.titles()).toEqual(['far-silent cannot be reached']);
  });

  it('say that the call was cut off when SIPp never acknowledges the answer', async () => {
    const time = laterTime();
    const it = await open({ prepare: time.prepare });
    sipp = await startSipp(sippScenarios.neverAcknowledges, {
      port: rig.server.farPort,
      calls: { user: 'alice', server: rig.server.port },
    });
    await it.press('Answer');
    await it.untilStatus('In a call');
    const cutOff = it.dialog('Your call was cut off');
    await time.until(5_000, () => cutOff.isVisible());
    expect((await it.titles()).at(-1)).toBe('Your call was cut off');
  });
});
