/* solidarity-kit: this file; "solidarity-kit remove site" takes it away */
import { createElement } from 'react';

// The words of the banner, there before its script and without it.
const html = `<template shadowrootmode="open"><link rel="stylesheet" href="${import.meta.env.BASE_URL}solidarity-kit.css"><div class="room bottom"><section part="banner" class="reader" lang="en" dir="ltr" aria-labelledby="h"><div part="content"><p part="text"><slot name="icon"><svg part="flag" viewBox="0 0 12 6" aria-hidden="true"><path fill="#fff" d="M0 0h12v6H0z"></path><path fill="#000" d="M0 0h12v2H0z"></path><path fill="#007a3d" d="M0 4h12v2H0z"></path><path fill="#ce1126" d="M0 0l4 3-4 3z"></path></svg></slot> <span part="headline" id="h"><slot name="headline">We call for a permanent ceasefire in Gaza.</slot></span> <a part="action" href="https://techforpalestine.org/get-involved/" rel="noopener noreferrer"><slot name="action">Act now</slot></a></p><button part="close" type="button" aria-label="Close this message"><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8"></path></svg></button></div></section></div></template>`;

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
      {createElement('script', { src: `${import.meta.env.BASE_URL}solidarity-kit.js`, 'data-message': 'permanent-ceasefire', defer: true })}
    </>
  );
}
