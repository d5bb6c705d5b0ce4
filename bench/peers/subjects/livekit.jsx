import { ConnectionStateToast } from '@livekit/components-react';
import { createRoot } from 'react-dom/client';
import { createRoom } from '../room.js';
import { isShownIn } from './words.js';

export const mount = (element) => {
  const room = createRoom();
  createRoot(element).render(<ConnectionStateToast room={room} />);
  return { send: room.changeTo, isShown: isShownIn(element) };
};
