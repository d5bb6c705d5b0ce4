import { CallStatus } from '@faultline/components';
import type { ActionMap } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { useMemo, useRef, type ReactNode } from 'react';
import { CallControls } from './CallControls.tsx';
import type { Phone } from './phone.ts';
import words from './words.json';

/** A small call page on a real SDK, with everything that Faultline shows. */
export function CallPage({ phone, children }: { readonly phone: Phone; readonly children?: ReactNode }) {
  const numberField = useRef<HTMLInputElement>(null);
  const actions = useMemo<ActionMap>(
    () => ({
      ...(phone.redial && { redial: phone.redial }),
      ...(phone.dial && { editNumber: () => numberField.current?.focus() }),
    }),
    [phone],
  );
  return (
    <CallProvider store={phone.store} actions={actions}>
      <main>
        <h1>{words.title}</h1>
        <CallStatus />
        <CallControls phone={phone} numberField={numberField} />
        {children}
      </main>
      <audio id="remote-sound" autoPlay />
    </CallProvider>
  );
}
