// The element's own name, which a site may change.

/** The name unless a site says otherwise. */
export const tagName = 'solidarity-banner';
