// Keeps a register on the phone: every tick is on its disk before anything is sent, and is sent
// once there is a signal. Without this script the page is a form like any other.
(() => {
  const place = document.querySelector('[data-kept]');
  const able = window.isSecureContext && window.indexedDB && navigator.serviceWorker
      && window.crypto && crypto.randomUUID;
  if (!place || !able) {
    return;
  }
  const {say, some, element} = kithView;
  const form = document.querySelector('form.kith-form');
  const inPath = location.pathname.match(/^\/team\/sessions\/([0-9a-f-]{36})(\/|$)/);
  const isShell = place.dataset.account === '';
  const session = place.dataset.session || (isShell && inPath ? inPath[1] : '');
  const every = 20000;
  const names = {};
  const unkept = {};
  let account = place.dataset.account;
  let register = null;
  let last = {state: 'sent'};
  let refused = [];
  let news = '';
  let quiet = false;

  const status = document.querySelector('[data-status]');
  const tell = lines => {
    const texts = lines.filter(text => text);
    const shown = [...status.children].map(each => each.textContent);
    if (texts.join('\n') !== shown.join('\n')) {
      status.replaceChildren(...texts.map(text => element('p', 'govuk-body', text)));
    }
  };

  const show = async () => {
    const waiting = await kithStore.operations(account, session);
    if (register && form && !register.isCancelled) {
      kithView.draw(kithView.state(register, waiting), names, mark);
    }
    if (quiet && last.state === 'sent') {
      if (news) {
        tell([news]);
      }
      return;
    }
    const isStuck = last.state === 'refused' || last.state === 'gone';
    tell([
      news,
      waiting.length ? some('waiting', waiting.length) : last.state === 'sent' ? say('sent') : '',
      last.state === 'refused' ? last.sentence : say(last.state === 'sent' ? '' : last.state),
      ...refused.map(each => say(each)),
    ]);
    place.querySelector('[data-ways]').hidden = !waiting.length;
    place.querySelector('[data-send]').hidden = isStuck || last.state === 'signed-out';
    place.querySelector('[data-drop]').hidden = !isStuck;
    const signIn = place.querySelector('[data-sign-in]');
    signIn.hidden = last.state !== 'signed-out' && last.state !== 'another';
    signIn.href = '/sign-in?next=' + encodeURIComponent('/team/sessions/' + session);
  };

  // What goes out at once is not talked about; what takes long is.
  const send = async () => {
    const patience = setTimeout(() => {
      quiet = false;
      show();
    }, 2000);
    last = await kithStore.send(account, session, unkept);
    clearTimeout(patience);
    quiet = false;
    if (last.register) {
      register = last.register;
      refused = last.refused;
    }
    await show();
    return last;
  };

  const put = async operation => {
    const full = {id: crypto.randomUUID(), at: new Date().toISOString(), ...operation};
    try {
      await kithStore.ensure(account, register);
      await kithStore.say(account, session, full);
    } catch (failure) {
      quiet = false;
      news = say('unkept');
      await show();
      return null;
    }
    await show();
    return full;
  };

  const known = async () => kithView.state(register, await kithStore.operations(account, session));

  // One after the other: whoever says something twice knows what was said first.
  let turn = Promise.resolve();
  const inTurn = work => {
    turn = turn.then(work, work);
    return turn;
  };

  // Also what was sent meanwhile, before the answer has said so.
  const latest = {};
  const over = (what, heads) =>
    latest[what] && !heads.includes(latest[what]) ? [...heads, latest[what]] : heads;

  const said = async (what, operation) => {
    const full = await put(operation);
    if (full) {
      latest[what] = full.id;
    }
    return full;
  };

  async function mark(person, isHere) {
    news = '';
    quiet = true;
    await inTurn(async () => {
      const before = (await known()).people.find(each => each.id === person);
      await said(person,
          {kind: 'mark', person, here: isHere, supersedes: over(person, before.heads)});
    });
    await send();
  }

  // Takes what was typed before anything else can: Enter pressed twice adds nobody twice.
  const typed = () => {
    const given = form.querySelector('#given');
    const family = form.querySelector('#family');
    const name = given ? given.value.trim() : '';
    if (!name) {
      return null;
    }
    const found = {name, rest: family.value.trim()};
    given.value = family.value = '';
    return found;
  };

  const walkIn = ({name, rest}) => inTurn(async () => {
    const full = rest ? name + ' ' + rest : name;
    const same = (await known()).people.find(each => (names[each.id] || each.name) === full);
    if (same && !same.isHere) {
      news = say('is-here', {name: full});
      await said(same.id, {kind: 'mark', person: same.id, here: true,
        supersedes: over(same.id, same.heads)});
      return;
    }
    const id = crypto.randomUUID();
    const person = crypto.randomUUID();
    if (rest) {
      unkept[id] = rest;
      names[person] = full;
    }
    news = say('added', {name: full});
    await said(person, {id, kind: 'walk-in', person, given: name,
      family: rest ? [...rest][0] : '', supersedes: []});
  });

  const finish = async () => {
    const text = form.querySelector('#counted').value.trim();
    if (text && !/^\d{1,4}$/.test(text)) {
      news = say('miscounted');
      await show();
      form.querySelector('#counted').focus();
      return;
    }
    const newcomer = typed();
    quiet = true;
    if (newcomer) {
      await walkIn(newcomer);
    }
    news = '';
    await inTurn(async () => said('done', {kind: 'done', counted: text ? Number(text) : null,
      supersedes: over('done', (await known()).dones)}));
    await send();
    window.scrollTo(0, 0);
  };

  const add = async () => {
    const found = typed();
    if (found) {
      quiet = true;
      await walkIn(found);
      await send();
    } else {
      news = say('nameless');
      await show();
    }
    form.querySelector('#given').focus();
  };

  // The page as the server made it may have full names, which are shown and not kept, and ticks
  // that were made before this script was ready.
  const adopt = async () => {
    const ticked = [];
    for (const item of document.querySelectorAll('[data-list] [data-called]')) {
      names[item.dataset.id] = item.dataset.called;
    }
    for (const item of document.querySelectorAll('[data-list] [data-person]')) {
      const box = item.querySelector('input[type=checkbox]');
      if (box.checked !== box.defaultChecked) {
        ticked.push([item.dataset.person, box.checked]);
      }
    }
    form.addEventListener('submit', event => {
      event.preventDefault();
      const isLast = document.activeElement && document.activeElement.id === 'counted';
      const isFinish = isLast || (event.submitter && 'finish' in event.submitter.dataset);
      isFinish ? finish() : add();
    });
    const family = form.querySelector('#family');
    if (family) {
      const hint = element('div', 'govuk-hint', say('family-hint'));
      hint.id = 'family-kept';
      family.setAttribute('aria-describedby', hint.id);
      (family.closest('.govuk-input__wrapper') || family).before(hint);
    }
    await show();
    for (const [person, isHere] of ticked) {
      await mark(person, isHere);
    }
  };

  const again = async () => {
    if (register && (await kithStore.operations(account, session)).length) {
      await send();
    }
  };

  const lostOnes = async () => {
    const fresh = await kithStore.forgetOld();
    const mine = fresh.filter(each => each.account === account);
    return mine.map(each => say('lost', {n: each.count, title: each.title})).join(' ');
  };

  const openRegister = async () => {
    const stored = await kithStore.kept(account, session);
    last = isShell ? {state: 'offline'} : await kithStore.send(account, session, unkept);
    register = last.register || (stored && stored.register);
    refused = last.refused || [];
    if (!register || register.isCancelled || !form) {
      await show();
      return;
    }
    if (isShell) {
      document.querySelector('[data-title]').textContent = register.title;
      document.querySelector('[data-when]').textContent =
          [register.when, register.place].filter(text => text).join(', ');
      document.querySelector('[data-register]').hidden = false;
      form.querySelector('#counted').value = register.counted === null ? '' : register.counted;
    }
    await adopt();
    place.querySelector('[data-send]').addEventListener('click', send);
    place.querySelector('[data-drop]').addEventListener('click', async () => {
      const orders = (await kithStore.operations(account, session)).map(each => each.order);
      await kithStore.take(orders, [account, session]);
      location.assign('/team/sessions');
    });
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    setInterval(again, every);
  };

  const listKept = async () => {
    const all = await kithStore.registers(account);
    const items = [];
    for (const each of all) {
      const item = element('li', 'kith-sessions__item');
      const link = element('a', 'govuk-link kith-sessions__link', each.register.title);
      link.href = '/team/sessions/' + each.session;
      const waiting = (await kithStore.operations(account, each.session)).length;
      item.append(link, element('span', 'govuk-hint kith-sessions__about',
          each.register.when + (waiting ? '. ' + some('waiting', waiting) : '')));
      items.push(item);
    }
    document.querySelector('[data-sessions]').replaceChildren(...items);
    document.querySelector('[data-registers]').hidden = !items.length;
    const isConcern = location.pathname.startsWith('/team/concerns');
    tell([news, isConcern ? say('concern') : say(items.length ? 'not-here' : 'none')]);
    return all;
  };

  const openShell = async () => {
    const all = await kithStore.registers(account);
    const here = session && all.find(each => each.session === session);
    if (here) {
      await openRegister();
    } else {
      await listKept();
    }
    const ring = (here || all[0] || {register: {}}).register.ring;
    if (ring) {
      document.querySelector('[data-ring-part]').hidden = false;
      kithView.ring(ring);
    }
  };

  // Today's registers, for a hall where there is no signal at all.
  const keepToday = async button => {
    button.disabled = true;
    let count = 0;
    for (const link of document.querySelectorAll('[data-today] a')) {
      const found = new URL(link.href).pathname.match(/\/team\/sessions\/([0-9a-f-]{36})$/);
      const answer = found ? await kithStore.send(account, found[1]) : {};
      count += answer.state === 'sent' && !answer.register.isDone ? 1 : 0;
    }
    tell([some('kept', count), say('until')]);
    button.disabled = false;
  };

  const openList = async () => {
    tell([news]);
    const button = document.querySelector('[data-keep]');
    if (button) {
      button.hidden = false;
      button.addEventListener('click', () => keepToday(button));
    }
  };

  const start = async () => {
    if (isShell) {
      account = await kithStore.account();
    } else {
      await kithStore.belongsTo(account);
      await navigator.serviceWorker.register(
          '/register-worker.js?assets=' + encodeURIComponent(place.dataset.assets),
          {scope: '/team'});
    }
    news = await lostOnes();
    if (isShell) {
      await openShell();
    } else if (session) {
      await openRegister();
    } else {
      await openList();
    }
    document.documentElement.dataset.ready = '';
  };

  start().catch(() => tell([say('unkept')]));
})();
