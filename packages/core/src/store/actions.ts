import type { ConditionId, CustomAction } from '../conditions.ts';
import { ownEntry } from '../table.ts';
import { sayNeverOffered } from './sayInDevelopment.ts';
import type { ActionHandler, ActionMap, OwnAction } from './types.ts';

/** The app's own actions, in layers: when two handle the same action, the newest wins. */
export interface Actions {
  handlerOf(action: string): ActionHandler | undefined;
  /** The `custom:` actions that the app offers for a condition. */
  offeredFor(condition: ConditionId): readonly CustomAction[];
  labelOf(action: string): string | null;
  /** Adds a layer; returns a function that removes only this layer. */
  add(layer: ActionMap): () => void;
}

/** An action as it was when it was registered. */
interface Known {
  readonly run: ActionHandler;
  readonly label: string | null;
  readonly on: readonly unknown[];
}

/** Reads what an app wrote for an action, once: it may be anything, and reading it may throw. Null when it cannot be done. */
function known(actions: ActionMap, name: string): Known | null {
  try {
    type Written = Partial<OwnAction> | ActionHandler | null;
    const written = ownEntry(actions as Readonly<Record<string, Written>>, name);
    if (typeof written === 'function') return { run: written, label: null, on: [] };
    const { run, label, on } = written ?? {};
    if (typeof run !== 'function') return null;
    return {
      run: (context) => written?.run?.(context),
      label: typeof label === 'string' ? label : null,
      on: Array.isArray(on) ? [...(on as unknown[])] : [],
    };
  } catch {
    return null;
  }
}

const isOffered = ({ label, on }: Known, condition: ConditionId): boolean =>
  label !== null &&
  on.some(
    (one) => one === condition || (typeof one === 'string' && one.endsWith('.') && condition.startsWith(one)),
  );

export function createActions(first: ActionMap, changed: () => void): Actions {
  type Layer = ReadonlyMap<string, Known>;
  const layerOf = (actions: ActionMap): Layer => {
    sayNeverOffered(actions);
    const layer = new Map<string, Known>();
    for (const name of Object.keys(actions ?? {})) {
      const action = known(actions, name);
      if (action) layer.set(name, action);
    }
    return layer;
  };
  let layers: readonly Layer[] = [layerOf(first)];
  const find = (action: string) => layers.findLast((layer) => layer.has(action))?.get(action);
  return {
    handlerOf: (action) => find(action)?.run,
    offeredFor: (condition) =>
      [...new Set(layers.flatMap((layer) => [...layer.keys()]))].filter((name): name is CustomAction => {
        const action = find(name);
        return name.startsWith('custom:') && action !== undefined && isOffered(action, condition);
      }),
    labelOf: (action) => find(action)?.label ?? null,
    add(actions) {
      const mine = layerOf(actions);
      layers = [...layers, mine];
      changed();
      return () => {
        if (!layers.includes(mine)) return;
        layers = layers.filter((one) => one !== mine);
        changed();
      };
    },
  };
}
