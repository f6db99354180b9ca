/** The one place that imports the polyfill: whoever wants to know what we ask of the browser reads this folder. */
export { default as browser } from 'webextension-polyfill'
export type { Menus, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill'
