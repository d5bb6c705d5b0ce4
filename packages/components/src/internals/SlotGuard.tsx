'use client';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { useVoice } from '../announcer/index.ts';
import { en } from '../call-status/generated/en.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { Guard, type GuardProps } from './Guard.tsx';

/** Who is told what a slot throws: the app, where a `CallStatus` above was given `onError`. */
export const ReportContext = createContext<GuardProps['onError']>(undefined);

/** A plain sentence where something else should stand: seen, and told through the announcer where there is one. */
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

/** What one thing says now: another item, or another stage of it, says something else. */
export const statementOf = ({ issueId, condition, phase }: Statement) => `${issueId} ${condition} ${phase}`;

/** Keeps what one thing throws to its own place, until there is something else to tell there. */
export const SlotGuard = ({ of, children }: { readonly of: unknown; readonly children: ReactNode }) => (
  <Guard of={of} fallback={<Fallback of={of} />} onError={useContext(ReportContext)}>
    {children}
  </Guard>
);
