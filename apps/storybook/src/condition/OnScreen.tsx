import { CallStatus } from '@faultline/components';
import { rowOf, type Screen } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { createFakeStore, sampleScreen } from '@faultline/testing/app';
import { useState } from 'react';
import type { Specimen } from './specimens.ts';

/** The screen with a specimen on the surface of its condition, and nothing else. */
export function screenOf({ shown }: Specimen, modal: boolean): Screen {
  const { surface } = rowOf(shown.condition);
  if (surface === 'indicator') return sampleScreen({ indicators: [shown] });
  if (surface === 'dialog') return sampleScreen({ dialog: { call: null, ...shown, modal } });
  return sampleScreen({ [surface]: shown });
}

interface OnScreenProps {
  readonly specimen: Specimen;
  /** A dialog that no other call keeps from taking the page; by default it stands in the flow. */
  readonly modal?: boolean;
  /** Time does not pass: a countdown stands where it began, whenever one looks. */
  readonly still?: boolean;
}

/** What a store told of a condition, as it stands. */
export function OnScreen({ specimen, modal = false, still = false }: OnScreenProps) {
  const [store] = useState(() => {
    const { store: told } = createFakeStore({ screen: screenOf(specimen, modal) });
    return still ? { ...told, now: () => specimen.shown.startedAt } : told;
  });
  return (
    <CallProvider store={store}>
      <CallStatus />
    </CallProvider>
  );
}
