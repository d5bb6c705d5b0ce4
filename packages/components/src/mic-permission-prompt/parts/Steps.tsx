'use client';
import type { Shown } from '@faultline/core';
import { Fragment, forwardRef, useEffect, useState, type ReactNode } from 'react';
import { part, useItem, type Item } from '../../internals/item.tsx';
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
const isUnblockable = ({ condition, device, phase }: Shown): boolean =>
  condition === 'media.permissionDenied' && phase === 'start' && device !== 'screen' && device !== 'speaker';

/** The site's own name, as the address bar shows it; nothing where the browser does not block it. */
export const Site = forwardRef<Element, PartProps<'p'>>(({ children, ...props }, ref) => {
  const { shown } = useItem('Site');
  const host = useHost();
  if (!isUnblockable(shown) || !host) return null;
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
export const Steps = part('Steps', 'ol', (item) => {
  const host = useHost();
  if (!isUnblockable(item.shown) || !host) return null;
  return {
    children: (
      <>
        <li>{emphasised(item, 'prompt.step1', 'host', host)}</li>
        <li>{emphasised(item, 'prompt.step2', 'toggle', item.t(`toggle.${String(item.args['kind'])}`))}</li>
      </>
    ),
  };
});
