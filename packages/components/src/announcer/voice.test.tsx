import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stepOf } from './index.ts';
import { createVoice, type Announcement, type Saying } from './voice.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A voice whose live regions render at once, as long as `renders` is true. */
function start() {
  let said: readonly Announcement[] = [];
  const page = { renders: true };
  const voice = createVoice((change) => {
    const before = said;
    said = change(said);
    if (said !== before && page.renders) voice.rendered(said);
  });
  const lines = () => said.map(({ text, urgent, inDialog }) => [text, urgent, inDialog]);
  /** Says it and takes it back: what counts is that it was heard. */
  const hear = (saying: Saying) => {
    const before = said.length;
    const undo = voice.say(saying);
    const heard = said.length > before;
    undo();
    return heard;
  };
  return { voice, page, lines, hear, said: () => said };
}

describe('a voice', () => {
  it('says a thing once, and takes it out when it is over', () => {
    const { voice, lines } = start();
    const undo = voice.say({ key: 'a', text: 'A' });
    voice.say({ key: 'b', text: 'B' });
    expect(lines()).toEqual([
      ['A', false, false],
      ['B', false, false],
    ]);
    undo();
    expect(lines()).toEqual([['B', false, false]]);
    voice.say({ key: 'a', text: 'A' })();
    expect(lines()).toEqual([['B', false, false]]);
  });

  it('gives each announcement an id of its own', () => {
    const { voice, said } = start();
    for (const key of ['a', 'b', 'c']) voice.say({ key, text: key });
    expect(new Set(said().map(({ id }) => id)).size).toBe(3);
  });

  it('says again what was never rendered', () => {
    const { voice, page, hear } = start();
    page.renders = false;
    voice.say({ key: 'a', text: 'A', incident: 'i', progressOf: 'p' })();
    page.renders = true;
    expect(hear({ key: 'a', text: 'A', incident: 'i', progressOf: 'p' })).toBe(true);
    expect(hear({ key: 'a', text: 'A' })).toBe(false);
  });

  it('is urgent for the first words of an incident only', () => {
    const { voice, lines } = start();
    voice.say({ key: '1', text: 'first', incident: 'i' });
    voice.say({ key: '2', text: 'second', incident: 'i' });
    voice.say({ key: '3', text: 'other', incident: 'j' });
    expect(lines().map(([, urgent]) => urgent)).toEqual([true, false, true]);
  });

  it('leaves out progress of one kind that comes within five seconds, and no other', () => {
    const { hear } = start();
    const progress = (of: string, step: number) => hear({ key: `${of} ${step}`, text: 'x', progressOf: of });
    expect([progress('a', 1), progress('b', 1), hear({ key: 'c', text: 'x' })]).toEqual([true, true, true]);
    vi.advanceTimersByTime(4_999);
    expect(progress('a', 2)).toBe(false);
    vi.advanceTimersByTime(1);
    expect(progress('a', 3)).toBe(true);
  });

  it('goes on telling progress when the computer’s clock is set back', () => {
    const { hear } = start();
    hear({ key: '1', text: 'x', progressOf: 'a' });
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(hear({ key: '2', text: 'x', progressOf: 'a' })).toBe(true);
  });

  it('speaks into an open modal dialog, and takes that out when it closes', () => {
    const { voice, lines, said } = start();
    voice.say({ key: 'a', text: 'page' });
    voice.enterDialog(true);
    voice.say({ key: 'b', text: 'dialog' });
    expect(lines().map(([, , inDialog]) => inDialog)).toEqual([false, true]);
    voice.enterDialog(false);
    expect(lines()).toEqual([['page', false, false]]);
    const before = said();
    voice.enterDialog(false);
    expect(said()).toBe(before);
    voice.say({ key: 'c', text: 'page again' });
    expect(lines().at(-1)).toEqual(['page again', false, false]);
  });

  it('remembers the last 200 things, of which the oldest is told again', () => {
    const { hear } = start();
    for (let n = 0; n < 200; n++) hear({ key: `k${n}`, text: 'x' });
    expect([hear({ key: 'k0', text: 'x' }), hear({ key: 'k199', text: 'x' })]).toEqual([false, false]);
    hear({ key: 'k200', text: 'x' });
    expect([hear({ key: 'k1', text: 'x' }), hear({ key: 'k0', text: 'x' })]).toEqual([false, true]);
  });

  it('forgets what 200 kinds of progress came after', () => {
    const { hear } = start();
    for (let n = 0; n <= 200; n++) hear({ key: `k${n}`, text: 'x', progressOf: `p${n}` });
    expect(hear({ key: 'new 1', text: 'x', progressOf: 'p0' })).toBe(true);
    expect(hear({ key: 'new 2', text: 'x', progressOf: 'p200' })).toBe(false);
  });
});

describe('the step of a countdown', () => {
  it.each([
    [null, null],
    [0, null],
    [1, 5],
    [5, 5],
    [6, 10],
    [11, 15],
    [16, 30],
    [31, 60],
    [61, 120],
    [121, 300],
    [300, 300],
    [301, null],
  ])('at %s s is %s', (seconds, step) => expect(stepOf(seconds)).toBe(step));
});
