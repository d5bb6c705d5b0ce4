const hidden = {
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  margin: '-1px',
  padding: '0',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
  border: '0',
} as const;

/**
 * Takes an element off the screen but not from assistive technology, as a `ref`. On the element itself, so that it holds without any
 * style sheet; by script, because a strict content security policy refuses `style` attributes of a server's page. What is rendered
 * there by a server is empty and takes no room.
 */
export const visuallyHidden = (element: HTMLElement | null): void => {
  if (element) Object.assign(element.style, hidden);
};
