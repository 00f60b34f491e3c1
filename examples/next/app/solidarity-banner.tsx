/* solidarity-kit: this file; "solidarity-kit remove site" takes it away */
import { createElement } from 'react';

// The words of the banner, there before its script and without it.
const html = `<template shadowrootmode="open"><link rel="stylesheet" href="/solidarity-kit.css"><div class="room bottom"><section part="banner" class="reader" lang="en" dir="ltr" aria-labelledby="h"><div part="content"><p part="text"><slot name="icon"><i part="flag"></i></slot> <span part="headline" id="h"><slot name="headline">We call for a permanent ceasefire in Gaza.</slot></span> <a part="action" href="https://techforpalestine.org/get-involved/" rel="noopener noreferrer"><slot name="action">Act now</slot></a></p><button part="close" type="button" aria-label="Close this message"></button></div></section></div></template>`;

export function SolidarityBanner() {
  return (
    <>
      {createElement('solidarity-banner', {
        message: 'permanent-ceasefire',
        lang: 'en',
        position: 'bottom',
        // The browser makes a shadow root of it: it is none of the children that are compared.
        dangerouslySetInnerHTML: { __html: html },
        suppressHydrationWarning: true,
      })}
      {createElement('script', { src: '/solidarity-kit.js', 'data-message': 'permanent-ceasefire', defer: true })}
    </>
  );
}
