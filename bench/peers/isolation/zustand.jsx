import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { create } from 'zustand';

export const mount = (element, count, rendered, selected) => {
  const useSlices = create(() => ({ slices: Array(count).fill(0), other: 0 }));
  const Reader = memo(({ index }) => {
    const value = useSlices((state) => (selected(), state.slices[index]));
    rendered();
    return <i>{value}</i>;
  });
  createRoot(element).render(
    Array.from({ length: count }, (_, index) => <Reader key={index} index={index} />),
  );
  return {
    one: () => useSlices.setState(({ slices }) => ({ slices: slices.with(0, slices[0] + 1) })),
    unrelated: () => useSlices.setState(({ other }) => ({ other: other + 1 })),
  };
};
