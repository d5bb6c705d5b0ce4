import type { CallStore } from '@faultline/core';
import { render, renderHook, type RenderHookResult } from '@testing-library/react';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { CallProvider } from '../CallProvider.tsx';

type More = Omit<ComponentProps<typeof CallProvider>, 'store' | 'children'>;

/**
 * Options for the testing library: a provider, in StrictMode. StrictMode must be outermost: inside another component
 * React runs no effect twice.
 */
export const within = (store: CallStore, more: More = {}) => ({
  reactStrictMode: true,
  wrapper: ({ children }: { readonly children?: ReactNode }) => (
    <CallProvider store={store} {...more}>
      {children}
    </CallProvider>
  ),
});

/** Renders a hook inside a provider, in StrictMode. */
export const renderWithin = <T,>(
  store: CallStore,
  hook: () => T,
  more?: More,
): RenderHookResult<T, unknown> => renderHook(hook, within(store, more));

/** Renders an element inside a provider, in StrictMode. */
export const showWithin = (store: CallStore, element: ReactElement, more?: More) =>
  render(element, within(store, more));
