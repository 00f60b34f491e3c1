// WebAssembly files that a Worker imports arrive compiled.
declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}
