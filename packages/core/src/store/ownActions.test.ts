import { expect, it, vi } from 'vitest';
import { calm } from '../test-support/calm.ts';
import type { ActionMap } from './types.ts';

const voicemail = (more: object = {}) =>
  ({
    'custom:voicemail': { label: 'Leave a message', on: ['call.'], run: vi.fn(), ...more },
  }) as unknown as ActionMap;

/** The buttons in the dialog of a call that nobody answered. */
function unanswered(actions: ActionMap) {
  const one = calm({ actions });
  one.inCall('a');
  one.end('a', 'call.noAnswer');
  return { ...one, dialog: () => one.settled().dialog };
}

it('an action of the app’s own stands where it says, before "close"', () => {
  expect(unanswered(voicemail()).dialog()?.actions).toEqual(['custom:voicemail', 'dismiss']);
  expect(unanswered(voicemail({ on: ['call.busy'] })).dialog()?.actions).toEqual(['dismiss']);
});

it.each([
  ['has no words', { label: undefined }],
  ['says nowhere', { on: undefined }],
  ['says what is no condition', { on: [null, 3, {}] }],
  ['does nothing', { run: undefined }],
])('an action that %s is not offered', (_, more) => {
  expect(unanswered(voicemail(more)).dialog()?.actions).toEqual(['dismiss']);
});

it('of two of one name the newer one is offered, in its words, until it is taken away', () => {
  const { store, dialog } = unanswered(voicemail());
  const undo = store.setActions(voicemail({ label: 'Other words', on: ['call.busy'] }));
  expect(dialog()?.actions).toEqual(['dismiss']);
  expect(store.labelOfAction('custom:voicemail')).toBe('Other words');
  undo();
  expect(dialog()?.actions).toEqual(['custom:voicemail', 'dismiss']);
  expect(store.labelOfAction('custom:voicemail')).toBe('Leave a message');
});

it('it runs once for two presses, is told its call, and fails aloud', async () => {
  const run = vi.fn(() => Promise.reject(new Error('full')));
  const { store, dialog } = unanswered(voicemail({ run }));
  const id = dialog()?.issueId ?? '';
  const presses = [store.recover(id, 'custom:voicemail'), store.recover(id, 'custom:voicemail')];
  await expect(Promise.all(presses)).rejects.toThrow('full');
  expect(run).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ action: 'custom:voicemail', call: expect.objectContaining({ callId: 'a' }) }),
  );
  expect(store.getSnapshot().recoveries[id]).toEqual({ action: 'custom:voicemail', outcome: 'failed' });
  await expect(store.recover(id, 'custom:other')).rejects.toThrow(/custom:other/);
});

it.each([
  ['recconect', () => undefined],
  ['custom:voicemail', () => undefined],
  ['custom:voicemail', { label: 'Leave a message', run: () => undefined }],
])('the developer reads that "%s" never gets a button', (name, action) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  calm({ actions: { [name]: action } as unknown as ActionMap });
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`"${name}" never gets a button`));
  warn.mockClear();
  calm({ actions: { redial: () => undefined, ...voicemail() } });
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});
