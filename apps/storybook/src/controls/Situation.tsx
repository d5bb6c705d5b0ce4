import type { ConditionId, Phase, Screen } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { createFakeStore, sampleScreen } from '@faultline/testing/app';
import { useMemo, type ReactNode } from 'react';
import { screenOf } from '../condition/OnScreen.tsx';
import { specimensOf } from '../condition/specimens.ts';
import words from './words.json';

/** A moment of a condition; `back`: it is over, and the person is told so. */
export type Moment = Phase | 'back';

interface SituationProps {
  readonly condition: ConditionId;
  readonly phase?: Moment;
  /** For a dialog: whether no other call is live. */
  readonly modal?: boolean;
  readonly children: ReactNode;
}

/** How long the trouble was that is over, in ms. */
const awayMs = 38_000;

function screenIn(condition: ConditionId, phase: Moment, modal: boolean) {
  const now = Date.now();
  if (phase === 'back')
    return {
      screen: sampleScreen({ confirmation: { since: now, until: Infinity, awayMs } }),
      hasPhase: true,
    };
  const specimens = specimensOf(condition);
  const found = specimens.find(({ shown }) => shown.phase === phase);
  const [first] = specimens;
  const specimen = found ?? first;
  return {
    screen: specimen ? screenOf(specimen, modal) : sampleScreen({}),
    hasPhase: found !== undefined,
  };
}

/** A store with this screen, until the person closes what is on it. */
function storeWith(screen: Screen) {
  const fake = createFakeStore({ screen });
  return { ...fake.store, dismiss: () => fake.set({ screen: sampleScreen({}) }) };
}

/** Puts one moment of a condition on the screen of the components in it, as a real store told it. */
export function Situation({ condition, phase = 'start', modal = false, children }: SituationProps) {
  const { screen, hasPhase } = useMemo(() => screenIn(condition, phase, modal), [condition, phase, modal]);
  const store = useMemo(() => storeWith(screen), [screen]);
  return (
    <>
      <CallProvider store={store}>{children}</CallProvider>
      {!hasPhase && <p className="controls-note">{words.noPhase}</p>}
    </>
  );
}
