import { closestTo, focusIn, isVisible, rootsAround } from './shadowTree.ts';

const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Remembers which control of the kit has the focus, before React draws what it stands in anew in another place.
 *
 * @returns gives the focus to the same control there, unless something else has it by then.
 */
export function keepFocus(document: Document): (...around: readonly (Element | null)[]) => void {
  const focus = focusIn(document);
  const part = focus?.closest<HTMLElement>('[data-faultline]');
  if (!focus || !part) return () => {};
  const index = [...part.querySelectorAll(controls)].indexOf(focus);
  const selector = `[data-faultline="${part.dataset['faultline'] ?? ''}"]`;
  return (...around) => {
    if (focusIn(document)) return;
    const drawn = rootsAround(...around)
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
      .find((one) => one !== part && closestTo(one, '[inert]') === null && isVisible(one));
    (drawn?.querySelectorAll<HTMLElement>(controls)[index] ?? drawn)?.focus();
  };
}
