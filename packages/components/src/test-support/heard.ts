import { act } from '@testing-library/react';

/** Waits until an announcement is in the live regions. */
export const heard = (): Promise<void> => act(async () => undefined);
