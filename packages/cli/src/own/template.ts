// The folder that `init campaign` makes: a campaign of two messages to change into one's own.

/** Texts by their paths within the folder. @param today ISO 8601 day */
export function template(today: string): Readonly<Record<string, string>> {
  return {
    'kit.yaml': `# yaml-language-server: $schema=./schema/kit.json
# Who you are, and what your service shows. Every line is optional; take the # away from those that you use.

# Your name, in place of "Solidarity Kit" on the pages.
name: Our campaign

# A page about you, and where to write to you (https:, mailto: or tel:).
# about: https://example.org/about
# contact: mailto:us@example.org

# The colour of links and buttons, #rrggbb in small letters. accentDark is for dark screens.
# colours:
#   accent: '#24476b'
#   accentDark: '#8fb4d9'

# Messages and campaigns of the kit that you do not show. "solidarity-kit campaigns" lists them.
# hide:
#   - no-tech-for-ice

# What the address /default says: one message, or a list with the first day of each (days begin at 00:00 UTC).
default: come-and-stand
# default:
#   - { message: come-and-stand, since: ${today} }
#   - { message: bring-a-candle, since: 2030-01-01 }
`,
    'campaigns/our-campaign.yaml': `# yaml-language-server: $schema=../schema/campaign.json
# Your campaign. Change everything but the words before the colons.

# Ids are parts of addresses: small letters, digits and hyphens. They never change once somebody uses them.
id: our-campaign
name: Our campaign
# The left part of the badges.
label:
  en: Gaza
home: https://example.org/

# The left part of a badge (ground, with ink on it) and the right part (accent, with onAccent on it).
palette:
  ground: '#1b1714'
  ink: '#ffffff'
  accent: '#24476b'
  onAccent: '#ffffff'
# candle, dove, heart, keffiyeh, key, olive-branch, palestine, star, watermelon or none
icon: candle
since: ${today}

messages:
  - id: come-and-stand
    # Where it leads: a page on which the reader can do something.
    link: https://example.org/come
    since: ${today}
    # Where what you say comes from. At least one.
    sources:
      - title: Where and when we meet
        publisher: Our campaign
        url: https://example.org/come
        date: ${today}
    text:
      en:
        badge: Come and stand with us
        headline: Stand with us for the people of Gaza, every Friday.
        action: See where
      # Other languages as you have them:
      # ar:
      #   badge: …
      #   headline: …
      #   action: …

  - id: bring-a-candle
    link: https://example.org/candles
    since: ${today}
    sources:
      - title: Why candles
        publisher: Our campaign
        url: https://example.org/candles
        date: ${today}
    text:
      en:
        badge: Bring a candle
        headline: Bring a candle for everyone who was killed in Gaza.
        action: See how
`,
    'README.md': `# Our campaign

The data of a Solidarity Kit service. Check them with \`solidarity-kit check\`, and start the service with \`KIT_DATA\` set to this folder.

- \`kit.yaml\`: who you are, what you hide, what \`/default\` says
- \`campaigns/\`: your campaigns with their messages, one file each
- \`messages/\`: single messages that join a campaign of the kit: a file with \`campaign: palestine\` and the keys of a message
- \`locales/\`: languages that the kit does not have
- \`schema/\`: for your editor; the service does not read it
`,
  };
}
