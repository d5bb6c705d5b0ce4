import {
  cloneElement,
  createElement,
  forwardRef,
  isValidElement,
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';

type Tag =
  | 'a'
  | 'button'
  | 'dialog'
  | 'details'
  | 'div'
  | 'h2'
  | 'li'
  | 'ol'
  | 'p'
  | 'section'
  | 'span'
  | 'summary'
  | 'svg'
  | 'ul';

/**
 * Replaces the element of a part: an element that takes over the part's props, or a function that is given them,
 * with their ref, and returns one.
 */
export type Render = ReactElement | ((props: Record<string, unknown>) => ReactElement);

/** What every part takes: the attributes of its element, and `render` to replace it. */
export type PartProps<T extends Tag> = ComponentPropsWithoutRef<T> & { readonly render?: Render };

/** Creates the element of a part: the part's own attributes first, then the caller's. */
export function renderPart<T extends Tag>(
  tag: T,
  own: Record<string, unknown>,
  { render, ...given }: PartProps<T>,
  ref: ForwardedRef<Element>,
): ReactElement {
  const props: Record<string, unknown> = { ...own, ...given, ref };
  if (typeof render === 'function') return render(props);
  return isValidElement<Record<string, unknown>>(render)
    ? cloneElement(render, { ...props, ...render.props })
    : createElement(tag, props);
}

/** A part as its callers see it. */
export type Part<T extends Tag> = ForwardRefExoticComponent<PartProps<T> & RefAttributes<Element>>;

/**
 * Makes a part: an unstyled element that takes `ref`, `className`, any attribute, and `render`.
 *
 * @param useOwn hook that gives the attributes and children of the part itself; null renders nothing.
 */
export function part<T extends Tag>(
  name: string,
  tag: T,
  useOwn: () => Record<string, unknown> | null,
): Part<T> {
  const Component = forwardRef<Element, PartProps<T>>((props, ref) => {
    const own = useOwn();
    return own && renderPart(tag, own, props as PartProps<T>, ref);
  });
  Component.displayName = name;
  return Component as unknown as Part<T>;
}
