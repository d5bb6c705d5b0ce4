import {
  screenView,
  type CallStore,
  type ConditionId,
  type OfferedAction,
  type Phase,
  type Screen,
  type Shown,
} from '@faultline/core';
import type { FakeStore } from './fakeStore.ts';

/** What a matcher can check: a store, a fake store, or a screen. */
export type Looked = CallStore | FakeStore | Screen;

type Slot = 'banner' | 'prompt' | 'dialog' | 'indicator';

/** Further requirements on what is shown. */
export interface Where {
  readonly on?: Slot;
  readonly callId?: string | null;
  readonly phase?: Phase;
}

/** What a matcher returns, for both vitest and Jest. */
interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The matchers as they appear on `expect`. */
export interface FaultlineMatchers<R = unknown> {
  /** The screen shows this condition, in any slot or a given one, for any call or a given one. */
  toShow(condition: ConditionId, where?: Where): R;
  /** Nothing is on the screen. */
  toBeQuiet(): R;
  /** Something on the screen offers this recovery action. */
  toOffer(action: OfferedAction): R;
  /** For a fake store: this recovery action was requested. */
  toHaveAsked(action: OfferedAction): R;
}

function screenOf(looked: Looked): Screen {
  if ('indicators' in looked) return looked;
  return ('store' in looked ? looked.store : looked).read(screenView);
}

function shownOn({ banner, prompt, dialog, indicators }: Screen): readonly (readonly [Slot, Shown])[] {
  const slots = { banner, prompt, dialog } as const;
  return [
    ...Object.entries(slots).flatMap(([slot, item]) => (item ? [[slot as Slot, item] as const] : [])),
    ...indicators.map((item) => ['indicator', item] as const),
  ];
}

const describeScreen = (screen: Screen): string => {
  const lines = shownOn(screen).map(
    ([slot, { condition, phase, callId, actions }]) =>
      `${condition} (${slot}, ${phase}${callId === null ? '' : `, call ${callId}`}; offers ${actions.join(', ') || 'nothing'})`,
  );
  if (screen.confirmation) lines.push('"you’re back"');
  return lines.join('; ') || 'nothing';
};

const verdict = (pass: boolean, wanted: string, found: string): Verdict => ({
  pass,
  message: () => `Expected ${pass ? 'not ' : ''}${wanted}. Found: ${found}.`,
});

/**
 * Matchers for what a store shows and which actions were requested. For vitest import `@faultline/testing/vitest` once;
 * for Jest call `expect.extend(matchers)` in a setup file.
 *
 * @example expect(store).toShow('call.busy', { on: 'dialog' });
 */
export const matchers = {
  toShow(looked: Looked, condition: ConditionId, where: Where = {}): Verdict {
    const screen = screenOf(looked);
    const pass = shownOn(screen).some(
      ([slot, item]) =>
        item.condition === condition &&
        (where.on === undefined || where.on === slot) &&
        (where.callId === undefined || where.callId === item.callId) &&
        (where.phase === undefined || where.phase === item.phase),
    );
    const more = Object.entries(where).map(([name, value]) => `, ${name} ${String(value)}`);
    return verdict(pass, `the screen to show ${condition}${more.join('')}`, describeScreen(screen));
  },
  toBeQuiet(looked: Looked): Verdict {
    const found = describeScreen(screenOf(looked));
    return verdict(found === 'nothing', 'nothing to be on the screen', found);
  },
  toOffer(looked: Looked, action: OfferedAction): Verdict {
    const screen = screenOf(looked);
    const pass = shownOn(screen).some(([, { actions }]) => actions.includes(action));
    return verdict(pass, `the screen to offer ${action}`, describeScreen(screen));
  },
  toHaveAsked({ calls }: FakeStore, action: OfferedAction): Verdict {
    const asked = calls.flatMap(([method, , what]) =>
      method === 'recover' ? [String(what)] : method === 'dismiss' ? ['dismiss'] : [],
    );
    return verdict(
      asked.includes(action),
      `${action} to be asked for`,
      asked.join(', ') || 'nothing asked for',
    );
  },
};
