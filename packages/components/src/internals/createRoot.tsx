'use client';
import type { Screen, Shown } from '@faultline/core';
import { useScreen } from '@faultline/hooks';
import { forwardRef, useMemo, type ForwardedRef, type ReactElement } from 'react';
import { WithAnnouncer } from '../announcer/index.ts';
import { Hosted } from '../host/Hosted.tsx';
import { ItemProvider, stateOf, useCreateItem, type Family, type Item } from './item.tsx';
import { mergeRefs } from './mergeProps.ts';
import { SlotGuard, statementOf } from './SlotGuard.tsx';
import { useShownOnce } from './useShownOnce.ts';

/** What the element of a root is rendered from. */
export interface RootDrawing<S extends Shown, Props> {
  readonly shown: S;
  readonly item: Item;
  /** The root's own attributes for its element. */
  readonly own: Record<string, unknown>;
  readonly props: Props;
  readonly outer: ForwardedRef<Element>;
}

/** Options of a root. */
export interface RootOptions<S extends Shown, Props> extends Family {
  /** Its slot; makes the element ids unique within a provider. */
  readonly slot: 'banner' | 'prompt' | 'dialog';
  /** Selects from the screen what it shows. */
  readonly pick: (screen: Screen) => S | null;
  /** Renders its element. */
  readonly useElement: (drawing: RootDrawing<S, Props>) => ReactElement;
}

interface ShownRootProps<S, Props> {
  readonly shown: S;
  readonly props: Props;
  readonly outer: ForwardedRef<Element>;
}

/** Creates the root of a family that shows one item at a time; it renders nothing when there is none. */
export function createRoot<S extends Shown, Props extends object>(options: RootOptions<S, Props>) {
  const { name, slot, pick, useElement } = options;

  function ShownRoot({ shown, props, outer }: ShownRootProps<S, Props>) {
    const item = useCreateItem(slot, shown, options);
    const place = useShownOnce({ name, issueId: shown.issueId, condition: shown.condition });
    const both = useMemo(() => mergeRefs([place, outer]), [place, outer]);
    const own = {
      'aria-labelledby': item.titleId,
      'data-faultline': name,
      ...stateOf(shown),
      ...item.t.language,
    };
    return <ItemProvider item={item}>{useElement({ shown, item, own, props, outer: both })}</ItemProvider>;
  }

  const Root = forwardRef<Element, Props>((props, outer) => {
    const shown = pick(useScreen());
    return (
      <WithAnnouncer>
        <Hosted active={shown !== null}>
          {shown && (
            <SlotGuard of={statementOf(shown)}>
              <ShownRoot key={shown.issueId} shown={shown} props={props as Props} outer={outer} />
            </SlotGuard>
          )}
        </Hosted>
      </WithAnnouncer>
    );
  });
  Root.displayName = `${name}.Root`;
  return Root;
}
