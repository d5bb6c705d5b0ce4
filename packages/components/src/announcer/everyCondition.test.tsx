import {
  conditions,
  isConditionId,
  type ConditionId,
  type Screen,
  type Shown,
  type Surface,
} from '@faultline/core';
import { createFakeStore, sampleScreen, sampleShown, showWithin } from '@faultline/hooks/test-support';
import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallStatus } from '../call-status/index.ts';
import { describeCondition } from '../index.ts';
import { heard, listen } from '../test-support/heard.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // What browsers do and the test page does not: a dialog that opens takes the focus, one that closes is not open.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
      this.querySelector('button')?.focus();
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const told = Object.keys(conditions).filter(isConditionId);
const on = (...surfaces: readonly Surface[]) =>
  told.filter((condition) => surfaces.includes(conditions[condition].surface));

/** Where a condition stands, alone. */
const slots: Readonly<Record<Surface, (shown: Shown) => Partial<Screen>>> = {
  banner: (banner) => ({ banner }),
  prompt: (prompt) => ({ prompt }),
  dialog: (dialog) => ({ dialog: { ...dialog, modal: true, call: null } }),
  indicator: (indicator) => ({ indicators: [indicator] }),
  silent: () => ({}),
};

/** A page with the kit, where every way back fails, and what is told in its live regions. */
function page(condition: ConditionId) {
  const fake = createFakeStore();
  fake.answer(() => Promise.reject(new Error('refused')));
  const { container } = showWithin(fake.store, <CallStatus />);
  const said = listen(container);
  const device = condition.startsWith('media.') ? ('microphone' as const) : null;
  const actions = ['reconnect'] as const;
  const show = async (more: Partial<Shown>) => {
    const shown = sampleShown(condition, { device, actions, ...more });
    act(() => fake.set({ screen: sampleScreen(slots[conditions[condition].surface](shown)) }));
    await heard();
  };
  const hide = async () => {
    act(() => fake.set({ screen: sampleScreen({}) }));
    await heard();
  };
  const fail = async () => {
    // Two failures of one moment would be one.
    vi.advanceTimersByTime(1_000);
    const way = container.querySelector('[data-action="reconnect"]');
    if (way) fireEvent.click(way);
    await heard();
    await heard();
  };
  const words = (phase: Shown['phase']) => {
    const { title, body } = describeCondition(condition, { phase, device, actions });
    return { title, spoken: `${title}. ${body}` };
  };
  const standing = () =>
    [...container.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent).join('');
  return { container, said, show, hide, fail, words, standing };
}

const failed = 'polite: That did not work. You can try again.';

/** What a screen reader may interrupt the person for; the sign-in that is being renewed is the app's to mend. */
const interrupts = (condition: ConditionId): boolean => {
  const { surface, severity, actor } = conditions[condition];
  if (surface === 'indicator') return false;
  if (surface === 'prompt') return true;
  return (
    severity === 'fatal' || (severity !== 'info' && actor !== 'sdk' && condition !== 'auth.refreshFailing')
  );
};

const phasesOf = (condition: ConditionId): readonly Shown['phase'][] =>
  condition.startsWith('media.') && conditions[condition].surface === 'prompt'
    ? ['missed', 'granted']
    : ['first', 'long', 'act', 'checking'];

describe('what a screen reader is told of', () => {
  it.each(on('banner', 'prompt', 'indicator'))(
    '%s: that it came, each time its title changes, that a way back failed, once each and in order',
    async (condition) => {
      const { said, show, hide, fail, words, standing } = page(condition);
      const start = words('start');
      const expected = [`${interrupts(condition) ? 'assertive' : 'polite'}: ${start.spoken}`];
      await show({});
      // It happened again: the note beside it says so, and nobody is interrupted.
      await show({ count: 2 });
      const titles = new Set([start.title]);
      for (const phase of phasesOf(condition)) {
        await show({ phase });
        const { title, spoken } = words(phase);
        if (!titles.has(title)) expected.push(`polite: ${spoken}`);
        titles.add(title);
      }
      await show({});
      await fail();
      await fail();
      expect(said).toEqual([...expected, failed, failed]);
      await hide();
      expect(standing()).toBe('');
      await show({ startedAt: 7 });
      expect(said).toEqual([...expected, failed, failed, expected[0]]);
    },
  );

  it.each(on('dialog'))(
    '%s: by the focus that goes into its dialog, and of a way back that failed there',
    async (condition) => {
      const { container, said, show, hide, fail, words, standing } = page(condition);
      await show({});
      const dialog = container.querySelector('dialog[role="alertdialog"]');
      expect(dialog?.contains(document.activeElement)).toBe(true);
      const textOf = (attribute: string) =>
        document.getElementById(dialog?.getAttribute(attribute) ?? '')?.textContent;
      const { title, spoken } = words('start');
      expect([textOf('aria-labelledby'), `${title}. ${textOf('aria-describedby')}`]).toEqual([title, spoken]);
      expect(said).toEqual([]);
      await fail();
      await fail();
      expect(said).toEqual([failed, failed]);
      // What is outside of an open modal dialog reaches nobody.
      expect(dialog?.querySelector('[aria-live="polite"]')?.textContent).toBe(
        'That did not work. You can try again.',
      );
      await hide();
      expect([standing(), said.length]).toEqual(['', 2]);
    },
  );

  it.each(on('silent'))('%s: nothing', async (condition) => {
    const { said, show } = page(condition);
    await show({});
    expect(said).toEqual([]);
  });
});
