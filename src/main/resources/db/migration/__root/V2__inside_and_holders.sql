-- Two more things that a transaction announces beside its area: whether it looks from inside, and
-- for which partners. Policies that use them narrow the area's rows further ("restrictive").
create function kith.inside() returns boolean
  language sql stable parallel safe
  as $$ select coalesce(current_setting('kith.inside', true), '') = 'on' $$;
comment on function kith.inside() is 'Whether the running transaction may see what has not been released.';

create function kith.holds(organisation text) returns boolean
  language sql stable parallel safe
  as $$
    select coalesce(current_setting('kith.holders', true), '') = '*'
      or organisation = any (string_to_array(coalesce(current_setting('kith.holders', true), ''), ','))
  $$;
comment on function kith.holds(text) is 'Whether the running transaction may see this organisation''s own records.';

create procedure kith.keep_inside(protected regclass, unless text default 'false')
  language plpgsql
  as $keep$
  begin
    execute format('create policy inside_rows on %s as restrictive for select using (kith.inside() or (%s))', protected, unless);
  end
  $keep$;
comment on procedure kith.keep_inside(regclass, text) is 'Shows a protected table''s rows only from inside, or where a condition on the row holds, such as that it was published. Call it after kith.protect.';

create procedure kith.keep_with_holder(protected regclass, holder name default 'organisation')
  language plpgsql
  as $keep$
  begin
    execute format('create policy holder_rows on %s as restrictive using (kith.holds(%I)) with check (kith.holds(%I))', protected, holder, holder);
  end
  $keep$;
comment on procedure kith.keep_with_holder(regclass, name) is 'Shows a protected table''s rows only to the organisation that holds them, and to those who see every partner. Call it after kith.protect.';
