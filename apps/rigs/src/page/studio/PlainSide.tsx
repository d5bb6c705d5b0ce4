import { useId, useSyncExternalStore } from 'react';
import { plain } from '../plain/plainScreen.ts';
import words from './words.json';

/** What a plain integration of the same SDK shows of the same events. */
export function PlainSide() {
  const id = useId();
  const { label, toasts } = useSyncExternalStore(plain.subscribe, plain.state);
  return (
    <section aria-labelledby={id} className="studio-plain">
      <h2 id={id}>{words.plain}</h2>
      <p className="studio-quiet">{words['plain.intro']}</p>
      <div className="studio-plain-stage">
        {/* Not announced: it stands for another app, and the person listens to this one. */}
        <p className="studio-plain-label">{label || words['plain.nothing']}</p>
        <ul aria-label={words['plain.toasts']}>
          {toasts.map((toast) => (
            <li key={toast.id}>{toast.text}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
