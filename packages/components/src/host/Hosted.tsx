'use client';
import { createContext, useContext, useRef, type ReactNode, type RefObject } from 'react';
import { Host } from './Host.tsx';
import { useHost } from './useHost.ts';

/** Whether what is below is moved as a whole by something above. */
const MovedContext = createContext(false);

interface HostedProps {
  /** Whether there is anything to show. */
  readonly active: boolean;
  readonly children: ReactNode;
}

/** Shows its children here, or inside the element of the app that hides this place. `home` stands here. */
export function MovedFrom({
  home,
  active,
  children,
}: HostedProps & { readonly home: RefObject<Element | null> }) {
  const host = useHost(home, active);
  return (
    <MovedContext.Provider value={true}>
      {host ? <Host host={host}>{children}</Host> : children}
    </MovedContext.Provider>
  );
}

function Alone({ active, children }: HostedProps) {
  const home = useRef<HTMLSpanElement>(null);
  return (
    <>
      {active && <span ref={home} hidden data-faultline="home" />}
      <MovedFrom home={home} active={active}>
        {children}
      </MovedFrom>
    </>
  );
}

/** The same for what is used alone; what stands in something that is moved is moved with it. */
export const Hosted = (props: HostedProps) =>
  useContext(MovedContext) ? props.children : <Alone {...props} />;
