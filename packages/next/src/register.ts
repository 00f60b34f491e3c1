'use client';
// Registers the element in the browser, in a chunk of its own, when the page is there.
import { useEffect } from 'react';

/** Renders nothing. */
export function Register(): null {
  useEffect(() => {
    void import('@solidarity-kit/banner');
  }, []);
  return null;
}
