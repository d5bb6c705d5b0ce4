import { memo, useId, useState, useSyncExternalStore } from 'react';
import { seconds } from '../../../../storybook/src/player/timeline/reasonWords.ts';
import { maxLines, type Journal, type Line } from '../watch/journal.ts';
import words from './words.json';

/** A line, and its payload once somebody asks for it. */
const Entry = memo(({ line: { atMs, name, payload } }: { readonly line: Line }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className="studio-time">{seconds(atMs)}</span> <code>{name}</code>
        </summary>
        {isOpen && <pre>{JSON.stringify(payload, null, 2)}</pre>}
      </details>
    </li>
  );
});
Entry.displayName = 'Entry';

/** A journal, the newest first. While it is paused nothing moves, and what came since is counted. */
export function Stream({ title, journal }: { readonly title: string; readonly journal: Journal }) {
  const id = useId();
  const lines = useSyncExternalStore(journal.subscribe, journal.lines);
  const [held, setHeld] = useState<readonly Line[] | null>(null);
  const shown = held ?? lines;
  const missed = held ? (lines[0]?.id ?? 0) - (held[0]?.id ?? 0) : 0;
  return (
    <section aria-labelledby={id} className="studio-stream">
      <header>
        <h3 id={id}>{title}</h3>
        {missed > 0 && (
          <span className="studio-quiet">{words['streams.missed'].replace('{count}', `${missed}`)}</span>
        )}
        <button type="button" aria-describedby={id} onClick={() => setHeld(held ? null : lines)}>
          {held ? words['streams.goOn'] : words['streams.pause']}
        </button>
      </header>
      {/* It scrolls, so that a keyboard must be able to reach it. */}
      <ol tabIndex={0} aria-labelledby={id}>
        {shown.map((line) => (
          <Entry key={line.id} line={line} />
        ))}
      </ol>
      {shown.length === 0 && <p className="studio-quiet">{words['streams.none']}</p>}
      <p className="studio-quiet">{words['streams.kept'].replace('{count}', `${maxLines}`)}</p>
    </section>
  );
}
