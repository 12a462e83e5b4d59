/** For the checker that does not read `.vue` files; `vue-tsc` does, and checks what is in them. */
declare module '*.vue' {
  import type { Component } from 'vue';
  const component: Component;
  export default component;
}
declare module '*.css';
