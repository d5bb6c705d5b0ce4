import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';

export const mount = (element, count, rendered, selected) => {
  const client = new QueryClient();
  const initialData = { slices: Array(count).fill(0), other: 0 };
  const Reader = memo(({ index }) => {
    const { data } = useQuery({
      queryKey: ['call'],
      queryFn: () => initialData,
      initialData,
      enabled: false,
      staleTime: Infinity,
      select: (state) => (selected(), state.slices[index]),
    });
    rendered();
    return <i>{data}</i>;
  });
  createRoot(element).render(
    <QueryClientProvider client={client}>
      {Array.from({ length: count }, (_, index) => (
        <Reader key={index} index={index} />
      ))}
    </QueryClientProvider>,
  );
  const change = (part) => client.setQueryData(['call'], (state) => ({ ...state, ...part(state) }));
  return {
    one: () => change(({ slices }) => ({ slices: slices.with(0, slices[0] + 1) })),
    unrelated: () => change(({ other }) => ({ other: other + 1 })),
  };
};
