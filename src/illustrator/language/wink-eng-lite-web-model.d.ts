/** Parts of the tagger's model, which its package does not declare; wink-nlp alone knows what they are. */
declare module 'wink-eng-lite-web-model/dist/*.js' {
  const part: () => never
  // biome-ignore lint/style/noDefaultExport: what the package has.
  export default part
}
