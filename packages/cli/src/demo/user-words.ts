/** What the story says of how its user signs, in both languages. */
export const userWords = {
  byItself: {
    zh: '商户把 package 交给前端拉起签约页，2 小时内有效。这里由控制接口代替用户点击“同意”；加上 --open 由你在浏览器里签约。',
    en: 'The merchant hands `package` to its front end, which opens the signing page for two hours. Here a control operation agrees in the user’s place; with --open you sign in the browser.',
  },
  inBrowser: {
    zh: '商户把 package 交给前端拉起签约页，2 小时内有效。现在由你签约：请在浏览器里点击“同意并签约”，故事随后继续（Ctrl-C 结束）。',
    en: 'The merchant hands `package` to its front end, which opens the signing page for two hours. The user is you: agree in the browser (同意并签约), and the story goes on (Ctrl-C ends it).',
  },
} as const;
