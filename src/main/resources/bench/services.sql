-- Services that nobody offers, of four hundred organisations at two thousand venues, with words
-- that are as common as words are.
insert into geography.area (id, name, kind, subject, localities)
values ('bench', 'Bench', 'borough', 'area:bench',
  '[{"id":"north","name":"North"},{"id":"south","name":"South"},{"id":"east","name":"East"},{"id":"west","name":"West"}]')
on conflict do nothing;

insert into organisations.organisation (area_id, id, name, sector, footprint)
select 'bench', 'h' || i, initcap((array['lantern','bridge','harbour','orchard','willow','beacon','canal','market'])[1 + i % 8])
  || ' ' || (array['Trust','Hall','Network','Community','Centre'])[1 + i % 5] || ' ' || i, 'voluntary', 'borough-wide'
from generate_series(1, 400) i;

insert into activity.venue (area_id, id, holder, name, address, locality, latitude, longitude, access)
select 'bench', md5('v' || i)::uuid, 'h' || 1 + i % 400,
  initcap((array['bloxwich','palfrey','pleck','brownhills','darlaston','willenhall','aldridge','caldmore'])[1 + i % 8])
    || ' ' || (array['Library','Hall','Church','School','Mosque','Gurdwara','Leisure Centre'])[1 + i % 7] || ' ' || i,
  i || ' Test Street, XX1 ' || i % 10 || 'AA', (array['north','south','east','west'])[1 + i % 4],
  52.55 + (abs(hashint8extended(i, 1)) % 1000) / 10000.0, -2.05 + (abs(hashint8extended(i, 2)) % 1000) / 10000.0,
  case i % 3 when 0 then array['step_free'] when 1 then array['step_free','parking','hearing_loop'] else array[]::text[] end
from generate_series(1, 2000) i;

insert into directory.service (area_id, id, holder, name, about, topics, languages, venues, is_remote,
  openings, cost, least_age, most_age, email, phone, is_public, assured_on)
select 'bench', md5('s' || i)::uuid, 'h' || 1 + i % 400,
  initcap((array['open','warm','friendly','sunday','morning','evening','green','bright','quiet','lively'])[1 + abs(hashint8extended(i, 3)) % 10])
    || ' ' || (array['english','cooking','football','sewing','gardening','advice','coffee','homework','walking','music','computer','parenting'])[1 + abs(hashint8extended(i, 4)) % 12]
    || ' ' || (array['class','club','group','drop-in','café','workshop','circle'])[1 + abs(hashint8extended(i, 5)) % 7],
  'For people who live nearby and want to ' ||
    (array['meet others','learn something new','get help with forms','keep fit','save money','speak more English','grow vegetables','find work'])[1 + abs(hashint8extended(i, 6)) % 8]
    || '. Come as you are, bring a friend. ' || md5('w' || i % 20000) || ' ' || substr(md5('x' || i % 5000), 1, 9) || '.',
  array[(array['food','housing','money','work','english','learning','health','mental-health','disability','families','young-people',
    'older-people','women','meeting-people','sport','arts','gardening','faith','advice','immigration','safety','transport','volunteering'])
    [1 + abs(hashint8extended(i, 7)) % 23]],
  case i % 4 when 0 then array['pl'] when 1 then array['ur','pa'] else array[]::text[] end,
  array[md5('v' || 1 + abs(hashint8extended(i, 8)) % 2000)::uuid], i % 10 = 0,
  array[1 + i % 7 || ' ' || lpad((8 + i % 9)::text, 2, '0') || ':00-' || lpad((10 + i % 9)::text, 2, '0') || ':30'],
  (array['free','some','paid'])[1 + i % 3], case when i % 6 = 0 then 16 end, null,
  'service' || i || '@example.org', '01922 ' || lpad((i % 1000000)::text, 6, '0'), true, date '2026-10-01'
from generate_series(1, current_setting('bench.people')::int) i;
