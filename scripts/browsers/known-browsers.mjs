/**
 * Where browsers live. `env` overrides everything; `names` are looked for on the PATH, `linux` are absolute,
 * `mac` below the Applications folders, `windows` below the Program Files folders. `debian` is the package.
 */
export const KNOWN_BROWSERS = {
  chromium: {
    title: 'Chromium, Chrome, Edge or Brave',
    env: ['CHROME_PATH', 'CHROME_BIN', 'CHROME'],
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'google-chrome-beta',
      'microsoft-edge',
      'microsoft-edge-stable',
      'brave-browser',
    ],
    linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    env: ['FIREFOX_PATH', 'FIREFOX_BIN', 'FIREFOX'],
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
    debian: 'firefox-esr',
  },
}
