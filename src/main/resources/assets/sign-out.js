// Before somebody signs out: what their phone keeps of registers is sent, or they are told that it
// will be lost. Then the phone keeps nothing.
(() => {
  const form = document.querySelector('form.kith-form');
  const warning = document.querySelector('[data-unsent]');
  if (!form || !window.isSecureContext || !window.indexedDB || !navigator.serviceWorker) {
    return;
  }
  let warned = false;

  const unsent = async account => {
    const sessions = new Set((await kithStore.operations(account)).map(each => each.session));
    for (const session of sessions) {
      await kithStore.send(account, session);
    }
    return (await kithStore.operations(account)).length;
  };

  form.addEventListener('submit', async event => {
    event.preventDefault();
    const account = await kithStore.account().catch(() => '');
    const left = warned || !account ? 0 : await unsent(account).catch(() => 0);
    if (left > 0) {
      warned = true;
      warning.querySelector('[data-count]').textContent = left;
      warning.hidden = false;
      warning.focus();
      return;
    }
    if (account) {
      await kithStore.forget(account).catch(() => {});
    }
    form.submit();
  });
})();
