'use client';
import { type Screen, type Snapshot } from '@faultline/core';
import { useCallback } from 'react';
import { callAskedFor, useCallContext } from './internals/context.ts';
import { goesWithout } from './internals/goesWithout.ts';
import { elementIdOf } from './useElementId.ts';
import { useSelected } from './useCallSelector.ts';
import { useScreenPart } from './useScreen.ts';

/** State and props for the app's own microphone button. */
export interface MicrophoneButton {
  /**
   * `blocked`: the microphone does not work, and a press leads to the prompt that says why. `off`: the person continues
   * without it, and a press asks for it again.
   */
  readonly status: 'ok' | 'blocked' | 'off';
  /** Spread onto the button; empty while it is `ok`. Never disable the button. */
  readonly props: {
    readonly onClick?: () => void;
    readonly 'aria-describedby'?: string;
    readonly 'data-status'?: 'blocked' | 'off';
  };
}

const isMicrophone = (condition: string, device: string | null): boolean =>
  condition.startsWith('media.') && (device ?? 'microphone') === 'microphone';

/** The prompt about the microphone, including one that only offers to call again. */
const selectShown = ({ prompt }: Screen): string | null =>
  prompt && isMicrophone(prompt.condition, prompt.device) ? prompt.issueId : null;

/** Trouble with the microphone that is not over, whether shown or closed by the person. */
const blockedOf = ({ callErrors }: Snapshot, callId: string | null | undefined): string | null =>
  callErrors.issues.findLast(
    (issue) =>
      (callId === undefined || issue.callId === callId) &&
      issue.status !== 'resolved' &&
      issue.surface === 'prompt' &&
      isMicrophone(issue.condition, issue.device),
  )?.id ?? null;

const ok: MicrophoneButton = { status: 'ok', props: {} };

/**
 * Keeps the app's own microphone button useful while the microphone is blocked: it stays pressable, says why, and leads
 * to the prompt. If the person closed the prompt, a press asks for the microphone again, which brings it back if it is
 * still blocked.
 *
 * @param callId the call whose microphone it is; null: what is about none; by default that of the `CallScope` around it, or any.
 * @throws Error outside a provider.
 * @example
 * const microphone = useMicrophoneButton();
 * <button onClick={toggleMute} {...microphone.props}>Mute</button>
 */
export function useMicrophoneButton(callId?: string | null): MicrophoneButton {
  const context = useCallContext('useMicrophoneButton');
  const { store } = context;
  const call = callAskedFor(context, callId);
  const promptId = elementIdOf(context, 'prompt', call);
  const shown = useScreenPart('useMicrophoneButton', selectShown, call);
  const selectBlocked = useCallback((snapshot: Snapshot) => blockedOf(snapshot, call), [call]);
  const blocked = useSelected('useMicrophoneButton', selectBlocked, 'callErrors');
  const selectIsOff = useCallback(
    ({ mediaRecovery }: Snapshot) => goesWithout(mediaRecovery, 'microphone', call),
    [call],
  );
  const isOff = useSelected('useMicrophoneButton', selectIsOff, 'mediaRecovery');
  const wantAgain = useCallback(
    () => store.send({ type: 'withoutDevice', at: Date.now(), device: 'microphone', without: false }),
    [store],
  );
  const issueId = blocked ?? shown;
  const onClick = useCallback(() => {
    const prompt = document.getElementById(promptId);
    if (prompt) {
      prompt.scrollIntoView?.({ block: 'nearest' });
      prompt.focus();
    } else if (issueId !== null) void store.recover(issueId, 'resumeMedia').catch(() => undefined);
  }, [store, promptId, issueId]);
  if (isOff) return { status: 'off', props: { onClick: wantAgain, 'data-status': 'off' } };
  return issueId !== null
    ? {
        status: 'blocked',
        props: { onClick, 'aria-describedby': `${promptId}-title`, 'data-status': 'blocked' },
      }
    : ok;
}
