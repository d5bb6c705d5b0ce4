import { type RecoveryAction } from '../conditions.ts';
import type { ActionMap } from './types.ts';

type Handler = NonNullable<ActionMap[RecoveryAction]>;

/** The app's own actions, in layers: of two that handle the same, the newest wins. */
export interface Actions {
  handlerOf(action: RecoveryAction): Handler | undefined;
  /** Returns the undo, which takes away this layer only. */
  add(layer: ActionMap): () => void;
}

export function createActions(first: ActionMap, changed: () => void): Actions {
  type Layer = ReadonlyMap<string, unknown>;
  const layerOf = (actions: ActionMap): Layer => new Map(Object.entries(actions));
  let layers: readonly Layer[] = [layerOf(first)];
  return {
    handlerOf(action) {
      const found = layers.findLast((layer) => typeof layer.get(action) === 'function');
      return found?.get(action) as Handler | undefined;
    },
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
