/** What a source leaves unsaid, collected so that all of it is reported at once. */
export interface Complaints {
  readonly complain: (sentence: string) => void;
  /** @throws Error with every complaint, when there is one. */
  readonly settle: () => void;
}

/** Makes an empty collection; the same complaint twice counts once. */
export function createComplaints(): Complaints {
  const found = new Set<string>();
  return {
    complain: (sentence) => void found.add(sentence),
    settle() {
      if (found.size > 0) throw new Error([...found].join('\n'));
    },
  };
}
