// Angular: the page that holds the application, since Angular's templates remove script tags.
import { scriptTag, scriptFragment } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import type { Release } from '../../types.ts';
import { defineBanner } from '../define.ts';

/** The first release reads no options from the address. */
const readsFragment = ({ version }: Release) => version !== '1.0.0';

export default defineBanner({
  id: 'angular',
  name: 'Angular',
  group: 'framework',
  order: 70,
  noInline: true,
  build(plan, release) {
    return {
      files: [{ name: 'src/index.html', language: 'html', text: scriptTag(plan, release) }],
      steps: [
        todo('openFile', { file: 'src/index.html' }),
        todo('pasteBefore', { marker: '</head>' }),
        todo('publish'),
        todo('check'),
        // With that setting Angular makes the tag anew and keeps none of its data- attributes.
        ...(readsFragment(release)
          ? [
              note('loseAttributes', {
                file: 'angular.json',
                setting: 'autoCsp',
                code: scriptFragment(plan, release),
              }),
            ]
          : []),
      ],
    };
  },
});
