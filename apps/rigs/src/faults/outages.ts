import type { FaultTable } from './fault.ts';

/** How a server is broken now. */
export interface Outage {
  readonly isDown: boolean;
  readonly isFrozen: boolean;
}

interface Mortal {
  readonly outage: Pick<Outage, 'isDown'>;
  kill(): Promise<void>;
  restart(): Promise<void>;
}

interface Breakable extends Mortal {
  readonly outage: Outage;
  freeze(): void;
  thaw(): void;
}

/** What every server can suffer. */
export const deaths = {
  kill: {
    group: 'server',
    name: 'Kill the server',
    does: 'Cuts every connection without a goodbye, which a WebSocket reports as 1006, and refuses new ones.',
    run: (server) => server.kill(),
    undo: {
      name: 'Start the server again',
      run: (server) => server.restart(),
      isDue: ({ outage }) => outage.isDown,
    },
  },
} satisfies FaultTable<Mortal>;

/** What a server can suffer whose connections can be kept open. */
export const outages = {
  freeze: {
    group: 'network',
    name: 'Freeze the server',
    does: 'Leaves every connection open while nothing is read or answered any more, as when all packets are lost.',
    run: (server) => server.freeze(),
    undo: {
      name: 'Thaw the server',
      run: (server) => server.thaw(),
      isDue: ({ outage }) => outage.isFrozen,
    },
  },
  ...deaths,
} satisfies FaultTable<Breakable>;
