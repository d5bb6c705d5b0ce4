import { createRoot } from 'react-dom/client';
import { create } from 'zustand';
import { isShownIn, words } from './words.js';

const useConnection = create(() => ({ connection: 'connected' }));
const Status = () => {
  const text = words[useConnection((state) => state.connection)];
  return <div role="status">{text === null ? null : <p>{text}</p>}</div>;
};

export const mount = (element) => {
  createRoot(element).render(<Status />);
  return {
    send: (connection) =>
      useConnection.setState((state) => (state.connection === connection ? state : { connection })),
    isShown: isShownIn(element),
  };
};
