import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from "@simplewebauthn/browser";
import { words } from "./words";

/** The script of the two pages where a passkey is made or used: asks the browser for one, and sends it as a field of the form. */

const TOO_MANY = 429;

function prepare(form: HTMLFormElement): void {
  form.hidden = false;
  let isAsking = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    say("");
    try {
      (form.elements.namedItem("credential") as HTMLInputElement).value = JSON.stringify(await asked(form.dataset));
      form.submit();
    } catch (error) {
      say(reasonOf(error));
    } finally {
      isAsking = false;
    }
  });
}

async function asked({ passkey: purpose = "", options = "" }: DOMStringMap) {
  const answer = await fetch(options, { method: "POST", body: new URLSearchParams({ purpose }), redirect: "error" });
  if (!answer.ok) throw answer;
  const optionsJSON = await answer.json();
  return purpose === "register" ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON });
}

function reasonOf(error: unknown): string {
  if (error instanceof Response) return error.status === TOO_MANY ? words.wait : words.failed;
  if (error instanceof WebAuthnError && error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED") return words.known;
  const isStopped = error instanceof Error && ["NotAllowedError", "AbortError"].includes(error.name);
  return isStopped ? words.stopped : words.failed;
}

function say(text: string): void {
  const place = document.getElementById("passkey-said");
  if (place === null) return;
  place.textContent = text;
  place.hidden = text === "";
}

const forms = document.querySelectorAll<HTMLFormElement>("form[data-passkey]");
if (browserSupportsWebAuthn()) for (const form of forms) prepare(form);
else say(words.unsupported);
