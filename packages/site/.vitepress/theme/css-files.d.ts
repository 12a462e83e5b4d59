/** For the checker, which does not read style sheets. */
declare module '*.css';
