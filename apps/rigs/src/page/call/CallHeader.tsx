import type { CallRecord } from '@faultline/core';
import { useCallSelector, useParties, useReconnectState } from '@faultline/hooks';
import { currentCall } from '../../../../storybook/src/call/currentCall.ts';
import { initialsOf } from '../../../../storybook/src/call/initialsOf.ts';
import { Talked } from '../../../../storybook/src/call/Talked.tsx';
import words from '../words.json';

const phaseWords = {
  new: words['phase.new'],
  ringing: words['phase.ringing'],
  active: words['phase.active'],
  held: words['phase.held'],
  recovering: words['phase.recovering'],
  ended: words.noCall,
} as const;

/** Who is on the call: as the SDK names them, or those in the same room. */
function useRemoteName(call: CallRecord | null): string {
  const others = useParties();
  if (call?.remote) return call.remote;
  const here = others.status === 'together' ? [...others.here, ...others.away] : [];
  const names = here.flatMap(({ name }) => (name === null ? [] : [name]));
  if (names.length > 0) return names.join(', ');
  return call && call.phase !== 'ended' ? words.somebody : words.nobody;
}

/** Who is on the other end, how the connection and the call stand, and how long they have talked. */
export function CallHeader({ sourceId }: { readonly sourceId: string }) {
  const connection = useReconnectState(sourceId);
  const call = useCallSelector(currentCall, 'hangupCause');
  const name = useRemoteName(call);
  const isLive = call !== null && call.phase !== 'ended';
  return (
    <header className="call-header" data-live={isLive || undefined}>
      <span className="call-avatar" aria-hidden="true">
        {isLive ? initialsOf(name) || '#' : ''}
      </span>
      <p className="call-name">
        <bdi>{name}</bdi>
      </p>
      <p className="call-state">
        <span role="status" aria-label={words.title}>
          <span>{words[connection.status]}</span> ·{' '}
          <span>{call ? phaseWords[call.phase] : words.noCall}</span>
        </span>{' '}
        {isLive && <Talked key={call.callId} call={call} />}
      </p>
    </header>
  );
}
