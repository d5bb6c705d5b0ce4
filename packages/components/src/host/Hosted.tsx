'use client';
import { createContext, useContext, useRef, type ReactNode } from 'react';
import { Host } from './Host.tsx';
import { useHost } from './useHost.ts';

/** Whether a parent already moves everything below it. */
const MovedContext = createContext(false);

interface HostedProps {
  /** Whether there is anything to show. */
  readonly active: boolean;
  readonly children: ReactNode;
}

function Movable({ active, children }: HostedProps) {
  const home = useRef<HTMLSpanElement>(null);
  const host = useHost(home, active);
  return (
    <MovedContext.Provider value={true}>
      <span ref={home} hidden data-faultline="home" />
      {host ? (
        <Host host={host} home={home}>
          {children}
        </Host>
      ) : (
        children
      )}
    </MovedContext.Provider>
  );
}

/**
 * Shows its children here, or inside the element of the app that hides this place. Children of a moved element move
 * with it.
 *
 * Its own element marks the place, even while there is nothing to show: when libraries open a dialog they hide every
 * element they find, except those with a live region.
 */
export const Hosted = (props: HostedProps) =>
  useContext(MovedContext) ? props.children : <Movable {...props} />;
