import type { Snapshot } from '@faultline/core';
import { useCallSelector } from '@faultline/hooks';

// Outside the component, because it must be the same function each time.
const countLive = ({ hangupCause }: Snapshot) =>
  Object.values(hangupCause.calls).filter(({ phase }) => phase !== 'ended').length;

/** Renders again only when the number of calls changes. */
export const LiveCalls = () => <p>{useCallSelector(countLive, 'hangupCause')} calls</p>;
