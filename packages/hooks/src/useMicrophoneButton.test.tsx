import { createCallStore, type CallStore, type IssueRaised } from '@faultline/core';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { showWithin } from './test-support/render.tsx';
import { useElementId } from './useElementId.ts';
import { useMicrophoneButton } from './useMicrophoneButton.ts';
import { useScreen } from './useScreen.ts';

afterEach(cleanup);

function Mute({ callId }: { readonly callId?: string | null }) {
  return <button {...useMicrophoneButton(callId).props}>Mute</button>;
}

function Prompt() {
  const id = useElementId('prompt');
  const { prompt } = useScreen();
  return prompt && <section id={id} tabIndex={-1} aria-label="Why" />;
}

const button = () => screen.getByRole('button');
const state = () => button().dataset['status'];
/** The store tells of a second change in a frame with the next one. */
const becomes = (status: string | undefined) => waitFor(() => expect(state()).toBe(status));
const press = () => act(async () => void fireEvent.click(button()));

function setUp(callId?: string | null) {
  const asked = vi.fn();
  const store: CallStore = createCallStore([], { actions: { resumeMedia: asked } });
  const block = (more: Partial<IssueRaised> = {}) =>
    act(async () =>
      store.send({
        type: 'issueRaised',
        at: Date.now(),
        code: 'app/blocked',
        condition: 'media.permissionDenied',
        device: 'microphone',
        ...more,
      }),
    );
  const page = (
    <>
      <Mute {...(callId !== undefined && { callId })} />
      <Prompt />
    </>
  );
  return { store, asked, block, ...showWithin(store, page) };
}

it('leads to the prompt while the microphone is blocked, and does nothing before', async () => {
  const { block, asked } = setUp();
  await press();
  expect(state()).toBeUndefined();
  await block();
  await becomes('blocked');
  await press();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Why' }));
  expect(asked).not.toHaveBeenCalled();
});

it('asks for the microphone again where the person has closed the prompt', async () => {
  const { store, block, asked } = setUp();
  await block();
  await act(async () => store.dismiss(store.getSnapshot().callErrors.issues[0]?.id ?? ''));
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  expect(state()).toBe('blocked');
  await press();
  await waitFor(() => expect(asked).toHaveBeenCalledOnce());
});

it('wants the microphone again where the person continues without it', async () => {
  const { store, block } = setUp();
  await block();
  await act(async () =>
    store.send({ type: 'withoutDevice', at: Date.now(), device: 'microphone', without: true }),
  );
  await becomes('off');
  await press();
  await becomes('blocked');
});

it.each([
  ['a', { callId: 'a' }, 'blocked'],
  ['a', { callId: 'b' }, undefined],
  [null, { callId: 'b' }, undefined],
  [undefined, { callId: 'b' }, 'blocked'],
  ['a', { callId: 'a', device: 'camera' }, undefined],
] as const)('of call %j says of what is wrong with %j: %s', async (callId, more, expected) => {
  const { block } = setUp(callId);
  await block(more);
  await becomes(expected);
});
