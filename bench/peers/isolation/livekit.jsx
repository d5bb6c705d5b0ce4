import { useConnectionState } from '@livekit/components-react';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { createRoom } from '../room.js';

/** Its hook knows no slices: every reader is told of every change of the connection. */
export const mount = (element, count, rendered) => {
  const room = createRoom();
  const Reader = memo(() => {
    const state = useConnectionState(room);
    rendered();
    return <i>{state}</i>;
  });
  createRoot(element).render(Array.from({ length: count }, (_, index) => <Reader key={index} />));
  return {
    one: (index) => room.changeTo(index % 2 === 0 ? 'reconnecting' : 'connected'),
    unrelated: () => room.emit('trackMuted', {}, {}),
  };
};
