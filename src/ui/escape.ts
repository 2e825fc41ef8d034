import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Calls `onClose` when Escape is pressed anywhere within the element that bears the ref; no other key is touched. */
export function useEscape<E extends HTMLElement>(onClose: () => void): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    const root = element.current;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
    };
    root?.addEventListener('keydown', close);
    return () => root?.removeEventListener('keydown', close);
  }, [onClose]);
  return element;
}
