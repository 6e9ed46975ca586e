/** Statements, and text for people, are files of their own; the bundle holds them as text. */
declare module '*.sql' {
  const text: string;
  export default text;
}
declare module '*.md' {
  const text: string;
  export default text;
}
