// A concern is never kept on a phone. Without a signal the form stays as it is, and says so,
// instead of giving way to a page of the browser's that has none of the words.
(() => {
  const form = document.querySelector('form.kith-form');
  const said = document.querySelector('[data-no-signal]');
  if (!form || !said) {
    return;
  }
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const button = form.querySelector('button[type=submit]');
    button.disabled = true;
    try {
      await fetch('/healthz', {cache: 'no-store', signal: AbortSignal.timeout(8000)});
      said.hidden = true;
      form.submit();
    } catch (failure) {
      said.hidden = false;
      said.focus();
    } finally {
      button.disabled = false;
    }
  });
})();
