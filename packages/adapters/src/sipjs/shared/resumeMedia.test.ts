import { describe, expect, it, vi } from 'vitest';
import { jssipUA, newSession, setUp as setUpLegacy, sipjsUA } from '../legacy/test-support/fakes.ts';
import { fakeSession, setUp } from '../modern/test-support/agent.ts';

const since = new Date(0);

function newTrack(readyState = 'live', enabled = true) {
  const track = {
    kind: 'audio',
    label: 'Headset',
    readyState,
    enabled,
    stop: () => void (made.readyState = 'ended'),
    clone: () => newTrack(),
  };
  const made = Object.assign(new EventTarget(), track);
  return made;
}
type Track = ReturnType<typeof newTrack>;

/** A connection that sends a microphone. */
function connectionOf(track: Track, signalingState = 'stable') {
  const sender = {
    track,
    replaceTrack(next: Track) {
      sender.track = next;
      return Promise.resolve();
    },
  };
  const pc = Object.assign(new EventTarget(), {
    connectionState: signalingState === 'closed' ? 'closed' : 'connected',
    signalingState,
    getSenders: () => [sender],
    close: () => void (pc.signalingState = 'closed'),
  });
  return { pc, sender };
}

/** A store with a phone that has calls on such connections, and a browser that opens a microphone again. */
const phones = {
  'sip.js 0.21': (...pcs: readonly object[]) => {
    const sessions = pcs.map((peerConnection, index) =>
      fakeSession(`call-${index}`, { state: 'Established', sessionDescriptionHandler: { peerConnection } }),
    );
    const { store, later, screen } = setUp({}, { _sessions: { ...sessions } });
    return { store, prompt: () => (later(1_000), screen().prompt) };
  },
  'sip.js 0.15': (...pcs: readonly object[]) => legacy((sessions) => sipjsUA({ sessions }), pcs),
  JsSIP: (...pcs: readonly object[]) => legacy((_sessions) => jssipUA({ _sessions }), pcs),
};

function legacy(uaWith: (sessions: object) => Parameters<typeof setUpLegacy>[0], pcs: readonly object[]) {
  const sessions = pcs.map((connection) =>
    newSession({ startTime: since, start_time: since, direction: 'outgoing', connection }),
  );
  const { store, shown } = setUpLegacy(uaWith({ ...sessions }));
  const issueOf = (condition: string | undefined) =>
    store
      .getSnapshot()
      .callErrors.issues.find((one) => one.condition === condition && one.status === 'active');
  return {
    store,
    prompt: () => {
      const [condition] = shown(1_000);
      const issue = issueOf(condition);
      return issue ? { ...issue, issueId: issue.id } : null;
    },
  };
}

function unplug(track: Track) {
  track.readyState = 'ended';
  track.dispatchEvent(new Event('ended'));
}

