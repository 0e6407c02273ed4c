/** Path of a Chromium that can be started; fetches one where none is installed. */
export function findBrowser(): Promise<string>
