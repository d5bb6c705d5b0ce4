// Drawn for this kit, on a 24 × 24 grid: icons that browsers show beside the address and in their menus.

export const tune =
  'M4 8h9M17 8h3M13 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0M4 16h3M11 16h9M7 16a2 2 0 1 0 4 0 2 2 0 1 0-4 0';
export const page = 'M5 5h14v8H5zM5 17h14';
export const dots = 'M5 12h.01M12 12h.01M19 12h.01';
export const cross = 'M18 6 6 18M6 6l12 12';
export const shield = 'M12 3l8 3v6c0 4.5-3.2 7.7-8 9-4.8-1.3-8-4.5-8-9V6z';
