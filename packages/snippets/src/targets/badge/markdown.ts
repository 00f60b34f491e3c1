// Markdown: an image in a link, for READMEs on GitHub, GitLab, npm and anywhere else.
import { planUrl } from '../../badge/url.ts';
import { planBadge } from '../../choice/badge.ts';
import { markdownText, markdownUrl } from '../../escape/markdown.ts';
import { todo } from '../../steps/step.ts';
import type { BadgeTarget } from '../../types.ts';

const target: BadgeTarget = {
  id: 'markdown',
  kind: 'badge',
  name: 'Markdown',
  group: 'readme',
  order: 10,
  generate(choice, { origin }) {
    const plan = planBadge(choice);
    const image = `![${markdownText(plan.alt)}](${markdownUrl(planUrl(plan, origin))})`;
    return {
      files: [
        {
          name: 'README.md',
          language: 'markdown',
          text: plan.link ? `[${image}](${markdownUrl(plan.link)})` : image,
        },
      ],
      steps: [todo('openFile', { file: 'README.md' }), todo('pasteTitle'), todo('look')],
    };
  },
};

export default target;
