import { useEffect } from 'preact/hooks';

/** Calls `onClose` when Escape is pressed anywhere in the document; no other key is touched. */
export function useEscape(onClose: () => void): void {
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onClose]);
}
