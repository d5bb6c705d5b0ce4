import { useEffect, useRef } from 'react';
import { misuse } from '../misuse.ts';

/** Logs once that an address is refused. It may come from data, so throwing would unmount the app. */
export function useRefusal(refused: string | undefined): void {
  const said = useRef<string>(undefined);
  useEffect(() => {
    if (refused === undefined || said.current === refused) return;
    said.current = refused;
    // eslint-disable-next-line no-console -- the only place where the app's developer can see it
    console.error(misuse('hooks/dial-in', { href: JSON.stringify(refused) }).message);
  }, [refused]);
}
