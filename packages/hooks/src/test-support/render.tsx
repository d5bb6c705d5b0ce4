import type { CallStore } from '@faultline/core';
import { render, renderHook, type RenderHookResult } from '@testing-library/react';
import { StrictMode, type ComponentProps, type ReactElement, type ReactNode } from 'react';
import { CallProvider } from '../CallProvider.tsx';

type More = Omit<ComponentProps<typeof CallProvider>, 'store' | 'children'>;

/** A wrapper with StrictMode and a provider, as the testing library takes it. */
export const within = (store: CallStore, more: More = {}) =>
  function Within({ children }: { readonly children?: ReactNode }) {
    return (
      <StrictMode>
        <CallProvider store={store} {...more}>
          {children}
        </CallProvider>
      </StrictMode>
    );
  };

/** Renders a hook inside a provider, in StrictMode. */
export const renderWithin = <T,>(
  store: CallStore,
  hook: () => T,
  more?: More,
): RenderHookResult<T, unknown> => renderHook(hook, { wrapper: within(store, more) });

/** Renders an element inside a provider, in StrictMode. */
export const showWithin = (store: CallStore, element: ReactElement, more?: More) =>
  render(element, { wrapper: within(store, more) });
