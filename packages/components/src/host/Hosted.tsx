'use client';
import { createContext, useContext, useRef, type ReactNode } from 'react';
import { Host } from './Host.tsx';
import { useHost } from './useHost.ts';

/** Whether what is below is moved as a whole by something above. */
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
      {host ? <Host host={host}>{children}</Host> : children}
    </MovedContext.Provider>
  );
}

/**
 * Shows its children here, or inside the element of the app that hides this place. What stands in something that is moved is moved
 * with it.
 *
 * An element of its own marks the place, also while there is nothing to show: libraries hide what they find when they open, and
 * leave what holds a live region as it is.
 */
export const Hosted = (props: HostedProps) =>
  useContext(MovedContext) ? props.children : <Movable {...props} />;
