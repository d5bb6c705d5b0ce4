import { screenReasonsView } from '@faultline/core';
import { useCallStore } from '@faultline/hooks';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { Reasons } from '../../../../storybook/src/player/parts/Reasons.tsx';

/** Why each thing that is wrong is on the screen now, or is not. Times count from when the page was opened, as in the streams. */
export function ReasonsNow() {
  const store = useCallStore();
  const [began] = useState(() => store.now() - performance.now());
  const subscribe = useCallback(
    (changed: () => void) => store.subscribe(changed, screenReasonsView.topic),
    [store],
  );
  const why = useSyncExternalStore(subscribe, () => store.read(screenReasonsView));
  return <Reasons why={why} began={began} />;
}
