import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createState } from '../query.js';
import { isShownIn, words } from './words.js';

const { client, useSelected, set } = createState({ connection: 'connected' });
const select = (state) => state.connection;
const Status = () => {
  const connection = useSelected(select);
  return <div role="status">{words[connection] === null ? null : <p>{words[connection]}</p>}</div>;
};

export const mount = (element) => {
  createRoot(element).render(
    <QueryClientProvider client={client}>
      <Status />
    </QueryClientProvider>,
  );
  return {
    send: (connection) => set((state) => (state.connection === connection ? state : { connection })),
    isShown: isShownIn(element),
  };
};
