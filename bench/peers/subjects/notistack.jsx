import { SnackbarProvider, closeSnackbar, enqueueSnackbar } from 'notistack';
import { createRoot } from 'react-dom/client';
import { isShownIn, words } from './words.js';

export const mount = (element) => {
  createRoot(element).render(<SnackbarProvider maxSnack={3} />);
  return {
    send(change) {
      for (const key of ['reconnecting', 'disconnected']) if (key !== change) closeSnackbar(key);
      if (words[change] !== null)
        enqueueSnackbar(words[change], { key: change, preventDuplicate: true, persist: true });
    },
    isShown: isShownIn(element),
  };
};
