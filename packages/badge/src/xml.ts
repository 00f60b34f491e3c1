// The one place where text becomes XML: characters that XML forbids go at the entrance, the five special ones are escaped at the exit.

// XML 1.0 (https://www.w3.org/TR/xml/#charsets) has no controls but tab, LF and CR, and neither U+FFFE nor U+FFFF.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
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
  return text.replace(loneSurrogate, '\uFFFD').replace(forbidden, '').replace(/\s+/g, ' ').trim();
}

// Of ASCII: 1 for what may stand as it is, 0 for controls and for what is escaped. The space is looked at apart.
const asIs = Uint8Array.from({ length: 0x80 }, (_, code) =>
  code > 0x20 && code < 0x7f && !special.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Whether a text can go into XML as it is: no controls, no surrogates, nothing that is escaped or that turns text
 * round, no white space but single spaces between words. Nearly all texts can; of the others it may say no too often.
 */
export function isPlain(text: string): boolean {
  let afterSpace = text !== '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (afterSpace) return false;
      afterSpace = true;
    } else {
      // Beyond ASCII, up to the first other space; then what lies between spaces and surrogates.
      const plain =
        code < 0x80
          ? asIs[code] === 1
          : (code > 0xa0 && code < 0x16_80) ||
            (code > 0x16_80 && code < 0x20_00) ||
            (code > 0x30_00 && code < 0xd8_00);
      if (!plain) return false;
      afterSpace = false;
    }
  }
  return !afterSpace;
}

/**
 * A text escaped for an element or a quoted attribute.
 *
 * @param text a text that {@link clean} gave
 */
export function escape(text: string): string {
  return special.test(text) ? text.replace(specials, (found) => entities[found] ?? found) : text;
}
