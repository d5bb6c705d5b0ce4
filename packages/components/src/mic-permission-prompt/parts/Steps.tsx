'use client';
import { Fragment, forwardRef, useEffect, useState, type ReactNode } from 'react';
import { useItem, type Item } from '../../internals/item.tsx';
import { renderPart, type PartProps } from '../../internals/part.tsx';

/** A character that no message contains: stands for the emphasised words while a sentence is put together. */
const mark = '\ufffc';

/** A sentence with one of its gaps emphasised. */
function emphasised(item: Item, key: string, gap: string, words: string): ReactNode {
  return item
    .t(key, { ...item.args, [gap]: mark })
    .split(mark)
    .map((text, index) => (
      <Fragment key={index}>
        {index > 0 && <strong>{words}</strong>}
        {text}
      </Fragment>
    ));
}

/** The site's own name, known only in a browser. */
function useHost(): string {
  const [host, setHost] = useState('');
  useEffect(() => setHost(window.location.host), []);
  return host;
}

/** Whether there is something to unblock in the browser itself. */
const useUnblockable = (name: string): Item | null => {
  const item = useItem(name);
  const { condition, device, phase } = item.shown;
  const asked = device !== 'screen' && device !== 'speaker';
  return condition === 'media.permissionDenied' && phase === 'start' && asked ? item : null;
};

/** The site's own name, as the address bar shows it; nothing where the browser does not block it. */
export const Site = forwardRef<Element, PartProps<'p'>>(({ children, ...props }, ref) => {
  const host = useHost();
  if (!useUnblockable('Site') || !host) return null;
  return renderPart(
    'p',
    { 'aria-hidden': true, children: [<Fragment key="icon">{children}</Fragment>, host] },
    props,
    ref,
  );
});
Site.displayName = 'Site';

/**
 * How to unblock the device, as an ordered list. Its children replace the steps, e.g. with those of one browser; nothing where the
 * browser does not block it.
 */
export const Steps = forwardRef<Element, PartProps<'ol'>>((props, ref) => {
  const host = useHost();
  const item = useUnblockable('Steps');
  if (!item || !host) return null;
  const children = (
    <>
      <li>{emphasised(item, 'prompt.step1', 'host', host)}</li>
      <li>{emphasised(item, 'prompt.step2', 'toggle', item.t(`toggle.${String(item.args['kind'])}`))}</li>
    </>
  );
  return renderPart('ol', { children }, props, ref);
});
Steps.displayName = 'Steps';
