import { Announcer } from '@faultline/components';
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Draws what the kit shows and announces none of it: its live regions stand in an element that nobody is told of. */
export function Unannounced({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <>
      <div hidden>
        <Announcer>{place && createPortal(children, place)}</Announcer>
      </div>
      <div ref={setPlace} />
    </>
  );
}
