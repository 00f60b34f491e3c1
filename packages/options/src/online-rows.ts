// What the options of a banner take that make it ask for something: read by the script that can, so that the plain one is smaller.
import type { BannerRow } from './banner-rows.ts';
import { parseSiteLink } from './link.ts';

/** By the name of the attribute. */
export const onlineRows = {
  /** `load`, or an address with the hash of what is there, as Subresource Integrity writes it. */
  words: [
    'load, or an address with #sha384-… of the file after it',
    // The one fragment, and as long as that hash is: what else there may be must not pass for a hash.
    (text) =>
      text === 'load' ||
      (/^[^#\s]+#sha(256-[A-Za-z\d+/]{43}=|384-[A-Za-z\d+/]{64}|512-[A-Za-z\d+/]{86}==)$/.test(
        text,
      ) &&
        parseSiteLink(text))
        ? text
        : undefined,
  ] as BannerRow<string>,
  /** The feed of the script's own host, which is a folder above `online.js`, or the address of one, with the keys that may sign it. */
  live: [
    'yes, or the address of a signed feed',
    (text) => (/^(yes|true|1|)$/i.test(text) ? '../feed' : parseSiteLink(text)),
  ] as BannerRow<string>,
};
