/** Preferences of the throw-away profile: nothing asked, nothing fetched by the browser itself, no first-run pages. */
export const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  // The list of downloads would open over the window and take the next Escape for itself.
  'browser.download.alwaysOpenPanel': false,
  'browser.newtabpage.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  // A press that asks for a site gets it: the browser's question is no page a driver could press.
  'extensions.webextOptionalPermissionPrompts': false,
  // Windows that are not in front still get keys and focus.
  'focusmanager.testmode': true,
  // Port 0: Firefox takes a free one and writes it to the profile.
  'marionette.port': 0,
  // Voices of the browser's own for tests: they say nothing.
  'media.webspeech.synth.test': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'startup.homepage_welcome_url': 'about:blank',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
}

/** The text of a profile's `user.js`. */
export function userPreferences(preferences: Readonly<Record<string, string | number | boolean>>): string {
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n')
}
