import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { isShownIn, words } from './words.js';

const client = new QueryClient();
const initialData = { connection: 'connected' };
const select = (state) => state.connection;
const Status = () => {
  const { data } = useQuery({
    queryKey: ['call'],
    queryFn: () => initialData,
    initialData,
    enabled: false,
    staleTime: Infinity,
    select,
  });
  return <div role="status">{words[data] === null ? null : <p>{words[data]}</p>}</div>;
};

export const mount = (element) => {
  createRoot(element).render(
    <QueryClientProvider client={client}>
      <Status />
    </QueryClientProvider>,
  );
  return {
    send: (connection) =>
      client.setQueryData(['call'], (state) => (state.connection === connection ? state : { connection })),
    isShown: isShownIn(element),
  };
};
