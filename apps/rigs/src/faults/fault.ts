/** What a fault is about, in the order in which the playground lists them. */
export const faultGroups = ['network', 'server', 'person', 'device'] as const;

export type FaultGroup = (typeof faultGroups)[number];

/** The end of a fault that lasts. */
export interface Undo<Server> {
  /** The words on its button. */
  readonly name: string;
  readonly run: (server: Server) => void | Promise<void>;
  /** Whether the fault is in force now, as the server itself knows it. */
  readonly isDue: (server: Server) => boolean;
}

/** One thing that can be done to a call, with the words for it. */
export interface Fault<Server> {
  readonly group: FaultGroup;
  /** The words on its button. */
  readonly name: string;
  /** What it does to the network, in one sentence. */
  readonly does: string;
  readonly run: (server: Server) => void | Promise<void>;
  /** Only of a fault that stays until somebody ends it. */
  readonly undo?: Undo<Server>;
}

/** The faults of one server, by the name that they have in addresses. */
export type FaultTable<Server> = Readonly<Record<string, Fault<Server>>>;

/** A fault as the page of the playground is told of it. */
export interface FaultState extends Pick<Fault<never>, 'group' | 'name' | 'does'> {
  readonly id: string;
  /** What ends it; null when it does not last. */
  readonly undo: string | null;
  readonly isInForce: boolean;
}

/** What can be asked of a fault: that it happens, or that it ends. */
export type Act = 'run' | 'undo';

/** The faults of one server that runs. */
export interface Faults {
  /** Every fault, and whether it is in force now. */
  states(): readonly FaultState[];
  /** What causes or ends a fault; undefined where there is no such fault, or nothing to end. */
  actOf(id: string, act: Act): (() => void | Promise<void>) | undefined;
}

/** Puts a table of faults on the server that suffers them. */
export function faultsOn<Server>(table: FaultTable<Server>, server: Server): Faults {
  const known = new Map(Object.entries(table));
  return {
    states: () =>
      [...known].map(([id, { group, name, does, undo }]) => ({
        id,
        group,
        name,
        does,
        undo: undo?.name ?? null,
        isInForce: undo?.isDue(server) ?? false,
      })),
    actOf(id, act) {
      const fault = known.get(id);
      const one = act === 'undo' ? fault?.undo : fault;
      return one && (() => one.run(server));
    },
  };
}
