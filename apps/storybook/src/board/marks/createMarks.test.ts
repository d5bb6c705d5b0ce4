import { describe, expect, it } from 'vitest';
import { createMarks } from './createMarks.ts';
import type { Mark } from './mark.ts';

type Page = Parameters<typeof createMarks>[0];

/** A window of a browser that keeps what it is given; `changedElsewhere` is what another window does. */
function pageWith(kept: Map<string, string>) {
  const heard = new Set<EventListener>();
  const storage: Pick<Storage, 'getItem' | 'setItem'> = {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
  };
  const page = {
    localStorage: storage as Storage,
    addEventListener: (_: string, run: EventListener) => void heard.add(run),
    removeEventListener: (_: string, run: EventListener) => void heard.delete(run),
  } as Page;
  const changedElsewhere = (key: string | null) => {
    for (const run of heard) run(Object.assign(new Event('storage'), { key }));
  };
  return { page, heard, changedElsewhere };
}

const place = 'faultline.review-board';
const fine: Mark = { verdict: 'fine', note: '' };
const change: Mark = { verdict: 'change', note: 'Too long' };

describe('the marks of a reviewer', () => {
  it('are there again when the page is opened again', () => {
    const kept = new Map<string, string>();
    createMarks(pageWith(kept).page).set('call.busy', change);
    expect([...createMarks(pageWith(kept).page).get().marks]).toEqual([['call.busy', change]]);
  });

  it('are gone when the mark and its text are taken back, and when all are cleared', () => {
    const marks = createMarks(pageWith(new Map()).page);
    marks.set('call.busy', fine);
    marks.set('call.busy', { verdict: null, note: 'begun' });
    expect(marks.get().marks.get('call.busy')?.note).toBe('begun');
    marks.set('call.busy', { verdict: null, note: '' });
    expect(marks.get().marks.size).toBe(0);
    marks.set('call.busy', fine);
    marks.clear();
    expect(marks.get().marks.size).toBe(0);
  });

  it('follow those of another window of the same browser, as long as somebody looks', () => {
    const kept = new Map<string, string>();
    const { page, heard, changedElsewhere } = pageWith(kept);
    const marks = createMarks(page);
    let changes = 0;
    const stop = marks.subscribe(() => void changes++);
    createMarks(pageWith(kept).page).set('call.busy', fine);
    changedElsewhere('another');
    expect(changes).toBe(0);
    changedElsewhere(place);
    expect([changes, marks.get().marks.get('call.busy')]).toEqual([1, fine]);
    stop();
    expect(heard.size).toBe(0);
  });

  it('stay on the page where the browser refuses to keep them, and it says so', () => {
    const refusing: Page = {
      ...pageWith(new Map()).page,
      get localStorage(): Storage {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    };
    const marks = createMarks(Object.create(refusing, Object.getOwnPropertyDescriptors(refusing)) as Page);
    expect(marks.get()).toMatchObject({ isKept: false, isUnread: false });
    marks.set('call.busy', fine);
    expect(marks.get()).toMatchObject({ isKept: false });
    expect(marks.get().marks.get('call.busy')).toEqual(fine);
  });

  it('say that they are not kept once there is no room for them', () => {
    const { page } = pageWith(new Map());
    page.localStorage.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    const marks = createMarks(page);
    expect(marks.get().isKept).toBe(true);
    marks.set('call.busy', fine);
    expect(marks.get().isKept).toBe(false);
  });

  it.each(['', '{', 'null', '[]', '{"version":2,"marks":{}}', '{"version":1,"marks":null}'])(
    'begin anew over what cannot be read, which is put aside: %j',
    (text) => {
      const kept = new Map([[place, text]]);
      const marks = createMarks(pageWith(kept).page);
      expect(marks.get()).toMatchObject({ isKept: true, isUnread: true });
      expect(marks.get().marks.size).toBe(0);
      expect(kept.get(`${place}.unread`)).toBe(text);
      marks.set('call.busy', fine);
      expect(createMarks(pageWith(kept).page).get().marks.get('call.busy')).toEqual(fine);
    },
  );

  it('are read one by one: a bad one takes no good one along', () => {
    const marks = {
      'call.busy': change,
      __proto__: null,
      a: 'fine',
      b: { verdict: 'great', note: '' },
      c: { verdict: 'fine', note: 7 },
      d: { verdict: null, note: '' },
      ['k'.repeat(301)]: fine,
    };
    const kept = new Map([[place, JSON.stringify({ version: 1, marks })]]);
    expect([...createMarks(pageWith(kept).page).get().marks]).toEqual([['call.busy', change]]);
  });
});
