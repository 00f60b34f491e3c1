// Next.js: its own script component, which runs after hydration, so that React finds the page as it rendered it.
import type { BannerPlan } from '../../choice/banner.ts';
import { reactWriter } from '../../escape/jsx.ts';
import { jsxComponent } from '../../markup/component.ts';
import { refComponent } from '../../markup/ref-component.ts';
import { dataAttributes, loadAttributes } from '../../markup/script.ts';
import { componentSteps } from '../../steps/component.ts';
import { note } from '../../steps/step.ts';
import type { Release } from '../../types.ts';
import { defineBanner } from '../define.ts';

/** Next puts its script components at the end of the body: a banner that stands where it is put is made by a client component. */
function component(plan: BannerPlan, release: Release): string {
  if (plan.inline) return `'use client';\n\n${refComponent(plan, release)}`;
  const attributes = [...loadAttributes(release), ...dataAttributes(plan)];
  return `import Script from 'next/script';\n\n${jsxComponent('Script', attributes, reactWriter)}`;
}

export default defineBanner({
  id: 'next',
  name: 'Next.js',
  group: 'framework',
  order: 10,
  build(plan, release) {
    const file = 'app/solidarity-banner.tsx';
    return {
      files: [{ name: file, language: 'tsx', text: component(plan, release) }],
      steps: [
        ...componentSteps(
          file,
          "import { SolidarityBanner } from './solidarity-banner';",
          'app/layout.tsx',
          plan.inline ? undefined : '</body>',
        ),
        note('named', {
          file: 'app/layout.tsx',
          files: 'src/app/layout.tsx, app/layout.js, src/app/layout.js',
        }),
        note('named', { file, files: 'src/app/solidarity-banner.tsx' }),
      ],
    };
  },
});
