-- The second wall: every table that holds an area's rows shows them only to transactions that
-- have announced that area. One procedure makes all policies, so that none is forgotten.
create schema kith;
grant usage on schema kith to ${app}, ${counter};

create function kith.area() returns text
  language sql stable parallel safe
  as $$ select nullif(current_setting('kith.area', true), '') $$;
comment on function kith.area() is 'The area announced by the running transaction; null: none, and no rows.';

create procedure kith.protect(protected regclass, rights text)
  language plpgsql
  as $protect$
  begin
    if rights !~ '^(select|insert|update|delete)(, (select|insert|update|delete))*$' then
      raise exception 'not a list of rights: %', rights;
    end if;
    execute format('alter table %s enable row level security', protected);
    execute format('create policy area_rows on %s using (area_id = kith.area()) with check (area_id = kith.area())', protected);
    execute format('grant %s on %s to %s', rights, protected, $name$ ${app} $name$);
  end
  $protect$;
comment on procedure kith.protect(regclass, text) is 'Keeps a table''s areas apart and grants the application just these rights on it.';
