import { useCallStore } from '@faultline/hooks';
import { useEffect, type RefObject } from 'react';
import type { Phone } from '../phone.ts';

/** Gives the store what only the app can do: dial again, and bring the person to the field for the number. */
export function useAppActions(phone: Phone, numberField: RefObject<HTMLInputElement | null>): void {
  const store = useCallStore();
  useEffect(
    () =>
      store.setActions({
        ...(phone.redial && { redial: phone.redial }),
        ...(phone.dial && { editNumber: () => numberField.current?.focus() }),
      }),
    [store, phone, numberField],
  );
}
