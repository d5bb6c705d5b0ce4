'use client';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { useVoice } from '../announcer/index.ts';
import { en } from '../call-status/generated/en.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { Guard, type GuardProps } from './Guard.tsx';

/** Receives what a slot throws: the `onError` of a `CallStatus` above, if given. */
export const ReportContext = createContext<GuardProps['onError']>(undefined);

/** A plain sentence instead of content that threw: visible, and announced if there is an announcer. */
function Fallback({ of }: { readonly of: unknown }) {
  const t = useMessages(en);
  const text = t('status.fallback');
  const voice = useVoice();
  useEffect(
    () => voice?.say({ key: `${text} ${String(of)}`, text, language: t.language }),
    [voice, text, of, t],
  );
  return (
    <p role={voice ? undefined : 'status'} data-faultline="fallback" {...t.language}>
      {text}
    </p>
  );
}

interface Statement {
  readonly issueId: string;
  readonly condition: string;
  readonly phase: string;
}

/** Identifies what an item says now: another item, or the same one in another phase, says something else. */
export const statementOf = ({ issueId, condition, phase }: Statement) => `${issueId} ${condition} ${phase}`;

/** An error boundary for one slot, until there is something else to show in it. */
export const SlotGuard = ({ of, children }: { readonly of: unknown; readonly children: ReactNode }) => (
  <Guard of={of} fallback={<Fallback of={of} />} onError={useContext(ReportContext)}>
    {children}
  </Guard>
);
