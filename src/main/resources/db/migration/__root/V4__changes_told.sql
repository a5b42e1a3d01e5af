-- What is costly to work out from records is kept in memory until they change. So that no writer
-- can forget to say so, the tables that such things are made from tell it themselves. They do when
-- the transaction commits, once: writers wait for each other no longer than that, and a version is
-- never seen before the records it counts.
create table kith.change (
  area_id text primary key,
  version bigint not null
);
comment on table kith.change is 'Counts the transactions that changed an area''s records, where kith.tell_changes was called for their table.';
call kith.protect('kith.change', 'select, insert, update');

create function kith.change_told() returns trigger
  language plpgsql
  as $told$
  begin
    if kith.area() is not null and coalesce(current_setting('kith.told', true), '') = '' then
      perform set_config('kith.told', 'on', true);
      insert into kith.change (area_id, version) values (kith.area(), 1)
        on conflict (area_id) do update set version = kith.change.version + 1;
    end if;
    return null;
  end
  $told$;

create procedure kith.tell_changes(told regclass)
  language plpgsql
  as $tell$
  begin
    execute format('create constraint trigger change_told after insert or update or delete on %s deferrable initially deferred for each row execute function kith.change_told()', told);
  end
  $tell$;
comment on procedure kith.tell_changes(regclass) is 'Makes every change of a table''s rows count as a change of its area. Call it after kith.protect.';
