import { languageOf, MessagesProvider, PlatformProvider, type Messages } from '@faultline/components';
import { useCallback } from 'react';
import { InList } from '../../condition/InList.tsx';
import { OnScreen } from '../../condition/OnScreen.tsx';
import { platforms } from '../../platforms.ts';
import words from '../words.json';
import type { Cell } from './cells.ts';
import { Unannounced } from './Unannounced.tsx';

/** A place that is wider than the page can be scrolled with the keys. */
function useScrollable() {
  return useCallback((place: HTMLElement | null) => {
    if (!place) return;
    const look = () => {
      if (place.scrollWidth > place.clientWidth) place.tabIndex = 0;
      else place.removeAttribute('tabindex');
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(place);
    return () => sizes.disconnect();
  }, []);
}

interface StageProps {
  readonly cell: Cell;
  readonly messages: Messages;
}

/** A state of a condition in the colours, language, direction, width and on the platform of its cell, whatever the page around it has. */
export function Stage({ cell: { condition, state, variant }, messages }: StageProps) {
  const { lang, dir } = languageOf(variant.locale);
  const platform = platforms[variant.platform];
  const drawn = state.specimen ? (
    <OnScreen specimen={state.specimen} still />
  ) : (
    <InList condition={condition} />
  );
  return (
    <div ref={useScrollable()} role="group" aria-label={words['cell.screen']} className="board-scroll">
      <div
        className="board-stage"
        lang={lang}
        dir={variant.direction === 'auto' ? dir : variant.direction}
        style={{ colorScheme: variant.theme, inlineSize: `${variant.width}px` }}
      >
        <MessagesProvider locale={variant.locale} messages={messages}>
          <Unannounced>
            {platform ? <PlatformProvider {...platform}>{drawn}</PlatformProvider> : drawn}
          </Unannounced>
        </MessagesProvider>
      </div>
    </div>
  );
}
