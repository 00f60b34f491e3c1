// Words as a person wrote them, made fit for one line of a document.

// XML 1.0 (https://www.w3.org/TR/xml/#charsets) has no controls but tab, LF and CR, and neither U+FFFE nor U+FFFF.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
// With the u flag this finds only surrogates without their other half.
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * A text as XML may hold it, on one line: controls are removed, lone surrogates become U+FFFD, white space is
 * collapsed to single spaces and trimmed. Not escaped.
 *
 * @param text any string
 */
export function clean(text: string): string {
  return text.replace(loneSurrogate, '\uFFFD').replace(forbidden, '').replace(/\s+/g, ' ').trim();
}
