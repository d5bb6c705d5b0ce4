import { CallStatus } from '@faultline/components';
import { CallProvider } from '@faultline/hooks';
import { useState } from 'react';
import { createFlow, type Flow } from './flow.ts';
import { appActions } from './fixtureStore.ts';

/** One state of a family: its name, and what has happened until then. */
export interface GalleryState {
  readonly name: string;
  readonly happened: (flow: Flow) => void;
}

function State({ name, happened }: GalleryState) {
  const [flow] = useState(() => {
    const made = createFlow(appActions);
    happened(made);
    return made;
  });
  return (
    <section aria-label={name} className="review-state">
      <h2>{name}</h2>
      <CallProvider store={flow.store}>
        <CallStatus />
      </CallProvider>
    </section>
  );
}

/** The states of a family side by side, each over a store of its own. */
export function FamilyGallery({ states }: { readonly states: readonly GalleryState[] }) {
  return (
    <main className="review-gallery">
      {states.map((state) => (
        <State key={state.name} {...state} />
      ))}
    </main>
  );
}
