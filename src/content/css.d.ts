/** The build hands a style sheet to a content script as its text. */
declare module '*.css' {
  const text: string;
  export default text;
}
