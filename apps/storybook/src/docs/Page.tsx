import { Suspense, type ReactNode } from 'react';
import '../condition/condition.css';
import '../reference/reference.css';
import './docs.css';
import words from './words.json';

/** A page of the documents; what it loads is waited for. */
export const Page = ({ children }: { readonly children: ReactNode }) => (
  // In English, whatever the language of the kit is.
  <main className="review-page reference docs" lang="en" dir="ltr">
    <Suspense fallback={<p role="status">{words.loading}</p>}>{children}</Suspense>
  </main>
);

/** A part of a page below its heading. */
export const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);
