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
 * Hides an element from the screen but not from assistive technology, as a `ref`. It sets the styles on the element
 * itself, so that they apply without any style sheet, and by script, because a strict content security policy refuses
 * `style` attributes in a server's page. What a server renders there is empty and takes no room.
 */
export const visuallyHidden = (element: HTMLElement | null): void => {
  if (element) Object.assign(element.style, hidden);
};
