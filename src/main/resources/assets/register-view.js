// Draws a register from what the server last said and what was said on this phone since.
const kithView = (() => {
  const words = {};
  document.querySelectorAll('template[data-words]').forEach(template =>
    template.content.querySelectorAll('[data-say]').forEach(each => {
      words[each.dataset.say] = each.textContent;
    }));

  const say = (key, values) => Object.entries(values || {}).reduce(
      (text, [name, value]) => text.replaceAll('{' + name + '}', value), words[key] || '');

  const some = (key, count) => say(count === 1 ? key + '-1' : key, {n: count});

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  };

  // What is true as far as this phone knows: later words of its own stand above what was sent.
  const state = (register, operations) => {
    const people = register.people.map(each => ({...each, voices: each.voices || []}));
    const found = {...register, people, counts: register.counts || []};
    for (const said of operations) {
      if (said.kind === 'done') {
        Object.assign(found, {isDone: true, counted: said.counted, dones: [said.id], counts: [],
          isCountDisputed: false});
        continue;
      }
      let person = people.find(each => each.id === said.person);
      if (!person) {
        person = {id: said.person, name: said.given + (said.family ? ' ' + said.family + '.' : ''),
          before: 0, heads: []};
        people.push(person);
      }
      Object.assign(person, {isHere: said.kind === 'walk-in' || said.here, heads: [said.id],
        voices: [], isDisputed: false});
    }
    return found;
  };

  const isDisputed = person => person.isDisputed || (person.voices || []).length > 0;

  const voice = each => each.isHere === null || each.isHere === undefined
    ? say('says-counted', {by: each.by, at: each.at, n: each.counted || 0})
    : say(each.isHere ? 'says-here' : 'says-not-here', {by: each.by, at: each.at});

  const line = (person, mark) => {
    const item = element('div', 'govuk-checkboxes__item');
    item.dataset.person = person.id;
    const box = element('input', 'govuk-checkboxes__input');
    box.type = 'checkbox';
    box.id = 'here-' + person.id;
    box.addEventListener('change', () => mark(person.id, box.checked));
    const label = element('label', 'govuk-label govuk-checkboxes__label');
    label.htmlFor = box.id;
    item.append(box, label);
    if (person.before) {
      const hint = element('div', 'govuk-hint govuk-checkboxes__hint',
          say('before', {n: person.before}));
      hint.id = 'before-' + person.id;
      box.setAttribute('aria-describedby', hint.id);
      item.append(hint);
    }
    return item;
  };

  const clash = (person, mark) => {
    const item = element('div', 'kith-clash');
    item.dataset.clash = person.id;
    item.setAttribute('role', 'group');
    const name = element('p', 'govuk-heading-s', person.name);
    name.id = 'clash-' + person.id;
    item.setAttribute('aria-labelledby', name.id);
    const said = (person.voices || []).map(voice).join(' ');
    item.append(name, element('p', 'govuk-body', said
      ? say('clash') + ' ' + said
      : say('clash-unnamed')));
    for (const [key, isHere] of [['choose-here', true], ['choose-not', false]]) {
      const button = element('button', 'govuk-button govuk-button--secondary', say(key));
      button.type = 'button';
      button.setAttribute('aria-describedby', name.id);
      button.addEventListener('click', () => mark(person.id, isHere));
      item.append(button, ' ');
    }
    return item;
  };

  const list = (place, named, mark) => {
    let set = place.querySelector('[data-drawn]');
    if (!set) {
      place.replaceChildren();
      set = element('fieldset', 'govuk-fieldset');
      set.dataset.drawn = '';
      set.append(
          element('legend', 'govuk-fieldset__legend govuk-fieldset__legend--m', say('legend')),
          element('div', 'kith-clashes'),
          element('div', 'govuk-checkboxes kith-register'),
          element('p', 'govuk-body kith-here-count'));
      place.append(set);
    }
    const [, clashes, boxes, count] = set.children;
    clashes.replaceChildren(...named.filter(isDisputed).map(each => clash(each, mark)));
    for (const person of named) {
      let item = boxes.querySelector('[data-person="' + CSS.escape(person.id) + '"]');
      if (!item) {
        item = line(person, mark);
        boxes.append(item);
      }
      item.hidden = isDisputed(person);
      item.querySelector('label').textContent = person.name;
      item.querySelector('input').checked = person.isHere;
    }
    for (const item of [...boxes.children]) {
      if (!named.some(each => each.id === item.dataset.person)) {
        item.remove();
      }
    }
    count.textContent = say('here-count', {n: named.filter(each => each.isHere).length});
    set.hidden = named.length === 0;
  };

  const warning = text => {
    const made = element('div', 'govuk-inset-text kith-warned', text);
    return made;
  };

  const draw = (found, names, mark) => {
    const named = found.people.map(each => ({...each, name: names[each.id] || each.name}));
    const part = document.querySelector('[data-named]');
    if (part) {
      part.hidden = !found.isNamed;
      list(document.querySelector('[data-list]'), named, mark);
    }
    const here = named.filter(each => each.isHere).length;
    document.querySelector('[data-done]').replaceChildren(...(found.isDone
      ? [element('div', 'govuk-inset-text',
          say('complete', {here, counted: found.counted || 0}))]
      : []));
    const disputed = found.counts.length > 0 || found.isCountDisputed;
    document.querySelector('[data-counts]').replaceChildren(...(disputed
      ? [warning([say('clash-count'), ...found.counts.map(voice)].join(' '))]
      : []));
  };

  const ring = lines => {
    const place = document.querySelector('[data-ring]');
    if (!place || !lines) {
      return;
    }
    place.replaceChildren(...lines.map(each => {
      const item = element('li', '');
      item.append(element('strong', '', each.who));
      if (each.phone) {
        const link = element('a', 'govuk-link', each.phone);
        link.href = 'tel:' + each.phone.replace(/[^0-9+]/g, '');
        item.append(': ', link);
      }
      if (each.about) {
        item.append(element('span', 'govuk-hint kith-worried__about', each.about));
      }
      return item;
    }));
  };

  return {say, some, element, state, draw, ring, isDisputed};
})();
