import { useCallback, useEffect, useState } from 'react';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { storybookAround } from './address.ts';
import type { Selection } from './selection.ts';
import { putInto, selectionIn } from './url.ts';

/** Somebody types: the address follows when they pause, because browsers refuse to change it all the time. */
const pauseMs = 200;

const searchWith = (search: string, selection: Selection): string =>
  // Storybook's own addresses have this sign as it is.
  `?${putInto(new URLSearchParams(search), selection).toString().replaceAll('%2F', '/')}`;

/** Writes a selection into the address of the page, and into that of Storybook around it. */
function write(selection: Selection): void {
  const { location, history } = window;
  history.replaceState(history.state, '', searchWith(location.search, selection) + location.hash);
  const around = storybookAround(window);
  if (!around) return;
  // Storybook keeps a copy of its address, and would write that over whatever changes it behind its back.
  const url = searchWith(around.location.search, selection);
  addons.getChannel().emit(NAVIGATE_URL, url, { replace: true });
}

/** The selection that the address of the page has at the beginning, and that the address follows from then on. */
export function useSelection() {
  const [selection, setSelection] = useState(() => selectionIn(new URLSearchParams(window.location.search)));
  const [written, setWritten] = useState(selection);
  useEffect(() => {
    if (written === selection) return;
    const timer = setTimeout(() => {
      write(selection);
      setWritten(selection);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [selection, written]);
  const select = useCallback(
    (change: Partial<Selection>) => setSelection((before) => ({ ...before, ...change })),
    [],
  );
  return { selection, select };
}
