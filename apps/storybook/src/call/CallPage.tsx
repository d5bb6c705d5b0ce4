import { CallStatus, type CallStatusProps } from '@faultline/components';
import { useCallSelector } from '@faultline/hooks';
import type { ReactNode } from 'react';
import words from '../words.json';
import './call.css';
import { CallControls } from './CallControls.tsx';
import { CallState } from './CallState.tsx';
import { currentCall } from './currentCall.ts';
import { initialsOf } from './initialsOf.ts';

/**
 * A calling app of no particular maker, in the state that its call is really in, with the kit in its place: above what it is
 * about, never on the controls.
 */
export function CallPage({ children, ...status }: { readonly children?: ReactNode } & CallStatusProps) {
  const call = useCallSelector(currentCall);
  const name = call?.remote ?? words['call.somebody'];
  return (
    <section className="review-call" aria-label={`${words['call.with']} ${name}`}>
      <header>
        <span className="review-avatar" aria-hidden="true">
          {initialsOf(name) || '#'}
        </span>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <CallState call={call} />
      </header>
      <div className="review-call-body">
        <CallStatus {...status} />
        {children}
      </div>
      <CallControls call={call} />
    </section>
  );
}
