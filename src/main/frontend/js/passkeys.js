// Passkeys need a script: the browser gives them to nothing else. The page says so where there is none; texts come from
// data- attributes, so that the page decides the language.
//   <form data-passkey="make" data-csrf="…" data-name="id of the field" data-then="/address" data-refused="…" data-stopped="…">
//   <form data-passkey="sign-in" …>
// Inside: [data-with-script] is shown and [data-without-script] hidden; [data-trouble] takes what went wrong.

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

async function post(box, path, body) {
  const answer = await fetch(`/api/v1${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang, 'X-CSRF-Token': box.dataset.csrf },
    body: JSON.stringify(body),
  });
  if (answer.ok) return answer.status === 204 ? null : answer.json();
  const problem = await answer.json().catch(() => ({}));
  throw Object.assign(new Error('refused'), { words: problem.violations?.[0]?.message ?? problem.detail });
}

const known = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

async function make(box) {
  const { ceremony, options } = await post(box, '/passkeys/options', {});
  const { publicKey } = JSON.parse(options);
  const made = await navigator.credentials.create({
    publicKey: {
      ...publicKey,
      challenge: bytes(publicKey.challenge),
      user: { ...publicKey.user, id: bytes(publicKey.user.id) },
      excludeCredentials: known(publicKey.excludeCredentials),
    },
  });
  const name = document.getElementById(box.dataset.name)?.value.trim() || box.dataset.plain;
  await post(box, '/passkeys', {
    ceremony,
    name,
    credential: JSON.stringify(plain(made, {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
    })),
  });
}

async function signIn(box) {
  const { ceremony, options } = await post(box, '/passkey-sign-ins/options', {});
  const { publicKey } = JSON.parse(options);
  const { response, ...given } = await navigator.credentials.get({
    publicKey: { ...publicKey, challenge: bytes(publicKey.challenge), allowCredentials: known(publicKey.allowCredentials) },
  }).then((found) => ({ response: found.response, id: found.id, rawId: found.rawId, type: found.type }));
  await post(box, '/passkey-sign-ins', {
    ceremony,
    credential: JSON.stringify(plain(given, {
      authenticatorData: text(response.authenticatorData),
      clientDataJSON: text(response.clientDataJSON),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : null,
    })),
  });
}

const plain = (credential, response) => ({
  id: credential.id, rawId: text(credential.rawId), type: credential.type, response, clientExtensionResults: {},
});

const ways = { make, 'sign-in': signIn };

for (const box of document.querySelectorAll('[data-passkey]')) {
  if (!window.PublicKeyCredential || !navigator.credentials) continue;
  for (const part of box.querySelectorAll('[data-with-script]')) part.hidden = false;
  for (const part of box.querySelectorAll('[data-without-script]')) part.hidden = true;
  const trouble = box.querySelector('[data-trouble]');
  const button = box.querySelector('button');
  button.addEventListener('click', async () => {
    trouble.hidden = true;
    button.setAttribute('aria-busy', 'true');
    button.disabled = true;
    try {
      await ways[box.dataset.passkey](box);
      location.assign(box.dataset.then);
    } catch (error) {
      trouble.textContent = error.words ?? (error.name === 'NotAllowedError' ? box.dataset.stopped : box.dataset.refused);
      trouble.hidden = false;
      button.removeAttribute('aria-busy');
      button.disabled = false;
      button.focus();
    }
  });
}
