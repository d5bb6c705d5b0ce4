import { act } from '@testing-library/react';

/** Waits until what was said stands in the live regions. */
export const heard = (): Promise<void> => act(async () => undefined);
