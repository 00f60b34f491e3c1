// The pictures of a repository, for the command and for the GitHub Action.
export { CommandError } from '../exit.ts';
export { configFile, readConfig, type Picture } from './config.ts';
export { drawPictures, type Drawn } from './draw.ts';
