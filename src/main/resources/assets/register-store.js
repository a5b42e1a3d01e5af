// What this phone keeps of registers, and how it is sent. Of people it keeps a first name and an
// initial, under the account that opened the register; nothing after seven days. See
// docs/registers.md.
const kithStore = (() => {
  const NAME = 'kith-registers';
  const SEVEN_DAYS = 7 * 24 * 60 * 60 * 1000;
  const AT_ONCE = 100;
  const PATIENCE = 15000;
  let opened = null;
  let token = null;

  const done = request => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  const database = () => {
    opened = opened || new Promise((resolve, reject) => {
      const asked = indexedDB.open(NAME, 1);
      asked.onupgradeneeded = () => {
        const made = asked.result;
        made.createObjectStore('registers', {keyPath: ['account', 'session']});
        made.createObjectStore('operations', {keyPath: 'order', autoIncrement: true})
            .createIndex('of', ['account', 'session']);
        made.createObjectStore('facts', {keyPath: 'name'});
      };
      asked.onsuccess = () => {
        asked.result.onversionchange = () => {
          asked.result.close();
          opened = null;
        };
        resolve(asked.result);
      };
      asked.onerror = () => reject(asked.error);
      asked.onblocked = () => reject(new Error('blocked'));
    });
    return opened;
  };

  // Resolves once it is on the disk: what has been ticked survives a phone that is switched off.
  const change = async (stores, work) => {
    const running = (await database()).transaction(stores, 'readwrite', {durability: 'strict'});
    const finished = new Promise((resolve, reject) => {
      running.oncomplete = resolve;
      running.onabort = () => reject(running.error);
      running.onerror = () => reject(running.error);
    });
    const result = await work(running);
    await finished;
    return result;
  };

  const read = async (store, work) =>
    done(work((await database()).transaction(store, 'readonly').objectStore(store)));

  const fact = async name => ((await read('facts', facts => facts.get(name))) || {}).value;
  const note = (name, value) =>
    change(['facts'], running => done(running.objectStore('facts').put({name, value})));

  const account = () => fact('account');

  // Whoever signs in next on the same phone sees nothing of what it keeps for another.
  const belongsTo = async who => {
    if (await account() !== who) {
      await note('account', who);
    }
  };

  const bare = person => ({
    id: person.id,
    name: person.name,
    isHere: person.isHere,
    before: person.before,
    heads: person.heads,
    isDisputed: person.isDisputed || (person.voices || []).length > 0,
  });

  const bareRegister = (who, register) => ({
    account: who,
    session: register.session,
    keptAt: Date.now(),
    register: {
      session: register.session,
      title: register.title,
      when: register.when,
      place: register.place,
      ends: register.ends,
      isCancelled: register.isCancelled,
      isDone: register.isDone,
      isNamed: register.isNamed,
      counted: register.counted,
      dones: register.dones,
      isCountDisputed: register.isCountDisputed || (register.counts || []).length > 0,
      people: register.people.map(bare),
      ring: register.ring,
    },
  });

  // Where it is not kept already: what is there may be newer.
  const ensure = (who, register) => change(['registers'], async running => {
    const registers = running.objectStore('registers');
    if (!await done(registers.get([who, register.session]))) {
      await done(registers.put(bareRegister(who, register)));
    }
  });

  const kept = (who, session) => read('registers', all => all.get([who, session]));

  const registers = async who =>
    (await read('registers', all => all.getAll())).filter(each => each.account === who);

  const operations = async (who, session) => (await read('operations', all => all.getAll()))
      .filter(each => each.account === who && (!session || each.session === session));

  const say = (who, session, operation) => change(['operations'], running =>
    done(running.objectStore('operations').add({...operation, account: who, session})));

  const take = (orders, alsoRegister) => change(['operations', 'registers'], async running => {
    for (const order of orders) {
      await done(running.objectStore('operations').delete(order));
    }
    if (alsoRegister) {
      await done(running.objectStore('registers').delete(alsoRegister));
    }
  });

  // What was acknowledged goes in the moment in which the register comes that says so.
  const settle = (who, session, orders, register, isOver) =>
    change(['operations', 'registers'], async running => {
      const registers = running.objectStore('registers');
      const operations = running.objectStore('operations');
      for (const order of orders) {
        await done(operations.delete(order));
      }
      const left = await done(operations.index('of').count([who, session]));
      await done(isOver && left === 0
        ? registers.delete([who, session])
        : registers.put(bareRegister(who, register)));
    });

  // Returns what was lost without having been sent, by session: titles and numbers only.
  const forgetOld = async () => {
    const before = Date.now() - SEVEN_DAYS;
    const lost = {};
    const old = (await read('operations', all => all.getAll()))
        .filter(each => Date.parse(each.at) < before);
    for (const each of old) {
      const known = await kept(each.account, each.session);
      const one = lost[each.session] = lost[each.session]
          || {title: known ? known.register.title : '', account: each.account, count: 0};
      one.count++;
    }
    await take(old.map(each => each.order));
    const left = await read('operations', all => all.getAll());
    for (const each of await read('registers', all => all.getAll())) {
      if (each.keptAt < before && !left.some(one => one.session === each.session)) {
        await take([], [each.account, each.session]);
      }
    }
    return Object.values(lost);
  };

  // At sign-out. What waits for somebody else who shares the phone stays for them, unseen.
  const forget = async who => {
    await take((await operations(who)).map(each => each.order));
    for (const each of await registers(who)) {
      await take([], [who, each.session]);
    }
    await note('account', '');
    const others = (await read('operations', all => all.getAll())).length
        + (await read('registers', all => all.getAll())).length;
    if (others > 0) {
      return;
    }
    (await database()).close();
    opened = null;
    await done(indexedDB.deleteDatabase(NAME));
    for (const name of self.caches ? await caches.keys() : []) {
      await caches.delete(name);
    }
    for (const worker of await navigator.serviceWorker.getRegistrations()) {
      await worker.unregister();
    }
  };

  const ask = async (path, options) => {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    try {
      return await fetch(path, {...options, redirect: 'manual', signal: patience.signal});
    } finally {
      clearTimeout(timer);
    }
  };

  const path = session => '/team/sessions/' + session + '/marks';

  // A token of this session, and whose session it is: null where nobody is signed in.
  const askWho = async session => {
    const answer = await ask(path(session), {headers: {Accept: 'application/json'}});
    if (answer.type === 'opaqueredirect') {
      return null;
    }
    if (!answer.ok) {
      return {status: answer.status};
    }
    const found = await answer.json();
    token = found.token;
    return found;
  };

  const post = (who, session, sent) => ask(path(session), {
    method: 'POST',
    headers: {
      'Accept': 'application/json',
      'Content-Type': 'application/json',
      'Kith-Account': who,
      'X-CSRF-TOKEN': token,
    },
    body: JSON.stringify({operations: sent}),
  });

  const plain = (operation, unkept) => ({
    id: operation.id,
    kind: operation.kind,
    person: operation.person,
    here: operation.here,
    given: operation.given,
    family: (unkept && unkept[operation.id]) || operation.family,
    counted: operation.counted,
    supersedes: operation.supersedes,
    at: operation.at,
  });

  const problem = async answer => {
    const said = await answer.json().catch(() => ({}));
    return {state: 'refused', sentence: said.detail || ''};
  };

  const attempt = async (who, session, unkept) => {
    let fresh = false;
    if (token === null) {
      const found = await askWho(session);
      if (found === null) {
        return {state: 'signed-out'};
      }
      if (found.status) {
        return {state: found.status === 404 ? 'gone' : 'trouble'};
      }
      if (found.account !== who) {
        return {state: 'another'};
      }
      fresh = true;
    }
    const waiting = (await operations(who, session)).filter(each => !each.refused);
    const sent = waiting.slice(0, AT_ONCE);
    const answer = await post(who, session, sent.map(each => plain(each, unkept)));
    if (answer.status === 403 && !fresh) {
      token = null;
      return attempt(who, session, unkept);
    }
    if (answer.status === 409) {
      token = null;
      return {state: 'another'};
    }
    if (answer.status === 404) {
      return {state: 'gone'};
    }
    if (answer.type === 'opaqueredirect') {
      token = null;
      return {state: 'signed-out'};
    }
    if (answer.status >= 500 || answer.status === 429) {
      return {state: 'trouble'};
    }
    if (!answer.ok) {
      return problem(answer);
    }
    const said = await answer.json();
    const refused = said.taken.filter(each => !['taken', 'repeated'].includes(each.outcome));
    const isOver = said.register.isDone || said.register.isCancelled
        || Date.parse(said.register.ends) + 12 * 60 * 60 * 1000 < Date.now();
    await settle(who, session, sent.map(each => each.order), said.register, isOver);
    if (waiting.length > sent.length) {
      return attempt(who, session, unkept);
    }
    return {state: 'sent', register: said.register, refused: refused.map(each => each.outcome)};
  };

  // One page of the phone sends at a time. What it does not send stays, in the order it was said.
  const send = async (who, session, unkept) => {
    const sending = async () => {
      try {
        return await attempt(who, session, unkept);
      } catch (failure) {
        return {state: 'offline'};
      }
    };
    return navigator.locks ? navigator.locks.request('kith-send', sending) : sending();
  };

  return {account, belongsTo, ensure, kept, registers, operations, say, take, send, note, fact,
    forgetOld, forget};
})();
