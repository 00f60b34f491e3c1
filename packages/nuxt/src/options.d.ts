// The module that Nuxt's module makes for the plugin of its server.
declare module '#solidarity-kit-options' {
  const made: { options: import('@solidarity-kit/site/html').SiteOptions; baseURL: string };
  export default made;
}
