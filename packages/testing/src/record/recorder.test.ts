import { createEmitter, createSourceBase, listenTo } from '@faultline/adapters/kit';
import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '../virtualClock.ts';
import { createRecorder, type RecorderOptions } from './recorder.ts';

function recording(options: Partial<RecorderOptions> = {}) {
  const clock = createVirtualClock(1_000);
  const recorder = createRecorder({ sdk: 'phone', version: '1', clock, ...options });
  const phone = createEmitter();
  const base = createSourceBase('phone', null, { clock, tap: recorder.tap });
  const source = base.toSource<{ report(error: unknown): void }>(
    { start: () => void base.listen(phone, ['failed'], () => undefined, 'call') },
    { report: () => undefined },
  );
  source.connect(() => undefined);
  return { clock, phone, recorder, source };
}

describe('a recorder', () => {
  it('writes down events, words of the app and notes, with their time', () => {
    const { clock, phone, recorder, source } = recording();
    phone.emit('failed', { code: 7 });
    clock.runTo(1_250);
    source.report('busy');
    recorder.note('fault.server-killed');
    expect(recorder.recording()).toMatchObject({
      sdk: 'phone',
      recordedAt: new Date(1_000).toISOString(),
      events: [
        { tMs: 0, event: 'call.failed', payload: { code: 7 } },
        { tMs: 250, event: 'report', payload: 'busy' },
        { tMs: 250, event: 'fault.server-killed', payload: null },
      ],
    });
  });

  it('keeps so many events, and none for longer than it may', () => {
    const many = recording({ maxEvents: 2 });
    for (const code of [1, 2, 3]) many.phone.emit('failed', { code });
    expect(many.recorder.recording().events.map(({ payload }) => payload)).toEqual([
      { code: 2 },
      { code: 3 },
    ]);
    const short = recording({ maxAgeMs: 1_000 });
    short.phone.emit('failed', { code: 1 });
    short.clock.runTo(3_000);
    expect(short.recorder.recording().events).toEqual([]);
  });

  it('writes no secret down, and of a live object no more than fits', () => {
    const { phone, recorder } = recording();
    const circle: Record<string, unknown> = { token: 'abc123', password: { nested: 'abc123' } };
    circle['self'] = circle;
    circle['list'] = Array.from({ length: 10_000 }, (_, index) => index);
    phone.emit('failed', circle);
    phone.emit('failed', new Error('Authorization: Bearer abc123'));
    const text = JSON.stringify(recorder.recording());
    expect(text).not.toContain('abc123');
    expect(text).toContain('Authorization');
    expect(text.length).toBeLessThan(10_000);
  });

  it('keeps nothing from being heard, whatever comes', () => {
    const clock = createVirtualClock(0);
    const write = () => {
      throw new Error('odd');
    };
    const recorder = createRecorder({ sdk: 'phone', version: '1', clock, write });
    const { guard } = createSourceBase('phone', null, { clock, tap: recorder.tap });
    const phone = createEmitter();
    const heard: unknown[] = [];
    listenTo(phone, ['failed'], guard, (_, payload) => heard.push(payload));
    const hostile = Object.defineProperty({}, 'code', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    phone.emit('failed', hostile);
    expect(heard).toEqual([hostile]);
    expect(recorder.recording().events).toMatchObject([{ event: 'recorder.unwritten' }]);
  });

  it.each<[string, () => never]>([
    [
      'an error',
      () => {
        throw new Error('odd');
      },
    ],
    [
      'what is no text',
      () => {
        throw Object.create(null);
      },
    ],
  ])('keeps no word of the app from being done where writing throws %s', (_, write) => {
    const done: unknown[] = [];
    const clock = createVirtualClock(0);
    const { tap } = createRecorder({ sdk: 'phone', version: '1', clock, write });
    const base = createSourceBase('phone', null, { clock, tap });
    const source = base.toSource<{ report(error: unknown): void }>(
      { start: () => undefined },
      { report: (error: unknown) => void done.push(error) },
    );
    source.report('busy');
    expect(done).toEqual(['busy']);
  });

  it('writes down twice what the SDK emits twice, though it is the same object', async () => {
    const { clock, phone, recorder } = recording();
    const error = { code: 7 };
    phone.emit('failed', error);
    clock.runTo(1_050);
    phone.emit('failed', error);
    await Promise.resolve();
    phone.emit('failed', error);
    expect(recorder.recording().events).toHaveLength(3);
  });
});
