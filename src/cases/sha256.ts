/** SHA-256 as text, by the browser's own hand. */

/** 64 small hex digits. `crypto.subtle` exists only on secure addresses (https, localhost). */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
