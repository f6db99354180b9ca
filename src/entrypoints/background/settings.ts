import { holdSettings } from '../../platform/settings'

/** The settings that hold for a site (a host), as of the last change. */
export const settingsNow = holdSettings()
