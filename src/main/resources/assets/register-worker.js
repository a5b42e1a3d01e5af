// Lets pages of registers open where there is no signal. It keeps our own style, scripts and one
// page that says nothing of anybody; what is on a register is kept by that page, not here.
const ASSETS = new URL(self.location).searchParams.get('assets') || '';
const SHELL = '/on-this-phone';
const CACHE = 'kith' + ASSETS;
const FILES = ['app.css', 'register-store.js', 'register-view.js', 'register.js', 'favicon.svg',
  'icon-192.png', 'firasans-regular-latin.woff2', 'firasans-bold-latin.woff2',
  'firasans-regular-latin-ext.woff2', 'firasans-bold-latin-ext.woff2'];
const PATIENCE = 8000;

// Fetched as a visitor, so that it has nobody's name.
const fill = async () => {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map(file => ASSETS + file));
  const shell = await fetch(SHELL, {credentials: 'omit', cache: 'no-store'});
  if (!shell.ok) {
    throw new Error('no page to keep');
  }
  await cache.put(SHELL, shell);
};

const clear = async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith('kith') && name !== CACHE) {
      await caches.delete(name);
    }
  }
  await self.clients.claim();
};

const belongsTo = who => new Promise(resolve => {
  const asked = indexedDB.open('kith-registers', 1);
  asked.onupgradeneeded = () => asked.transaction.abort();
  asked.onerror = resolve;
  asked.onsuccess = () => {
    const running = asked.result.transaction('facts', 'readwrite');
    running.objectStore('facts').put({name: 'account', value: who});
    running.oncomplete = running.onabort = () => {
      asked.result.close();
      resolve();
    };
  };
});

// A register that answers slowly is as good as none in a hall; other pages have all the time.
const ask = async (request, isRegister) => {
  if (!isRegister) {
    return fetch(request);
  }
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    return await fetch(request, {signal: patience.signal});
  } finally {
    clearTimeout(timer);
  }
};

const page = async request => {
  const shell = await caches.match(SHELL);
  const isRegister = shell && new URL(request.url).pathname.startsWith('/team/sessions');
  try {
    const answer = await ask(request, isRegister);
    const who = answer.headers.get('Kith-Account');
    if (who) {
      await belongsTo(who);
    }
    return answer;
  } catch (failure) {
    if (!shell) {
      throw failure;
    }
    return shell;
  }
};

const asset = async request => (await caches.match(request)) || fetch(request);

self.addEventListener('install', event =>
  event.waitUntil(fill().then(() => self.skipWaiting())));

self.addEventListener('activate', event => event.waitUntil(clear()));

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  const isTeam = url.pathname === '/team' || url.pathname.startsWith('/team/');
  if (event.request.mode === 'navigate' && isTeam) {
    event.respondWith(page(event.request));
  } else if (ASSETS && url.pathname.startsWith(ASSETS)) {
    event.respondWith(asset(event.request));
  }
});
