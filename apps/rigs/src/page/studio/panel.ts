import type { FaultState } from '../../faults/fault.ts';

/** What the server of the playground tells its page. */
export interface Panel {
  readonly sdk: string;
  readonly sdks: readonly { readonly name: string; readonly title: string }[];
  readonly hint: string;
  /** Where the other end of a call is a page: its address. */
  readonly guest: string | null;
  /** The address of the incident player; null where Storybook is not built. */
  readonly player: string | null;
  readonly faults: readonly FaultState[];
}

/** @throws TypeError when the server of the playground is gone. */
export const askForPanel = async (): Promise<Panel> => (await (await fetch('/panel')).json()) as Panel;

/**
 * Causes or ends a fault.
 *
 * @throws Error with the server’s sentence when it cannot be done now.
 */
export async function askForFault(id: string, act: 'run' | 'undo'): Promise<void> {
  const address = `/faults/${encodeURIComponent(id)}${act === 'undo' ? '/undo' : ''}`;
  const response = await fetch(address, { method: 'POST' });
  if (!response.ok) throw new Error(await response.text());
}
