/** Path of a Chromium that can be started; fetches one where none is installed. */
export function findBrowser(): Promise<string>
/** Path of Chromium's headless shell, or of the browser that stands in for it. */
export function findShell(): Promise<string>
