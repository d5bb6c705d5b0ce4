import type { ConditionId, CustomAction } from '../conditions.ts';
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

/** The value that an app wrote for an action; it may be anything. */
type Written = Partial<OwnAction> | ActionHandler | null | undefined;

const handlerIn = (written: Written): unknown => (typeof written === 'function' ? written : written?.run);

const isOffered = (written: Written, condition: ConditionId): boolean =>
  typeof written === 'object' &&
  typeof written?.label === 'string' &&
  Array.isArray(written.on) &&
  written.on.some(
    (on: unknown) =>
      on === condition || (typeof on === 'string' && on.endsWith('.') && condition.startsWith(on)),
  );

export function createActions(first: ActionMap, changed: () => void): Actions {
  type Layer = ReadonlyMap<string, Written>;
  const layerOf = (actions: ActionMap): Layer => {
    sayNeverOffered(actions);
    return new Map(Object.entries(actions ?? {}));
  };
  let layers: readonly Layer[] = [layerOf(first)];
  const find = (action: string): Written =>
    layers.findLast((layer) => typeof handlerIn(layer.get(action)) === 'function')?.get(action);
  return {
    handlerOf: (action) => handlerIn(find(action)) as ActionHandler | undefined,
    offeredFor: (condition) =>
      [...new Set(layers.flatMap((layer) => [...layer.keys()]))].filter(
        (name): name is CustomAction => name.startsWith('custom:') && isOffered(find(name), condition),
      ),
    labelOf: (action) => (find(action) as Partial<OwnAction> | undefined)?.label ?? null,
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
