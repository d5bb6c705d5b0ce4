import type { Screen } from '@faultline/core';
import { createFakeStore, sampleScreen, showWithin } from '@faultline/hooks/test-support';
import { render } from '@testing-library/react';
import { createRef, type ComponentType, type ReactElement, type Ref } from 'react';
import { describe, expect, it, vi } from 'vitest';

type AnyPart = ComponentType<Record<string, unknown> & { ref?: Ref<Element> }>;

/** What is needed to test a part. */
export interface PartCase {
  readonly name: string;
  readonly part: unknown;
  /** Wraps the part in the root of its family; without it, the part is the root. */
  readonly inRoot?: (part: ReactElement) => ReactElement;
  /** A screen on which the part has something to show. */
  readonly screen: Partial<Screen>;
  readonly props?: Record<string, unknown>;
}

/** The contract of every part: ref, className, attributes, render, nothing to show, and a missing root. */
export function describePart({ name, part, inRoot, screen, props = {} }: PartCase): void {
  const Part = part as AnyPart;
  const show = (element: ReactElement) => {
    const { store } = createFakeStore({ screen: sampleScreen(screen) });
    return showWithin(store, inRoot ? inRoot(element) : element);
  };

  describe(name, () => {
    it('takes a ref, a class and attributes', () => {
      const ref = createRef<Element>();
      show(<Part ref={ref} className="mine" data-testid="part" {...props} />);
      expect(ref.current).toBeInstanceOf(Element);
      expect(ref.current?.getAttribute('class')).toContain('mine');
      expect(ref.current?.getAttribute('data-testid')).toBe('part');
    });

    it('can be another element, or made by a function', () => {
      const first = show(<Part render={<article data-testid="other" />} {...props} />);
      expect(first.getByTestId('other').tagName).toBe('ARTICLE');
      first.unmount();
      const made = ({ ref, children, id }: Record<string, unknown>) => (
        <aside ref={ref as Ref<HTMLElement>} id={id as string} data-testid="made">
          {children as ReactElement}
        </aside>
      );
      expect(show(<Part render={made} {...props} />).getByTestId('made').tagName).toBe('ASIDE');
    });

    if (inRoot)
      it('says what is missing outside its root', () => {
        const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
        expect(() => render(<Part {...props} />)).toThrow(/must be used inside/);
        quiet.mockRestore();
      });
  });
}
