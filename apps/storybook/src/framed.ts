import axe from 'axe-core/axe.min.js?raw';
import { waitFor } from 'storybook/test';

/** On a machine that does other work too: a limit for what hangs. */
const patient = { timeout: 30_000 };

/**
 * Where what is reviewed stands: in a page within the page, if there is one. That page gets what the check of accessibility needs
 * to look into it.
 */
export async function placeIn(canvasElement: HTMLElement): Promise<HTMLElement> {
  const frame = canvasElement.querySelector('iframe');
  if (!frame) return canvasElement;
  const body = await waitFor(() => {
    const inner = frame.contentDocument?.body;
    if (!inner?.querySelector('[data-faultline]')) throw new Error('The page within the page is empty.');
    return inner;
  }, patient);
  const script = body.ownerDocument.createElement('script');
  script.textContent = axe;
  body.ownerDocument.head.append(script);
  return body;
}

/** What comes in softly arrives at once: half there, it has other colours. What never ends goes on. */
export function settled({ ownerDocument }: HTMLElement): void {
  for (const animation of ownerDocument.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}
