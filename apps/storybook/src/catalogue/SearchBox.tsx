import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import words from '../words.json';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Links to what is found. */
  readonly children: ReactNode;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A field with what it finds below: Enter opens the first of it, the arrow keys go through it and back to the field. */
export function SearchBox({ query, onQuery, children }: SearchBoxProps) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const links = () => [...(form.current?.querySelectorAll('a') ?? [])];
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const stops = [field.current, ...links()];
    const at = stops.indexOf(document.activeElement as HTMLInputElement | HTMLAnchorElement);
    event.preventDefault();
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  };
  return (
    <form
      ref={form}
      role="search"
      className="review-search"
      onKeyDown={move}
      onSubmit={(event) => {
        event.preventDefault();
        links()[0]?.click();
      }}
    >
      <label>
        {words['catalogue.search']}
        <input
          ref={field}
          type="search"
          enterKeyHint="go"
          placeholder={words['search.example']}
          aria-describedby="search-keys"
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      </label>
      <small id="search-keys">{words['search.keys']}</small>
      <div className="review-results">{children}</div>
    </form>
  );
}
