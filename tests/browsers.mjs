import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */
export const browserNames = /** @type {const} */ (['chromium', 'firefox']);

/** Programs by the names they have on the PATH, then the places where installers put them. */
const places = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
    win32: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
    debianPackages: ['chromium', 'fonts-liberation'],
  },
  firefox: {
    names: ['firefox', 'firefox-esr'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
    debianPackages: ['firefox-esr', 'fonts-liberation'],
  },
};

/** The path of an installed browser that really starts, or undefined. */
export function findBrowser(/** @type {BrowserName} */ name) {
  return candidates(name).find((path) => existsSync(path) && starts(path));
}

function candidates(/** @type {BrowserName} */ name) {
  const { names, darwin, win32 } = places[name];
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => darwin.map((path) => join(folder, path)));
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? win32.map((path) => join(folder, path)) : []));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/firefox'];
  return names.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/** Ubuntu has stubs of both that only say which snap to install. */
function starts(/** @type {string} */ path) {
  if (process.platform === 'win32') return true; // chrome.exe --version opens a window there
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** The path of a browser, installed first where that needs no question. Throws with the one line to type where it does. */
export function ensureBrowser(/** @type {BrowserName} */ name) {
  const found = findBrowser(name);
  if (found) return found;
  const packages = places[name].debianPackages.join(' ');
  if (isDebian() && process.getuid?.() === 0) {
    console.error(`${name} is missing; installing it with apt-get …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // A machine just started may still be busy with its own updates.
    const apt = 'apt-get -qq -o DPkg::Lock::Timeout=300';
    const command = `${apt} update; ${apt} install -y --no-install-recommends ${packages}`;
    spawnSync('sh', ['-c', command], { stdio: ['ignore', 2, 2], env });
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(`${name} is missing. Install it with:  ${lineToType(name, packages)}`);
}

function lineToType(/** @type {BrowserName} */ name, /** @type {string} */ packages) {
  if (process.platform === 'darwin') return `brew install --cask ${name === 'chromium' ? 'google-chrome' : 'firefox'}`;
  if (process.platform === 'win32') return `winget install ${name === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}`;
  return isDebian() ? `sudo apt-get install -y ${packages}` : `sudo dnf install -y ${name}`;
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}
