/** Sends a form of the page that is being left, whatever becomes of it; the browser sees to it after the page is gone. */
export function sendOff(fields: readonly (readonly [string, string])[]): void {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  void fetch(location.href, { method: "POST", body, keepalive: true, redirect: "manual" }).catch(() => {});
}
