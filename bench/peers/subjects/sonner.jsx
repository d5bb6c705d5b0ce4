import { createRoot } from 'react-dom/client';
import { Toaster, toast } from 'sonner';
import { isShownIn, words } from './words.js';

export const mount = (element) => {
  createRoot(element).render(<Toaster />);
  return {
    send: (change) =>
      words[change] === null
        ? toast.dismiss('connection')
        : toast(words[change], { id: 'connection', duration: Infinity }),
    isShown: isShownIn(element),
  };
};
