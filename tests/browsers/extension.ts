/** Where things are in the built extension. */
export const ADD_ON_ID = 'lectern@lectern.example'
export const POPUP = 'src/entrypoints/popup/index.html'
export const BESIDE = 'src/entrypoints/popup/side.html'
export const OPTIONS = 'src/entrypoints/options/index.html'
export const OVERLAY_HOST = 'lectern-reader'
