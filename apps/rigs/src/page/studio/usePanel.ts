import { useCallback, useEffect, useState } from 'react';
import type { Act, Faults, FaultState } from '../../faults/fault.ts';
import { createPageMicrophone } from '../faults/pageMicrophone.ts';
import { microphoneFaults } from '../faults/microphoneFaults.ts';
import { faultsOn } from '../../faults/fault.ts';
import { askForFault, askForPanel, type Panel } from './panel.ts';

const microphone = faultsOn(microphoneFaults, createPageMicrophone(navigator.mediaDevices));

/** The panel of the playground: what there is, where it stands, and how it is changed. */
export interface PanelState {
  /** Null until the server has answered. */
  readonly panel: Panel | null;
  readonly faults: readonly FaultState[];
  /** Why the last that was asked for was not done; null: it was. */
  readonly failure: string | null;
  act(id: string, act: Act): Promise<void>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @param own what can go wrong in the page itself, beside the microphone. */
export function usePanel(own: Faults | undefined): PanelState {
  const [panel, setPanel] = useState<Panel | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const look = useCallback(
    () => askForPanel().then(setPanel, (error: unknown) => setFailure(reasonOf(error))),
    [],
  );
  useEffect(() => {
    void look();
    // Another tab may have changed what is in force.
    const back = () => void look();
    window.addEventListener('focus', back);
    return () => window.removeEventListener('focus', back);
  }, [look]);
  const inPage = [...(own ? [own] : []), microphone];
  return {
    panel,
    failure,
    faults: panel ? [...panel.faults, ...inPage.flatMap((faults) => faults.states())] : [],
    async act(id, act) {
      const run = inPage.map((faults) => faults.actOf(id, act)).find((one) => one !== undefined);
      window.faultlineRecording?.note(`fault.${id}${act === 'undo' ? '.undo' : ''}`);
      try {
        await (run ? run() : askForFault(id, act));
        setFailure(null);
      } catch (error) {
        setFailure(reasonOf(error));
      }
      await look();
    },
  };
}
