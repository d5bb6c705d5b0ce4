import {
  cloneElement,
  createElement,
  forwardRef,
  isValidElement,
  version,
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { mergeProps, mergeRefs } from './mergeProps.ts';

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
 * Replaces the element of a part: an element that receives the part's props, or a function that takes them, with their
 * ref, and returns an element.
 */
export type Render = ReactElement | ((props: Record<string, unknown>) => ReactElement);

/** What every part accepts: the attributes of its element, and `render` to replace it. */
export type PartProps<T extends Tag> = ComponentPropsWithoutRef<T> & {
  /** Replaces the element: one that receives the part's props, or a function that makes one of them. */
  readonly render?: Render;
};

/** The ref of an element: one of its props since React 19, a field beside them before. */
const refOf = (element: ReactElement<Record<string, unknown>>): ForwardedRef<Element> | undefined =>
  (Number.parseInt(version) >= 19 ? element.props['ref'] : (element as { readonly ref?: unknown }).ref) as
    ForwardedRef<Element> | undefined;

/** The id that the caller gives to the element of a part; undefined without one. */
const idOf = ({ id, render }: { readonly id?: string | undefined; readonly render?: Render }) =>
  (isValidElement<{ readonly id?: string }>(render) ? render.props.id : undefined) ?? id;

/**
 * Creates the element of a part from the part's own attributes, the caller's, and those of the element that replaces it; see
 * `mergeProps`.
 */
export function renderPart<T extends Tag>(
  tag: T,
  own: Record<string, unknown>,
  { render, ...given }: PartProps<T>,
  ref: ForwardedRef<Element>,
): ReactElement {
  const props = mergeProps(own, given);
  if (typeof render === 'function') return render({ ...props, ref });
  return isValidElement<Record<string, unknown>>(render)
    ? cloneElement(render, { ...mergeProps(props, render.props), ref: mergeRefs([ref, refOf(render)]) })
    : createElement(tag, { ...props, ref });
}

/** A part as its callers see it. */
export type Part<T extends Tag> = ForwardRefExoticComponent<PartProps<T> & RefAttributes<Element>>;

/**
 * Creates parts that share a context: unstyled elements that take `ref`, `className`, any attribute, and `render`.
 *
 * @param useContext returns what a part belongs to, or throws with the name of the part when there is nothing.
 * @returns a function that creates one part from its name, its element, and a function for its own attributes and
 * children; null renders nothing.
 */
export const partsOf =
  <Context,>(useContext: (name: string) => Context) =>
  <T extends Tag>(
    name: string,
    tag: T,
    useOwn: (context: Context, givenId: string | undefined) => Record<string, unknown> | null,
  ): Part<T> => {
    const Component = forwardRef<Element, PartProps<T>>((props, ref) => {
      const own = useOwn(useContext(name), idOf(props));
      return own && renderPart(tag, own, props as PartProps<T>, ref);
    });
    Component.displayName = name;
    return Component as unknown as Part<T>;
  };
