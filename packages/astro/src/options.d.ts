// The module that the integration makes for the middleware.
declare module 'virtual:solidarity-kit/options' {
  const options: import('@solidarity-kit/site/html').SiteOptions;
  export default options;
}
