// A host's folder for tests: a campaign of two messages, in one language.

/** A file of a campaign with two messages. */
export const vigil = `id: our-vigil
name: Our vigil
label:
  en: Vigil
home: https://example.org/
palette: { ground: '#1b1714', ink: '#ffffff', accent: '#24476b', onAccent: '#ffffff' }
icon: candle
since: 2026-01-01
messages:
  - id: come-and-stand
    link: https://example.org/come
    since: 2026-01-01
    sources:
      - { title: Where we meet, publisher: Our vigil, url: https://example.org/where, date: 2026-01-01 }
    text:
      en:
        badge: Come and stand
        headline: Come and stand with us on Friday.
        action: See where
  - id: bring-a-candle
    link: https://example.org/candle
    since: 2026-02-01
    sources:
      - { title: What to bring, publisher: Our vigil, url: https://example.org/bring, date: 2026-02-01 }
    text:
      en:
        badge: Bring a candle
        headline: Bring a candle for every name that you know.
        action: See how
`;

/** A file \`kit.yaml\` that uses every key. */
export const kit = `name: Vigil Kit
about: https://example.org/about
contact: mailto:us@example.org
colours:
  accent: '#24476b'
hide: [no-tech-for-ice, free-palestine]
default:
  - { message: bring-a-candle, since: 2026-01-01 }
  - { message: come-and-stand, since: 2026-11-01 }
`;

/** Both files. */
export const ownFiles: Readonly<Record<string, string>> = {
  'kit.yaml': kit,
  'campaigns/our-vigil.yaml': vigil,
};
