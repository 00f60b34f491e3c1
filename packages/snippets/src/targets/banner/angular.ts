// Angular: the page that holds the application, since Angular's templates remove script tags.
import { scriptTag } from '../../markup/script.ts';
import { todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'angular',
  name: 'Angular',
  group: 'framework',
  order: 70,
  build(plan, release) {
    return {
      files: [{ name: 'src/index.html', language: 'html', text: scriptTag(plan, release) }],
      steps: [
        todo('openFile', { file: 'src/index.html' }),
        todo('pasteBefore', { marker: '</head>' }),
        todo('publish'),
        todo('check'),
      ],
    };
  },
});
