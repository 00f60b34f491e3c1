// The choices that every target is tried with: words that no syntax may take for its own, and options that all differ from the default.
import type { BadgeChoice, BannerChoice, Release } from '../types.ts';

/** Text that holds the special marks of every syntax the generator writes, Arabic, direction marks and emoji. */
export const hostile = [
  `"double" 'single' \`tick\` \\ back\\n`,
  '</script><script>alert(1)</script> <!-- --> ]]> <![CDATA[',
  '{{ 7*7 }} {{{x}}} {% raw %} {%- x -%} {# c #} {!! x !!} {x} ${x} #{y}',
  '<?php echo 1 ?> <%= 1 %> @if @php @{x} a@b.example %sveltekit.head% #set($x)',
  '&amp; &copy &lt; &#39; [x](y) [[z]] | *b* _i_ ~s~ ^t^ `code` __u__ x_ 100% -- ... (c)',
  'العربية \u200f\u202e🇵🇸 👩‍👩‍👧 \u00a0end',
].join(' ');

/** A link with the marks that markup languages stop at. */
export const hostileLink =
  'https://action.example/a(b)_c/[d]?x=1&copy=2&amp;y=%22z%22&q={{7}}&r=a*b__c#"e\'f|g';

/** A banner in which every option differs from its default. */
export const hostileBanner: BannerChoice = {
  message: 'permanent-ceasefire',
  lang: 'ur',
  theme: 'flag',
  position: 'top',
  dismissible: false,
  dismissDays: 30,
  starts: '2027-01-02',
  ends: '2027-02-03T04:05Z',
  headline: hostile.slice(0, 200),
  action: hostile.slice(200, 260),
  href: hostileLink,
  border: true,
};

/** Further banners whose headline is the rest of the hostile text, in pieces that fit. */
export const hostileBanners: readonly BannerChoice[] = [
  hostileBanner,
  ...(hostile.match(/.{1,190}/gsu) ?? []).map((headline): BannerChoice => ({
    message: 'ceasefire-now',
    headline,
  })),
];

/** What the words of a choice come out as: white space made single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The attributes that a script tag of this choice must end up with, however its syntax writes them. */
export function expectedScript(choice: BannerChoice): Record<string, string> {
  const data: Record<string, string | undefined> = {
    message: choice.message,
    lang: choice.lang,
    theme: choice.theme,
    position: choice.position,
    dismissible: choice.dismissible === false ? 'false' : undefined,
    'dismiss-days': choice.dismissDays?.toString(),
    starts: choice.starts,
    ends: choice.ends,
    headline: choice.headline && oneLine(choice.headline),
    action: choice.action && oneLine(choice.action),
    href: choice.href && new URL(choice.href).href,
  };
  return {
    src: `${release.origin}/banner@${release.version}.js`,
    integrity: release.integrity,
    crossorigin: 'anonymous',
    ...Object.fromEntries(
      Object.entries(data)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [`data-${name}`, String(value)]),
    ),
  };
}

/** A release with a hash of the true form. */
export const release: Release = {
  origin: 'https://kit.example',
  version: '1.0.0',
  integrity: `sha384-${'Ab+/'.repeat(16)}`,
};

/** Badges whose words, link and options are hostile. */
export const hostileBadges: readonly BadgeChoice[] = [
  {
    text: { label: hostile.slice(0, 190), message: hostile.slice(190, 380) },
    link: hostileLink,
    style: 'for-the-badge',
    color: '#CE1126',
    labelColor: 'black',
    icon: 'olive-branch',
    logo: 'github',
    logoColor: 'white',
    lang: 'ar',
  },
  { text: { message: hostile.slice(-190) }, link: hostileLink },
  { text: { message: '- _starts_ with -- and ends with_' } },
  { message: 'ceasefire-now', lang: 'ar' },
];
