import { describe, expect, it } from 'vitest';
import { startRig } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { connected: open } = rigPages(startRig);

/** Opens a page and has a call on it. */
const inCall = async () => {
  const it = await open();
  await it.dial('+15550200');
  await it.untilStatus('In a call');
  return it;
};

describe('what the real SDK of Telnyx itself does not say in words', () => {
  it('is that a hold was refused, and that the call goes on', async () => {
    const it = await inCall();
    it.server.configure({ modify: 'refuse' });
    await it.press('Hold');
    await it.banner('Hold did not work').waitFor();
    await it.untilStatus('In a call');
    expect(await it.titles()).toEqual(['Hold did not work']);
  });

  it('is that another phone of the person took or declined the call: nobody missed it', async () => {
    const it = await open();
    for (const elsewhere of [
      { cause: 'LOSE_RACE', causeCode: 502 },
      { cause: 'NON_SELECTED_USER_CLEARING', causeCode: 26 },
    ]) {
      await it.server.invite();
      await it.untilStatus('Ringing');
      it.server.bye(elsewhere);
      await it.untilStatus('No call');
    }
    // What is missed is still told.
    await it.server.invite();
    await it.untilStatus('Ringing');
    it.server.bye({ cause: 'ORIGINATOR_CANCEL', causeCode: 487 });
    await it.banner('Missed call from Ada').waitFor();
    expect(await it.titles()).toEqual(['Missed call from Ada']);
  });

  it('is why a goodbye came in the middle of a talk: a timer of the session or of the media ran out', async () => {
    const it = await open();
    const cutOff = it.dialog('Your call was cut off');
    for (const timer of [
      { cause: 'RECOVERY_ON_TIMER_EXPIRE', causeCode: 102, sipCode: 408, sipReason: 'Request Timeout' },
      { cause: 'MEDIA_TIMEOUT', causeCode: 604 },
    ]) {
      await it.dial('+15550200');
      await it.untilStatus('In a call');
      it.server.bye(timer);
      await cutOff.getByRole('button', { name: 'Close' }).click();
      await cutOff.waitFor({ state: 'detached' });
    }
    expect(await it.titles()).toEqual(['Your call was cut off']);
  });

  it('is that the network lets no media through', async () => {
    const it = await open();
    it.server.configure({ mediaBlocked: true });
    await it.dial('+15550200');
    await it.dialog('The sound did not get through').waitFor({ timeout: 60_000 });
    expect(await it.titles()).toEqual(['The sound is still to come', 'The sound did not get through']);
  });
});