describe.each(Object.entries(phones))('a microphone that ended in a talk with %s (A3)', (_, phone) => {
  const browserGives = (...tracks: readonly object[]) =>
    vi.stubGlobal('navigator', {
      mediaDevices: { getUserMedia: () => Promise.resolve({ getAudioTracks: () => tracks }) },
    });
  /** Two calls whose headset is unplugged, and a press on the button. */
  const twoTalks = async (
    first: Track,
    second: Track,
    prepare: (one: ReturnType<typeof connectionOf>) => void,
  ) => {
    const [one, two] = [connectionOf(first), connectionOf(second)];
    prepare(one);
    const { store, prompt } = phone(one.pc, two.pc);
    for (const track of [first, second]) unplug(track);
    const opened = newTrack();
    browserGives(opened);
    const pressed = store.recover(prompt()?.issueId ?? '', 'resumeMedia').then(
      () => 'done',
      () => 'failed',
    );
    return { one, two, opened, outcome: await pressed };
  };

  it('is switched on again on the same call, as often as it ends', async () => {
    const first = newTrack();
    const { pc, sender } = connectionOf(first);
    const { store, prompt } = phone(pc);
    let before = first;
    for (let times = 0; times < 2; times++) {
      unplug(before);
      const asked = prompt();
      expect(asked).toMatchObject({ condition: 'media.captureEnded', actions: ['resumeMedia'] });
      const next = newTrack();
      browserGives(next);
      await store.recover(asked?.issueId ?? '', 'resumeMedia');
      expect(sender.track).toBe(next);
      expect(prompt()).toBeNull();
      before = next;
    }
  });

  it('that another one took the place of is named, and then the one that the person chooses', async () => {
    const track = newTrack();
    const { pc, sender } = connectionOf(track);
    const { store, prompt } = phone(pc);
    unplug(track);
    expect(prompt()).toMatchObject({ condition: 'media.captureEnded' });
    const builtIn = Object.assign(newTrack(), { label: 'Built-in' });
    await sender.replaceTrack(builtIn);
    expect(prompt()).toBeNull();
    const { issues } = store.getSnapshot().callErrors;
    const switched = issues.find(({ condition }) => condition === 'media.deviceSwitched');
    expect(switched).toMatchObject({ status: 'active', details: { label: 'Built-in' } });
    const chosen = newTrack();
    browserGives(chosen);
    await store.recover(switched?.id ?? '', 'useDevice', { deviceId: 'desk' });
    expect(sender.track).toBe(chosen);
    expect([chosen.readyState, builtIn.readyState]).toEqual(['live', 'ended']);
  });

  it('stays muted where it was', async () => {
    const track = newTrack('live', false);
    const { pc, sender } = connectionOf(track);
    const { store, prompt } = phone(pc);
    unplug(track);
    browserGives(newTrack());
    await store.recover(prompt()?.issueId ?? '', 'resumeMedia');
    expect(sender.track).toMatchObject({ readyState: 'live', enabled: false });
  });

  it('is not looked for on a call that is over', async () => {
    const old = newTrack('ended');
    const over = connectionOf(old, 'closed');
    const track = newTrack();
    const talk = connectionOf(track);
    const { store, prompt } = phone(over.pc, talk.pc);
    unplug(track);
    const next = newTrack();
    browserGives(next);
    await store.recover(prompt()?.issueId ?? '', 'resumeMedia');
    expect(over.sender.track).toBe(old);
    expect(talk.sender.track).toBe(next);
  });

  it('is one for each of two talks, and the one that was muted stays so', async () => {
    const { one, two } = await twoTalks(newTrack('live', false), newTrack(), () => undefined);
    expect([one.sender.track, two.sender.track]).toMatchObject([
      { readyState: 'live', enabled: false },
      { readyState: 'live', enabled: true },
    ]);
    one.sender.track.stop();
    expect(two.sender.track.readyState).toBe('live');
  });

  it('is switched off where one talk does not take it, and on in the other', async () => {
    const { two, opened, outcome } = await twoTalks(newTrack(), newTrack(), ({ sender }) => {
      sender.replaceTrack = () => Promise.reject(new Error('closed'));
    });
    expect([outcome, opened.readyState, two.sender.track.readyState]).toEqual(['failed', 'ended', 'live']);
  });

  it('is switched off with the call', async () => {
    const track = newTrack();
    const { pc } = connectionOf(track);
    const { store, prompt } = phone(pc);
    unplug(track);
    const opened = newTrack();
    browserGives(opened);
    await store.recover(prompt()?.issueId ?? '', 'resumeMedia');
    expect(opened.readyState).toBe('live');
    pc.close();
    expect(opened.readyState).toBe('ended');
  });

  it('is still missing where the browser gives none', async () => {
    const track = newTrack();
    const { store, prompt } = phone(connectionOf(track).pc);
    unplug(track);
    browserGives();
    await expect(store.recover(prompt()?.issueId ?? '', 'resumeMedia')).rejects.toThrow();
    expect(prompt()).toMatchObject({ condition: 'media.captureEnded' });
  });

  it('is not blamed where it is the camera that the browser refuses', async () => {
    const camera = newTrack();
    Object.assign(camera, { kind: 'video' });
    const { store, prompt } = phone(connectionOf(camera).pc);
    unplug(camera);
    const refusal = Object.assign(new Error('not there'), { name: 'NotFoundError' });
    vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: () => Promise.reject(refusal) } });
    await expect(store.recover(prompt()?.issueId ?? '', 'resumeMedia')).rejects.toThrow();
    const told = store.getSnapshot().callErrors.issues.map(({ device }) => device);
    expect(new Set(told)).toEqual(new Set(['camera']));
  });
});
