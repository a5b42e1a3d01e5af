-- What somebody may do with one organisation they may not do with another: whoever coordinates one
-- partner and sits on another's board sees the first one's people alone. A transaction announces
-- each action with the organisations it reaches, "people.read=hall|club", or all, "people.read=*".
create or replace function kith.may(action text) returns boolean
  language sql stable parallel safe
  as $$
    select strpos(',' || coalesce(current_setting('kith.may', true), ''), ',' || action || '=') > 0
  $$;
comment on function kith.may(text) is 'Whether the running transaction''s actor may do this somewhere.';

create function kith.may_with(action text) returns text[]
  language sql stable parallel safe
  as $$
    select coalesce(
      string_to_array(
        nullif(
          split_part(
            split_part(
              ',' || coalesce(current_setting('kith.may', true), ''), ',' || action || '=', 2),
            ',', 1),
          ''),
        '|'),
      '{}')
  $$;
comment on function kith.may_with(text) is 'The organisations with which the running transaction''s actor may do this; *: with every one.';

-- The organisation's column follows from the table's own policy for holders, which comes first.
create or replace procedure kith.keep_for(protected regclass, action text)
  language plpgsql
  as $keep$
  declare
    rows text;
    holder name;
  begin
    if action !~ '^[a-z-]+\.[a-z-]+$' then
      raise exception 'not an action: %', action;
    end if;
    select substring(pg_get_expr(polqual, polrelid) from 'kith\.holds\((\w+)\)') into holder
      from pg_policy where polrelid = protected and polname = 'holder_rows';
    -- the subqueries are worked out once for a statement and not for each row
    rows := case when holder is null
      then format('(select kith.may(%L))', action)
      else format('(select ''*'' = any (kith.may_with(%1$L))) or %2$I = any ((select kith.may_with(%1$L))::text[])', action, holder)
    end;
    if exists (select from pg_policy where polrelid = protected and polname = 'action_rows') then
      execute format('alter policy action_rows on %s using (%s) with check (%s)', protected, rows, rows);
    else
      execute format('create policy action_rows on %s as restrictive using (%s) with check (%s)', protected, rows, rows);
    end if;
  end
  $keep$;
comment on procedure kith.keep_for(regclass, text) is 'Shows and changes a protected table''s rows only for actors who may do this action: with the organisation that holds the row where the table has holders, else somewhere. Call it after kith.protect and kith.keep_with_holder.';

-- Tables that are there already.
do $again$
declare
  kept record;
begin
  for kept in
    select a.polrelid::regclass as protected,
      substring(pg_get_expr(a.polqual, a.polrelid) from '''([a-z-]+\.[a-z-]+)''') as action
    from pg_policy a
    join pg_policy h on h.polrelid = a.polrelid and h.polname = 'holder_rows'
    where a.polname = 'action_rows'
  loop
    call kith.keep_for(kept.protected, kept.action);
  end loop;
end
$again$;
