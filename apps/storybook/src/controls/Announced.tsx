import { useEffect, useRef, useState, type ReactNode } from 'react';
import words from './words.json';

const regions = '[aria-live]';

/** Lists the texts that come into the live regions of its children, newest last. */
export function Announced({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const texts = () =>
      [...current.querySelectorAll(regions)].flatMap((region) =>
        [...region.children].map(({ textContent }) => textContent).filter(Boolean),
      );
    const look = () => {
      const now = texts();
      setSaid((before) => [...before, ...now.filter((text) => text !== before.at(-1))]);
    };
    const observer = new MutationObserver((changes) => {
      if (changes.some(({ target }) => target instanceof Element && target.closest(regions))) look();
    });
    observer.observe(current, { childList: true, subtree: true });
    look();
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <div ref={place}>{children}</div>
      <h2>{words.announced}</h2>
      {said.length === 0 ? (
        <p>{words['announced.nothing']}</p>
      ) : (
        <ol aria-label={words.announced}>
          {said.map((text, at) => (
            <li key={at}>{text}</li>
          ))}
        </ol>
      )}
    </>
  );
}
