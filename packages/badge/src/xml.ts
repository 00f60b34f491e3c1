// The one place where text becomes XML: characters that XML forbids go at the entrance, the five special ones are escaped at the exit.

// XML 1.0 (https://www.w3.org/TR/xml/#charsets) has no controls but tab, LF and CR, and neither U+FFFE nor U+FFFF.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
// Texts that need no cleaning: no controls, no surrogates, no white space but single spaces. Nearly all.
const plain =
  /^(?:[!-~\u00A1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]| (?! ))*$/;
// With the u flag this finds only surrogates without their other half.
const loneSurrogate = /\p{Surrogate}/gu;
const special = /[&<>"']/;
const specials = /[&<>"']/g;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as XML may hold it, on one line: controls are removed, lone surrogates become U+FFFD, white space is
 * collapsed to single spaces and trimmed. Not escaped.
 *
 * @param text any string
 */
export function clean(text: string): string {
  if (plain.test(text)) return text.trim();
  return text.replace(loneSurrogate, '\uFFFD').replace(forbidden, '').replace(/\s+/g, ' ').trim();
}

/**
 * A text escaped for an element or a quoted attribute.
 *
 * @param text a text that {@link clean} gave
 */
export function escape(text: string): string {
  return special.test(text) ? text.replace(specials, (found) => entities[found] ?? found) : text;
}
