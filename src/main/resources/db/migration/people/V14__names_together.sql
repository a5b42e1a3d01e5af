-- Each word of a name says which other words the name has, so that a search for several reads one
-- range of one index, in order, and ends as soon as it has enough.
alter table people.name_token add column words text collate "C" not null default '';
update people.name_token t set words = n.words
from (
  select area_id, record_id, string_agg(token, ' ' order by token) as words
  from people.name_token group by area_id, record_id) n
where n.area_id = t.area_id and n.record_id = t.record_id;
alter table people.name_token alter column words drop default;
comment on column people.name_token.words is 'All words of the name, each once, in order.';

alter table people.name_token drop constraint name_token_pkey;
drop index people.name_token_record;
alter table people.name_token add primary key (area_id, record_id, token);
create index name_token_of_holder on people.name_token (area_id, holder, token, record_id) include (words);
create index name_token_of_all on people.name_token (area_id, token, record_id) include (holder, words);
