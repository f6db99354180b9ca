/** The one place that imports the polyfill: whoever wants to know what we ask of the browser reads this folder. */

export type { Browser, Runtime, Tabs } from 'webextension-polyfill'
export { default as browser } from 'webextension-polyfill'
