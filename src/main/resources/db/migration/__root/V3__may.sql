-- A third thing that a transaction announces: what the actor may do at all. Tables that hold people
-- name the action without which nobody sees a row of theirs, whatever a method forgets to ask.
create function kith.may(action text) returns boolean
  language sql stable parallel safe
  as $$
    select action = any (string_to_array(coalesce(current_setting('kith.may', true), ''), ','))
  $$;
comment on function kith.may(text) is 'Whether the running transaction''s actor may do this somewhere.';

create procedure kith.keep_for(protected regclass, action text)
  language plpgsql
  as $keep$
  begin
    if action !~ '^[a-z-]+\.[a-z-]+$' then
      raise exception 'not an action: %', action;
    end if;
    -- the subquery is worked out once for a statement and not for each row
    execute format('create policy action_rows on %s as restrictive using ((select kith.may(%L))) with check ((select kith.may(%L)))', protected, action, action);
  end
  $keep$;
comment on procedure kith.keep_for(regclass, text) is 'Shows and changes a protected table''s rows only for actors who may do this action somewhere. Call it after kith.protect.';
