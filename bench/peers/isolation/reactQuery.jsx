import { QueryClientProvider } from '@tanstack/react-query';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { createState } from '../query.js';

export const mount = (element, count, rendered, selected) => {
  const { client, useSelected, set } = createState({ slices: Array(count).fill(0), other: 0 });
  const Reader = memo(({ index }) => {
    const slice = useSelected((state) => (selected(), state.slices[index]));
    rendered();
    return <i>{slice}</i>;
  });
  createRoot(element).render(
    <QueryClientProvider client={client}>
      {Array.from({ length: count }, (_, index) => (
        <Reader key={index} index={index} />
      ))}
    </QueryClientProvider>,
  );
  const change = (part) => set((state) => ({ ...state, ...part(state) }));
  return {
    one: () => change(({ slices }) => ({ slices: slices.with(0, slices[0] + 1) })),
    unrelated: () => change(({ other }) => ({ other: other + 1 })),
  };
};
