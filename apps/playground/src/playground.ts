import { plays } from '@faultline/app-rigs';
import { openPlay, type OpenPlay } from './openPlay.ts';
import { ownStorybook } from './storybook.ts';

export interface Playground {
  /** The address to open. */
  readonly address: string;
  /** The address for one SDK; its servers start when it is asked for the first time. */
  addressOf(sdk: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Real SDKs in a call page, their servers on this machine, and a panel that breaks them. Port 0 is a free one.
 *
 * @param storybook where its incident player is; by default in the Storybook of the repository, once that is built.
 *
 * @throws Error when nobody plays the SDK.
 */
export async function startPlayground(
  port = 0,
  sdk = 'telnyx',
  storybook = ownStorybook,
): Promise<Playground> {
  const open = new Map<string, Promise<OpenPlay>>();
  const addressOf = async (name: string, at = 0): Promise<string> => {
    const play = Object.hasOwn(plays, name) ? plays[name] : undefined;
    if (!play)
      throw new Error(`The playground has no "${name}". Choose one of ${Object.keys(plays).join(', ')}.`);
    const opening = open.get(name) ?? openPlay(name, play, at, addressOf, storybook);
    open.set(name, opening);
    // What did not start may be tried again.
    opening.catch(() => open.delete(name));
    return (await opening).address;
  };
  return {
    address: await addressOf(sdk, port),
    addressOf,
    async stop() {
      await Promise.all([...open.values()].map(async (one) => (await one).stop()));
    },
  };
}
