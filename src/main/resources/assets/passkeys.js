// Makes a passkey, or lets somebody in by one (W3C Web Authentication). Without it the pages work by
// password.
(() => {
  const bytes = text => Uint8Array.from(
      atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  const post = async (path, body) => {
    const token = document.querySelector('input[name=_csrf]').value;
    const answer = await fetch(path, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'X-CSRF-TOKEN': token},
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return answer.json();
  };

  const sent = credential => {
    const answer = credential.response;
    const response = {clientDataJSON: text(answer.clientDataJSON)};
    for (const part of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
      if (answer[part]) {
        response[part] = text(answer[part]);
      }
    }
    if (answer.getTransports) {
      response.transports = answer.getTransports();
    }
    return {
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      authenticatorAttachment: credential.authenticatorAttachment,
      clientExtensionResults: credential.getClientExtensionResults(),
      response,
    };
  };

  const known = list => (list || []).map(key => ({...key, id: bytes(key.id)}));

  const make = async button => {
    const label = document.getElementById('passkey-label').value.trim() || button.dataset.unnamed;
    const options = await post(button.dataset.path + '/options');
    const credential = await navigator.credentials.create({publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: {...options.user, id: bytes(options.user.id)},
      excludeCredentials: known(options.excludeCredentials),
    }});
    return post(button.dataset.path + '?label=' + encodeURIComponent(label), sent(credential));
  };

  const enter = async button => {
    const options = await post(button.dataset.path + '/options');
    const credential = await navigator.credentials.get({publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: known(options.allowCredentials),
    }});
    const next = document.querySelector('input[name=next]').value;
    return post(button.dataset.path + '?next=' + encodeURIComponent(next), sent(credential));
  };

  for (const part of document.querySelectorAll('[data-passkey]')) {
    if (!window.PublicKeyCredential) {
      continue;
    }
    part.hidden = false;
    const button = part.querySelector('button');
    const failed = part.querySelector('[data-failed]');
    button.addEventListener('click', async () => {
      button.disabled = true;
      failed.hidden = true;
      try {
        const answer = await (part.dataset.passkey === 'make' ? make(button) : enter(button));
        window.location.assign(answer.next);
      } catch (refused) {
        failed.hidden = false;
        failed.focus();
      } finally {
        button.disabled = false;
      }
    });
  }
})();
