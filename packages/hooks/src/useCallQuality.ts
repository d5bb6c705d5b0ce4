'use client';
import { callQualityView, type CallQuality, type ConditionId, type QualityOfCall } from '@faultline/core';
import { useCallback, useMemo } from 'react';
import { callAskedFor, useCallContext } from './internals/context.ts';
import { useView } from './useCallSelector.ts';

/** Sound and picture of a call. Being muted or on hold explains silence, so both are included. */
export type CallQualityView =
  | { readonly status: 'good'; readonly muted: boolean; readonly held: boolean }
  | {
      readonly status: 'degraded';
      /** What is wrong, never empty. */
      readonly conditions: readonly ConditionId[];
      readonly muted: boolean;
      readonly held: boolean;
    };

const unknown: QualityOfCall = { conditions: [], muted: false, held: false };

/** The call that sounds worst. */
function selectWorst({ byCall }: CallQuality): QualityOfCall {
  let worst = unknown;
  for (const quality of Object.values(byCall))
    if (worst === unknown || quality.conditions.length > worst.conditions.length) worst = quality;
  return worst;
}

/**
 * Reads the quality of sound and picture of a call. An unknown call, or one that is over, counts as good.
 *
 * @param asked the call; null: none, so that there is nothing to tell; by default that of the `CallScope` around it, or the one that sounds worst.
 * @throws Error outside a provider.
 * @example const quality = useCallQuality(); // { status: 'degraded', conditions: ['quality.inboundStalled'], … }
 */
export function useCallQuality(asked?: string | null): CallQualityView {
  const callId = callAskedFor(useCallContext('useCallQuality'), asked);
  const select = useCallback(
    (quality: CallQuality) => {
      if (callId === undefined) return selectWorst(quality);
      return (callId !== null && quality.byCall[callId]) || unknown;
    },
    [callId],
  );
  const quality = useView(
    'useCallQuality',
    callQualityView,
    select,
    typeof callId === 'string' ? `callQuality/${callId}` : 'callQuality',
  );
  return useMemo(() => {
    const { conditions, muted, held } = quality;
    return conditions.length > 0
      ? { status: 'degraded', conditions, muted, held }
      : { status: 'good', muted, held };
  }, [quality]);
}
