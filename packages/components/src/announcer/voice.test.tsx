import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stepOf } from './index.ts';
import { createVoice, type Saying } from './voice.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The regions of a page or dialog, as the announcer renders them. */
function regions(): HTMLDivElement {
  const both = document.createElement('div');
  both.append(document.createElement('div'), document.createElement('div'));
  return both;
}

/** The text in live regions: the polite lines, then the assertive ones. */
const linesOf = (both: Element | null) =>
  [...(both?.children ?? [])].map((region) => [...region.children].map((line) => line.textContent));

/** Waits until the text could be announced. */
const heard = () => Promise.resolve();

function start() {
  const voice = createVoice();
  voice.page.current = regions();
  voice.dialog.current = regions();
  /** Says something and removes it again once it could be announced. */
  const hear = async (saying: Saying) => {
    const undo = voice.say({ ...saying, text: 'this one' });
    await heard();
    const lines = linesOf(voice.page.current).flat();
    undo();
    return lines.includes('this one');
  };
  return {
    voice,
    hear,
    page: () => linesOf(voice.page.current),
    dialog: () => linesOf(voice.dialog.current),
  };
}

describe('a voice', () => {
  it('says a thing once, and takes it out when it is over', async () => {
    const { voice, page } = start();
    const undo = voice.say({ key: 'a', text: 'A' });
    voice.say({ key: 'b', text: 'B' });
    await heard();
    expect(page()).toEqual([['A', 'B'], []]);
    undo();
    expect(page()).toEqual([['B'], []]);
    voice.say({ key: 'a', text: 'A' });
    await heard();
    expect(page()).toEqual([['B'], []]);
  });

  it('says what two stores have to say at the same time once, and what one of them says later again', async () => {
    const [one, two] = [start().voice, start().voice];
    for (const { page } of [one, two]) document.body.append(page.current ?? '');
    const undo = [one.say({ key: 'a', text: 'Offline' }), two.say({ key: 'b', text: 'Offline' })];
    await heard();
    const all = () => [one, two].flatMap(({ page }) => linesOf(page.current).flat());
    expect(all()).toEqual(['Offline']);
    undo.forEach((takeBack) => takeBack());
    two.say({ key: 'c', text: 'Offline' });
    await heard();
    expect(linesOf(two.page.current).flat()).toEqual(['Offline']);
    document.body.replaceChildren();
  });

  it('puts text and no markup into the page', async () => {
    const { voice, page } = start();
    voice.say({ key: 'a', text: '<img src=x>' });
    await heard();
    expect(page()).toEqual([['<img src=x>'], []]);
    expect(voice.page.current?.querySelector('img')).toBeNull();
  });

  it('says again what was taken back before anybody could hear it', async () => {
    const { voice, hear } = start();
    voice.say({ key: 'a', text: 'A', incident: 'i', progressOf: 'p' })();
    expect(await hear({ key: 'a', text: 'A', incident: 'i', progressOf: 'p' })).toBe(true);
    expect(await hear({ key: 'a', text: 'A' })).toBe(false);
  });

  it('says again what had no region to be said in', async () => {
    const { voice, hear } = start();
    const { current } = voice.page;
    voice.page.current = null;
    voice.say({ key: 'a', text: 'A' });
    await heard();
    voice.page.current = current;
    expect(await hear({ key: 'a', text: 'A' })).toBe(true);
  });

  it('is urgent for the first words of an incident only', async () => {
    const { voice, page } = start();
    voice.say({ key: '1', text: 'first', incident: 'i' });
    voice.say({ key: '2', text: 'second', incident: 'i' });
    voice.say({ key: '3', text: 'other', incident: 'j' });
    await heard();
    expect(page()).toEqual([['second'], ['first', 'other']]);
  });

  it('leaves out progress of one kind that comes within five seconds, and no other', async () => {
    const { hear } = start();
    const progress = (of: string, step: number) => hear({ key: `${of} ${step}`, text: 'x', progressOf: of });
    expect([await progress('a', 1), await progress('b', 1), await hear({ key: 'c', text: 'x' })]).toEqual([
      true,
      true,
      true,
    ]);
    vi.advanceTimersByTime(4_999);
    expect(await progress('a', 2)).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await progress('a', 3)).toBe(true);
  });

  it('goes on telling progress when the computer’s clock is set back', async () => {
    const { hear } = start();
    await hear({ key: '1', text: 'x', progressOf: 'a' });
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(await hear({ key: '2', text: 'x', progressOf: 'a' })).toBe(true);
  });

  it('speaks into a modal dialog while it is open', async () => {
    const { voice, page, dialog } = start();
    voice.say({ key: 'a', text: 'page' });
    await heard();
    voice.enterDialog(true);
    voice.say({ key: 'b', text: 'dialog' });
    await heard();
    expect([page(), dialog()]).toEqual([
      [['page'], []],
      [['dialog'], []],
    ]);
    voice.enterDialog(false);
    voice.say({ key: 'c', text: 'page again' });
    await heard();
    expect(page()).toEqual([['page', 'page again'], []]);
  });

  it('speaks in the app’s own element that hides the rest of the page, the last one where there are several', async () => {
    const { voice, page } = start();
    const [panel, overlay] = [regions(), regions()];
    const undo = [voice.addHost(panel), voice.addHost(overlay)];
    const say = async (text: string) => {
      voice.say({ key: text, text });
      await heard();
    };
    await say('over all');
    undo[1]?.();
    await say('in the panel');
    undo[0]?.();
    await say('in the page');
    expect([overlay, panel].map(linesOf)).toEqual([
      [['over all'], []],
      [['in the panel'], []],
    ]);
    expect(page()).toEqual([['in the page'], []]);
  });

  it('keeps what assistive technology could not read, and says it once it can', async () => {
    const { voice, page } = start();
    voice.page.current?.setAttribute('inert', '');
    voice.say({ key: 'a', text: 'A' });
    const undo = voice.say({ key: 'b', text: 'B' });
    await heard();
    voice.retry();
    expect(page()).toEqual([[], []]);
    undo();
    voice.page.current?.removeAttribute('inert');
    voice.retry();
    voice.retry();
    expect(page()).toEqual([['A'], []]);
  });

  it('speaks in a modal dialog that stands in a hidden part of the page: it is read there', async () => {
    const { voice, dialog } = start();
    voice.dialog.current?.setAttribute('aria-hidden', 'true');
    voice.enterDialog(true);
    voice.say({ key: 'a', text: 'That did not work' });
    await heard();
    expect(dialog()).toEqual([['That did not work'], []]);
  });

  it('says the same text again where the line that has it was taken out by something else', async () => {
    const { voice, page } = start();
    document.body.append(voice.page.current ?? '');
    const first = voice.say({ key: 'a', text: 'Offline' });
    await heard();
    voice.say({ key: 'b', text: 'Offline' });
    await heard();
    first();
    const other = start();
    document.body.append(other.voice.page.current ?? '');
    other.voice.say({ key: 'c', text: 'Offline' });
    await heard();
    expect([page(), other.page()]).toEqual([
      [['Offline'], []],
      [[], []],
    ]);
    document.body.replaceChildren();
  });

  it('remembers the last 200 things, of which the oldest is told again', async () => {
    const { hear } = start();
    for (let n = 0; n < 200; n++) await hear({ key: `k${n}`, text: 'x' });
    expect([await hear({ key: 'k0', text: 'x' }), await hear({ key: 'k199', text: 'x' })]).toEqual([
      false,
      false,
    ]);
    await hear({ key: 'k200', text: 'x' });
    expect([await hear({ key: 'k1', text: 'x' }), await hear({ key: 'k0', text: 'x' })]).toEqual([
      false,
      true,
    ]);
  });

  it('forgets what 200 kinds of progress came after', async () => {
    const { hear } = start();
    for (let n = 0; n <= 200; n++) await hear({ key: `k${n}`, text: 'x', progressOf: `p${n}` });
    expect(await hear({ key: 'new 1', text: 'x', progressOf: 'p0' })).toBe(true);
    expect(await hear({ key: 'new 2', text: 'x', progressOf: 'p200' })).toBe(false);
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
