import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it, vi } from 'vitest';
import { screenView } from '../view/screen.ts';
import { createActions } from './actions.ts';
import { createCallStore } from './createCallStore.ts';

const context = { issueId: 'i', action: 'redial', issue: null, call: null } as const;

describe('the app’s own actions', () => {
  it('of two layers the newest handles, and the older one again after its undo', () => {
    const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
    const actions = createActions({ redial: first }, () => undefined);
    const undoSecond = actions.add({ redial: second, dialIn: second });
    const undoThird = actions.add({ redial: third });
    void actions.handlerOf('redial')?.(context);
    undoThird();
    void actions.handlerOf('redial')?.(context);
    undoSecond();
    void actions.handlerOf('redial')?.(context);
    expect([first, second, third].map((one) => one.mock.calls.length)).toEqual([1, 1, 1]);
    expect(actions.handlerOf('dialIn')).toBeUndefined();
  });

  it('an undo takes away its own layer only, once, in whatever order', () => {
    const changed = vi.fn();
    const actions = createActions({}, changed);
    const same = { redial: vi.fn() };
    const undoFirst = actions.add(same);
    const undoSecond = actions.add(same);
    undoFirst();
    undoFirst();
    expect(actions.handlerOf('redial')).toBe(same.redial);
    undoSecond();
    expect(actions.handlerOf('redial')).toBeUndefined();
    expect(changed).toHaveBeenCalledTimes(4);
  });

  it('what is no function handles nothing, and hides no older handler', () => {
    const redial = vi.fn();
    const actions = createActions({ redial }, () => undefined);
    actions.add({ redial: undefined as never, dialIn: 'tel:1' as never });
    expect(actions.handlerOf('redial')).toBe(redial);
    expect(actions.handlerOf('dialIn')).toBeUndefined();
  });

  it('a layer is what it was when it was added', () => {
    const layer: { redial?: () => void } = {};
    const actions = createActions({}, () => undefined);
    actions.add(layer);
    layer.redial = vi.fn();
    expect(actions.handlerOf('redial')).toBeUndefined();
  });
});

it('an action that cannot be read has no button, and hides nothing of what happens', () => {
  const action = {
    get label(): string {
      throw new Error('no label');
    },
    on: ['call.'],
    run: () => undefined,
  };
  const store = createCallStore([], {
    clock: createVirtualClock(1_000),
    actions: { 'custom:y': action as never },
  });
  const about = { at: 1_000, source: 's', callId: 'c' } as const;
  store.subscribe(() => void store.read(screenView), 'screen');
  store.send({ ...about, type: 'callChanged', phase: 'ringing', direction: 'outbound' });
  store.send({
    ...about,
    type: 'callEnded',
    code: 's/486',
    condition: 'call.busy',
    evidence: 2,
    endedBy: 'them',
  });
  const screen = store.read(screenView);
  expect(screen.dialog).toMatchObject({ condition: 'call.busy' });
  expect(screen.dialog?.actions).not.toContain('custom:y');
  expect(store.getSnapshot().callErrors.issues.map(({ code }) => code)).toEqual(['s/486']);
});
