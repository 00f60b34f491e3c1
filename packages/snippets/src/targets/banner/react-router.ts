// React Router in framework mode: a component in the root route, which every page has.
import { refComponent } from '../../markup/ref-component.ts';
import { componentSteps } from '../../steps/component.ts';
import { note } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'react-router',
  name: 'React Router',
  group: 'framework',
  order: 21,
  build(plan, release) {
    const file = 'app/SolidarityBanner.tsx';
    return {
      files: [{ name: file, language: 'tsx', text: refComponent(plan, release) }],
      steps: [
        ...componentSteps(
          file,
          "import { SolidarityBanner } from './SolidarityBanner';",
          'app/root.tsx',
          plan.inline ? undefined : '<ScrollRestoration />',
        ),
        note('named', { file: 'app/root.tsx', files: 'app/root.jsx' }),
      ],
    };
  },
});
