import { expect, it } from 'vitest';
import { setUp } from './test-support/client.ts';

/** A talk in which the app switches devices; `next` is what the SDK does with the next one. */
function talking(options: object = { remoteElement: 'sound', speakerId: 'desk' }) {
  const made = setUp();
  let next: () => Promise<unknown> = () => Promise.resolve(true);
  const method = () => next();
  const call = { options, setAudioInDevice: method, setAudioOutDevice: method };
  made.emit('telnyx.ready', {});
  made.emit('telnyx.notification', {
    type: 'callUpdate',
    call: Object.assign(call, { id: 'c1', state: 'active', direction: 'outbound' }),
  });
  const asks = async (name: 'setAudioInDevice' | 'setAudioOutDevice', does: () => Promise<unknown>) => {
    next = does;
    const answer = await call[name]().catch((error: unknown) => error);
    made.later(1_000);
    const { banner, prompt } = made.screen();
    return [answer, (banner ?? prompt)?.condition ?? null, (banner ?? prompt)?.device ?? null];
  };
  return { ...made, asks };
}

const refused = () => Promise.resolve(false);
const used = () => Promise.resolve(true);

it('telnyx: a speaker that cannot be used is told, until another one is', async () => {
  const { asks } = talking();
  expect(await asks('setAudioOutDevice', refused)).toEqual([false, 'media.outputUnavailable', 'speaker']);
  expect(await asks('setAudioOutDevice', used)).toEqual([true, null, null]);
});

it('telnyx: a speaker for a call that plays nowhere yet is taken later, and no trouble', async () => {
  const { asks } = talking({ speakerId: 'desk' });
  expect(await asks('setAudioOutDevice', refused)).toEqual([false, null, null]);
});

it.each([
  [Object.assign(new Error('gone'), { name: 'NotFoundError' }), 'media.deviceNotFound'],
  [new TypeError('Cannot read properties of null'), 'media.trackReplaceFailed'],
])(
  'telnyx: a microphone that was not switched is told, and the app gets its error: %s',
  async (error, condition) => {
    const { asks } = talking();
    expect(await asks('setAudioInDevice', () => Promise.reject(error))).toEqual([
      error,
      condition,
      'microphone',
    ]);
    expect(await asks('setAudioInDevice', () => Promise.resolve())).toEqual([undefined, null, null]);
  },
);

it('telnyx: a microphone that cannot be opened ends the call in newer versions, and its prompt says why', async () => {
  const { asks, emit, screen, later } = talking();
  const error = { code: 42002, fatal: true, name: 'MEDIA_DEVICE_NOT_FOUND' };
  await asks('setAudioInDevice', () => {
    emit('telnyx.error', { error, callId: 'c1' });
    emit('telnyx.notification', {
      type: 'callUpdate',
      call: { id: 'c1', state: 'hangup', direction: 'outbound', cause: 'NORMAL_CLEARING', causeCode: 16 },
    });
    return Promise.resolve();
  });
  later(2_000);
  expect(screen().prompt?.condition).toBe('media.deviceNotFound');
});
