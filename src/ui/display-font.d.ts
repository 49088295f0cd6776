declare module 'virtual:display-font' {
  /** The address of the font that titles and numbers are set in. */
  const url: string;
  export default url;
}
