-- Undoing an import takes sessions away: whoever counts them reads those quarters again.
create function activity.session_gone() returns trigger
  language plpgsql
  as $gone$
  begin
    insert into kith.touched (area_id, source, part, keys)
      select distinct area_id, 'attendance', activity.quarter(starts_at), array[activity_id] from gone;
    return null;
  end
  $gone$;
create trigger counted_gone after delete on activity.session
  referencing old table as gone for each statement execute function activity.session_gone();
