-- What a node keeps in memory beside the records themselves, such as who was reached when, is kept
-- true by a log of what writing transactions touched. A node remembers the snapshot of what it has
-- read; what a later snapshot shows and that one did not is what it has to read again. A
-- transaction that began early and commits late is so never overlooked, whatever its number.
create table kith.touched (
  area_id text not null,
  xid xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity,
  source text not null,
  part int not null default 0,
  keys uuid[],
  at timestamptz not null default now(),
  primary key (area_id, xid, id)
);
comment on table kith.touched is 'Which records transactions touched lately, for nodes that keep something made of them in memory; forgotten after some hours.';
comment on column kith.touched.source is 'What was touched: people, attendance, activity.';
comment on column kith.touched.part is 'A part of what was touched, such as a quarter; 0: none.';
comment on column kith.touched.keys is 'Ids of what was touched; null: so many that all is to be read again.';
call kith.protect('kith.touched', 'select, insert, delete');

create view kith.report_touched with (security_invoker = true) as
  select area_id, xid, source, part, keys from kith.touched;
grant select (area_id, xid, source, part, keys) on kith.touched to ${counter};
grant select on kith.report_touched to ${app}, ${counter};

-- Above so many at once, reading everything again is quicker than one by one.
create function kith.touched_rows() returns trigger
  language plpgsql
  as $touched$
  declare
    ids uuid[];
  begin
    if tg_op in ('INSERT', 'UPDATE') then
      execute format('select array_agg(distinct %I) from came', tg_argv[0]) into ids;
    end if;
    if tg_op in ('DELETE', 'UPDATE') then
      execute format('select array_agg(distinct k) from (select unnest($1) k union select %I from gone) a', tg_argv[0])
        into ids using ids;
    end if;
    if ids is not null and kith.area() is not null then
      insert into kith.touched (area_id, source, keys)
        values (kith.area(), tg_argv[1], case when cardinality(ids) <= 20000 then ids end);
    end if;
    return null;
  end
  $touched$;

create procedure kith.tell_touched(told regclass, key name, source text)
  language plpgsql
  as $tell$
  begin
    execute format('create trigger touched_came after insert on %s referencing new table as came for each statement execute function kith.touched_rows(%L, %L)', told, key, source);
    execute format('create trigger touched_gone after delete on %s referencing old table as gone for each statement execute function kith.touched_rows(%L, %L)', told, key, source);
    execute format('create trigger touched_changed after update on %s referencing old table as gone new table as came for each statement execute function kith.touched_rows(%L, %L)', told, key, source);
  end
  $tell$;
comment on procedure kith.tell_touched(regclass, name, text) is 'Makes a table note the ids of rows that were added, changed or deleted in kith.touched. Call it after kith.protect.';

-- Nodes read the log before each answer, and let go what they have not been asked about for a
-- while: what every snapshot of the last hours has seen nobody asks for again.
create table kith.touched_horizon (
  area_id text not null,
  at timestamptz not null default now(),
  oldest xid8 not null default pg_snapshot_xmin(pg_current_snapshot()),
  primary key (area_id, at)
);
comment on table kith.touched_horizon is 'Now and then, the oldest transaction that was still running: all before it had been committed by then.';
call kith.protect('kith.touched_horizon', 'select, insert, delete');
