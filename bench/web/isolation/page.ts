/** What a change caused with many components that read a store: medians of several changes. */
export interface Isolation {
  readonly renders: number;
  readonly selectorCalls: number;
}

/**
 * Changes a store on which readers are mounted. A subject without one of the two methods does not have that
 * measurement.
 */
export interface Readers {
  /** Changes what one reader reads, if the subject has slices; otherwise what all read. */
  one?(index: number): void;
  /** Changes what no reader reads. */
  unrelated?(index: number): void;
}

/** Puts readers into an element of the page; each reports its renders and the calls of its selector. */
export type MountReaders = (
  element: HTMLElement,
  count: number,
  rendered: () => void,
  selected: () => void,
) => Readers;

declare global {
  interface Window {
    isolation(change: keyof Readers, times: number): Promise<Isolation | null>;
  }
}

const components = 500;

const settled = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Mounts the readers and offers the measurement. */
export function start(mount: MountReaders): void {
  let [renders, selectorCalls] = [0, 0];
  const element = document.createElement('main');
  document.body.append(element);
  const readers = mount(
    element,
    components,
    () => renders++,
    () => selectorCalls++,
  );
  window.isolation = async (change, times) => {
    if (!readers[change]) return null;
    const seen: Isolation[] = [];
    for (let index = 0; index < times; index++) {
      await settled();
      [renders, selectorCalls] = [0, 0];
      readers[change](index);
      await settled();
      seen.push({ renders, selectorCalls });
    }
    return {
      renders: median(seen.map((one) => one.renders)),
      selectorCalls: median(seen.map((one) => one.selectorCalls)),
    };
  };
}
