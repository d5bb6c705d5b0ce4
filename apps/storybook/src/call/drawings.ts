/** What the buttons of a phone show, drawn on 24 by 24. */
export const drawings = {
  mute: 'M9 5a3 3 0 0 1 6 0v6a3 3 0 0 1-6 0zM5 11a7 7 0 0 0 14 0M12 18v3',
  camera: 'M4 7h9a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM15 11l6-3.5v9L15 13',
  hold: 'M9 5v14M15 5v14',
  keypad: 'M6 5h.01M12 5h.01M18 5h.01M6 12h.01M12 12h.01M18 12h.01M6 19h.01M12 19h.01M18 19h.01',
  hangUp: 'M3 14c5-5 13-5 18 0l-2 3-4-2v-2.5c-2-.7-4-.7-6 0V15l-4 2z',
  decline: 'M6 6l12 12M18 6 6 18',
  answer: 'M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3C9.5 21 3 14.5 3 6a3 3 0 0 1 3-3z',
} as const;
