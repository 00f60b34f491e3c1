// Solid: a dynamic component, since a script in one of Solid's templates is cloned and never run.
import { jsxWriter } from '../../escape/jsx.ts';
import { jsxComponent } from '../../markup/component.ts';
import { scriptAttributes } from '../../markup/script.ts';
import { componentSteps } from '../../steps/component.ts';
import { note } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'solid',
  name: 'Solid',
  group: 'framework',
  order: 80,
  build(plan, release) {
    const file = 'src/SolidarityBanner.tsx';
    const attributes = [['component', 'script'] as const, ...scriptAttributes(plan, release)];
    return {
      files: [
        {
          name: file,
          language: 'tsx',
          text: `import { Dynamic } from 'solid-js/web';\n\n${jsxComponent('Dynamic', attributes, jsxWriter)}`,
        },
      ],
      steps: [
        ...componentSteps(
          file,
          "import { SolidarityBanner } from './SolidarityBanner';",
          'src/App.tsx',
        ),
        note('named', { file: 'src/App.tsx', files: 'src/App.jsx' }),
      ],
    };
  },
});
