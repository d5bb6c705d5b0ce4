'use client';
import type { ConditionId, Device, OfferedAction, Screen, Shown, Snapshot } from '@faultline/core';
import { useMemo } from 'react';
import { goesWithout } from './internals/goesWithout.ts';
import { useSelected } from './useCallSelector.ts';
import { callAskedFor, useCallContext } from './internals/context.ts';
import { useScreenPart } from './useScreen.ts';

interface Stopped {
  readonly issueId: string;
  readonly condition: ConditionId;
  readonly device: Device;
  /** The call that waits or waited for the device; null when it was not for a call. */
  readonly callId: string | null;
  /** What can be done now, the main one first. */
  readonly actions: readonly OfferedAction[];
}

/**
 * Whether a microphone, camera, screen or speaker prevents a call. `without`: none does, and the person continues
 * without these devices, which is no trouble. `blocked`: one does, and `deadlineAt` (epoch ms) says how long a call
 * waits for it. `missed`: the call stopped waiting. `granted`: the device may be used again: if `resumeMedia` is
 * offered it must be switched on, otherwise the call is over.
 */
export type MediaRecoveryView =
  | { readonly status: 'ok' }
  | { readonly status: 'without'; readonly devices: readonly Device[] }
  | (Stopped & { readonly status: 'blocked'; readonly deadlineAt: number | null })
  | (Stopped & { readonly status: 'missed' })
  | (Stopped & { readonly status: 'granted' });

const ok: MediaRecoveryView = { status: 'ok' };

const selectWithout = ({ mediaRecovery }: Snapshot) => mediaRecovery.without;

const selectMediaPrompt = ({ prompt }: Screen): Shown | null =>
  prompt?.condition.startsWith('media.') ? prompt : null;

function viewOf(prompt: Shown | null): MediaRecoveryView {
  if (!prompt) return ok;
  const { issueId, condition, callId, actions, phase, deadlineAt } = prompt;
  const stopped: Stopped = { issueId, condition, device: prompt.device ?? 'microphone', callId, actions };
  if (phase === 'missed' || phase === 'granted') return { ...stopped, status: phase };
  return { ...stopped, status: 'blocked', deadlineAt };
}

/**
 * Reads whether a device prevents a call, as the prompt shows it.
 *
 * @param callId the call; null: what is about none; by default that of the `CallScope` around it, or whichever is shown.
 * @throws Error outside a provider.
 * @example
 * const media = useMediaRecovery();
 * if (media.status === 'blocked') return <p>Waiting until {media.deadlineAt}</p>;
 */
export function useMediaRecovery(callId?: string | null): MediaRecoveryView {
  const prompt = useScreenPart('useMediaRecovery', selectMediaPrompt, callId);
  const call = callAskedFor(useCallContext('useMediaRecovery'), callId);
  const without = useSelected('useMediaRecovery', selectWithout, 'mediaRecovery');
  return useMemo(() => {
    const devices = (Object.keys(without) as Device[]).filter((device) =>
      goesWithout({ without }, device, call),
    );
    return !prompt && devices.length > 0 ? { status: 'without', devices } : viewOf(prompt);
  }, [prompt, without, call]);
}
