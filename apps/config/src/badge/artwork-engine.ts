// What draws pictures to share: some 20 kB of script, which come when the first of them is drawn here.
export { drawPicture } from '@solidarity-kit/artwork';
