import { useEffect, useRef } from 'react';

/** Says once that an address is refused: it may come from data, so that throwing would take the app away. */
export function useRefusal(refused: string | undefined): void {
  const said = useRef<string>(undefined);
  useEffect(() => {
    if (refused === undefined || said.current === refused) return;
    said.current = refused;
    // eslint-disable-next-line no-console -- the only place where the app's developer can see it
    console.error(
      `<CallProvider> does not offer the dialIn address ${JSON.stringify(refused)}: it could run a script or leads nowhere. Pass an absolute tel:, sip:, sips:, https: or http: address.`,
    );
  }, [refused]);
}
