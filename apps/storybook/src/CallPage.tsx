import { CallStatus, type CallStatusProps } from '@faultline/components';
import type { ReactNode } from 'react';
import words from './words.json';

/** A calling app of no particular maker, with the kit in its place: above what it is about, never on the controls. */
export function CallPage({ children, ...status }: { readonly children?: ReactNode } & CallStatusProps) {
  return (
    <section className="review-call" aria-label={words['call.with']}>
      <header>
        <strong>{words['call.with']}</strong>
        <span>{words['call.time']}</span>
      </header>
      <div className="review-call-body">
        <CallStatus {...status} />
        {children}
      </div>
      <footer>
        <button type="button">{words['call.mute']}</button>
        <button type="button">{words['call.hold']}</button>
        <button type="button" className="review-hang-up">
          {words['call.hangUp']}
        </button>
      </footer>
    </section>
  );
}
