// WordPress with the kit's plugin: the choice for its settings, or, for a place in a page, its block.
import { defaultMessage } from '@solidarity-kit/banner/words';
import { planBanner } from '../../choice/banner.ts';
import { checkOrigin } from '../../choice/release.ts';
import { currentSlug, messageWords } from '../../choice/message-words.ts';
import { note, todo, type Step } from '../../steps/step.ts';
import type { BannerChoice, BannerTarget } from '../../types.ts';

/** Name of the plugin's ZIP, and where a host has it. */
const zip = 'solidarity-banner.zip';
const settings = 'Settings › Solidarity Banner';

/** The choice as the plugin reads it: only what differs from its defaults. */
function chosen(choice: BannerChoice): Record<string, unknown> {
  const { checked } = planBanner(choice);
  const message = checked.message === currentSlug ? defaultMessage : checked.message;
  const rows = {
    message,
    lang: choice.lang && checked.lang && messageWords(message, checked.lang).locale,
    theme: checked.theme === 'auto' ? undefined : checked.theme,
    position: checked.position,
    icon: checked.icon === 'none' ? 'none' : undefined,
    border: checked.border || undefined,
    dismissible: checked.dismissible === false ? false : undefined,
    dismissDays: checked.dismissDays,
    starts: checked.starts,
    ends: checked.ends,
    // Words that no site wrote are the plugin's to say, in each page's language.
    headline: choice.headline ? checked.headline : undefined,
    action: choice.action ? checked.action : undefined,
    href: choice.href ? checked.href : undefined,
  };
  return Object.fromEntries(Object.entries(rows).filter(([, value]) => value !== undefined));
}

/** WordPress' own form of a block without content. `--` would end the comment, and WordPress reads such signs as escapes. */
function block(choice: BannerChoice): string {
  const { position: _, starts: __, ends: ___, dismissDays: ____, ...rest } = chosen(choice);
  const attributes = { ...rest, link: rest['href'] ? 'own' : 'message' };
  const json = JSON.stringify(attributes).replace(/--|[<>&]/g, (marks) =>
    [...marks].map((mark) => `\\u00${mark.charCodeAt(0).toString(16)}`).join(''),
  );
  return `<!-- wp:solidarity-banner/banner ${json} /-->`;
}

const install = (origin: string): Step[] => [
  todo('download', { file: `${origin}/wordpress/${zip}` }),
  todo('open', { menu: 'Plugins › Add New › Upload Plugin' }),
  todo('choose', { option: zip }),
  todo('press', { button: 'Install Now' }),
  todo('press', { button: 'Activate' }),
];

const target: BannerTarget = {
  id: 'wordpress-plugin',
  kind: 'banner',
  name: 'WordPress, plugin',
  group: 'builder',
  order: 9,
  generate(choice, host) {
    const origin = checkOrigin(host.origin);
    const isInline = choice.position === 'inline';
    const text = isInline ? block(choice) : JSON.stringify(chosen(choice), null, 2);
    return {
      files: [
        isInline
          ? { name: 'block.html', language: 'html', text }
          : { name: 'solidarity-banner.json', language: 'json', text },
      ],
      steps: [
        ...install(origin),
        ...(isInline
          ? [todo('paste')]
          : [
              todo('open', { menu: settings }),
              todo('pasteInto', { field: 'Paste a choice from the kit’s page' }),
              todo('press', { button: 'Fill in the fields' }),
            ]),
        todo('press', { button: isInline ? 'Publish' : 'Save Changes' }),
        todo('check'),
        note('elseTarget', { what: 'Add New', target: 'wordpress-block' }),
      ],
    };
  },
};

export default target;
