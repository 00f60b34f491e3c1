// The one place where text becomes XML: the five special characters are escaped at the exit. What XML forbids went at the entrance (`clean`).

const special = /[&<>"']/;
const specials = /[&<>"']/g;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

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
 * @param text a text that `clean` gave
 */
export function escape(text: string): string {
  return special.test(text) ? text.replace(specials, (found) => entities[found] ?? found) : text;
}
