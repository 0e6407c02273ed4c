/** What html-validate holds the built pages against: everything that it recommends, but for what is said here. */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // the spelling of our formatter; the standard takes both
    'doctype-style': ['error', { style: 'lowercase' }],
    // in text the standard lets `>` stand as it is, and so does the renderer
    'no-raw-characters': 'off',
    // nodes of pieces are called `chat.send`: addresses that people have kept say so; the standard forbids only spaces
    'valid-id': ['error', { relaxed: true }],
  },
}
