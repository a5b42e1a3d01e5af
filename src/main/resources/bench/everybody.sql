-- People who do not exist, of four organisations, with names put together from syllables. Every
-- fiftieth record is a second one of the person before, and says nothing more of them.
insert into people.record (area_id, id, holder, given_name, family_name, born_in, locality)
select current_setting('bench.area'), md5('r' || i)::uuid, 'h' || i % 4,
  initcap((array['an','be','ca','da','el','fa','ga','ha','is','ja'])[1 + abs(hashint8extended(i, 11)) % 10]
    || (array['mina','nia','rek','suf','tomi','lia','ran','shid','wik','zan'])[1 + abs(hashint8extended(i, 12)) % 10]),
  initcap((array['ab','ber','co','dar','e','fi','gor','ham','i','jo','kha','lu','mo','no','pa','qu','ra','sa','te','wa'])[1 + abs(hashint8extended(i, 13)) % 20]
    || (array['ba','di','gu','ker','lo','mi','no','pe','ri','sha'])[1 + abs(hashint8extended(i, 14)) % 10]
    || (array['bell','dene','ford','ham','ina','ko','land','med','ov','ton'])[1 + abs(hashint8extended(i, 15)) % 10]),
  1935 + abs(hashint8extended(i, 16)) % 85,
  case when i % 50 > 0 and abs(hashint8extended(i, 17)) % 10 > 0
    then (array['north','south','east','west','centre','outside'])[1 + abs(hashint8extended(i, 18)) % 6] end
from generate_series(1, current_setting('bench.people')::int) i;

insert into people.member (area_id, record_id, holder, cluster_id)
select current_setting('bench.area'), md5('r' || i)::uuid, 'h' || i % 4,
  md5('r' || case when i % 50 = 0 then i - 1 else i end)::uuid
from generate_series(1, current_setting('bench.people')::int) i;

insert into people.name_token (area_id, holder, token, record_id, words)
select r.area_id, r.holder, n.token, r.id,
  least(lower(given_name) collate "C", lower(family_name)) || ' ' || greatest(lower(given_name) collate "C", lower(family_name))
from people.record r cross join lateral (select lower(given_name) union select lower(family_name)) n (token)
where r.area_id = current_setting('bench.area');

insert into people.monitored (area_id, record_id, holder, asked_on, way)
select current_setting('bench.area'), md5('r' || i)::uuid, 'h' || i % 4, date '2018-04-01', 'slip'
from generate_series(1, current_setting('bench.people')::int) i where i % 5 > 0;

insert into people.monitoring (area_id, record_id, answered_on, holder, ethnicity, sex)
select current_setting('bench.area'), md5('r' || i)::uuid, date '2018-04-01', 'h' || i % 4,
  (array['white_british','white_irish','white_gypsy_or_irish_traveller','white_roma','white_other',
    'mixed_white_and_black_caribbean','mixed_white_and_black_african','mixed_white_and_asian','mixed_other',
    'asian_indian','asian_pakistani','asian_bangladeshi','asian_chinese','asian_other',
    'black_african','black_caribbean','black_other','other_arab','other_any'])
    [1 + least(18, floor(19 * power((abs(hashint8extended(i, 19)) % 100000) / 100000.0, 2)))::int],
  (array['female','male'])[1 + abs(hashint8extended(i, 20)) % 2]
from generate_series(1, current_setting('bench.people')::int) i where i % 5 > 0;
