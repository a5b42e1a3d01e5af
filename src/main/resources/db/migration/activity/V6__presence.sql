-- How often somebody came to an activity in a quarter: what reach is counted from, a few rows where
-- registers have many. The registers' own statements keep it, within their transactions, so that
-- no writer can forget to: a tick in a hall, an import of a million, an erasure.
create function activity.quarter(moment timestamptz) returns int
  language sql stable parallel safe
  as $$
    select ((extract(year from moment at time zone 'Europe/London')::int * 12
      + extract(month from moment at time zone 'Europe/London')::int - 4) / 3)
  $$;
comment on function activity.quarter(timestamptz) is 'The quarter of the UK financial year by the clock on the wall, as a number: year in which the financial year begins * 4 + quarter - 1.';

create table activity.presence (
  area_id text not null,
  activity_id uuid not null,
  quarter int not null,
  record_id uuid not null,
  holder text not null,
  attendances int not null check (attendances > 0),
  primary key (area_id, activity_id, quarter, record_id)
) with (fillfactor = 90);
comment on table activity.presence is 'How often somebody came to an activity in a quarter: follows from activity.attendance, kept true by its triggers.';
comment on column activity.presence.quarter is 'See activity.quarter.';
call kith.protect('activity.presence', 'select, insert, update, delete');
call kith.keep_with_holder('activity.presence', 'holder');
call kith.keep_for('activity.presence', 'people.read');

insert into activity.presence (area_id, activity_id, quarter, record_id, holder, attendances)
  select a.area_id, s.activity_id, activity.quarter(s.starts_at), a.record_id, min(a.holder), count(*)
  from activity.attendance a
  join activity.session s on s.area_id = a.area_id and s.id = a.session_id
  group by 1, 2, 3, 4;

create function activity.attendance_counted() returns trigger
  language plpgsql
  as $counted$
  begin
    if tg_op in ('DELETE', 'UPDATE') then
      delete from activity.presence p using (
          select g.area_id, s.activity_id, activity.quarter(s.starts_at) as quarter, g.record_id, count(*) as times
          from gone g join activity.session s on s.area_id = g.area_id and s.id = g.session_id
          group by 1, 2, 3, 4) g
        where p.area_id = g.area_id and p.activity_id = g.activity_id and p.quarter = g.quarter
          and p.record_id = g.record_id and p.attendances <= g.times;
      update activity.presence p set attendances = p.attendances - g.times from (
          select g.area_id, s.activity_id, activity.quarter(s.starts_at) as quarter, g.record_id, count(*) as times
          from gone g join activity.session s on s.area_id = g.area_id and s.id = g.session_id
          group by 1, 2, 3, 4) g
        where p.area_id = g.area_id and p.activity_id = g.activity_id and p.quarter = g.quarter
          and p.record_id = g.record_id;
      insert into kith.touched (area_id, source, part, keys)
        select distinct g.area_id, 'attendance', activity.quarter(s.starts_at), array[s.activity_id]
        from gone g join activity.session s on s.area_id = g.area_id and s.id = g.session_id;
    end if;
    if tg_op in ('INSERT', 'UPDATE') then
      insert into activity.presence as p (area_id, activity_id, quarter, record_id, holder, attendances)
        select c.area_id, s.activity_id, activity.quarter(s.starts_at), c.record_id, min(c.holder), count(*)
        from came c join activity.session s on s.area_id = c.area_id and s.id = c.session_id
        group by 1, 2, 3, 4 order by 1, 2, 3, 4
        on conflict (area_id, activity_id, quarter, record_id)
        do update set attendances = p.attendances + excluded.attendances;
      insert into kith.touched (area_id, source, part, keys)
        select distinct c.area_id, 'attendance', activity.quarter(s.starts_at), array[s.activity_id]
        from came c join activity.session s on s.area_id = c.area_id and s.id = c.session_id;
    end if;
    return null;
  end
  $counted$;

create trigger counted_came after insert on activity.attendance
  referencing new table as came for each statement execute function activity.attendance_counted();
create trigger counted_gone after delete on activity.attendance
  referencing old table as gone for each statement execute function activity.attendance_counted();
create trigger counted_changed after update on activity.attendance
  referencing old table as gone new table as came for each statement execute function activity.attendance_counted();

-- A session that is moved to another quarter takes its attendances along.
create function activity.session_counted() returns trigger
  language plpgsql
  as $counted$
  begin
    if exists (
        select from gone g join came c on c.area_id = g.area_id and c.id = g.id
        where (c.activity_id, activity.quarter(c.starts_at)) is distinct from (g.activity_id, activity.quarter(g.starts_at))) then
      delete from activity.presence p using (
          select g.area_id, g.activity_id, activity.quarter(g.starts_at) as quarter, a.record_id, count(*) as times
          from gone g join came c on c.area_id = g.area_id and c.id = g.id
            and (c.activity_id, activity.quarter(c.starts_at)) is distinct from (g.activity_id, activity.quarter(g.starts_at))
          join activity.attendance a on a.area_id = g.area_id and a.session_id = g.id
          group by 1, 2, 3, 4) g
        where p.area_id = g.area_id and p.activity_id = g.activity_id and p.quarter = g.quarter
          and p.record_id = g.record_id and p.attendances <= g.times;
      update activity.presence p set attendances = p.attendances - g.times from (
          select g.area_id, g.activity_id, activity.quarter(g.starts_at) as quarter, a.record_id, count(*) as times
          from gone g join came c on c.area_id = g.area_id and c.id = g.id
            and (c.activity_id, activity.quarter(c.starts_at)) is distinct from (g.activity_id, activity.quarter(g.starts_at))
          join activity.attendance a on a.area_id = g.area_id and a.session_id = g.id
          group by 1, 2, 3, 4) g
        where p.area_id = g.area_id and p.activity_id = g.activity_id and p.quarter = g.quarter
          and p.record_id = g.record_id;
      insert into activity.presence as p (area_id, activity_id, quarter, record_id, holder, attendances)
        select c.area_id, c.activity_id, activity.quarter(c.starts_at), a.record_id, min(a.holder), count(*)
        from gone g join came c on c.area_id = g.area_id and c.id = g.id
          and (c.activity_id, activity.quarter(c.starts_at)) is distinct from (g.activity_id, activity.quarter(g.starts_at))
        join activity.attendance a on a.area_id = c.area_id and a.session_id = c.id
        group by 1, 2, 3, 4 order by 1, 2, 3, 4
        on conflict (area_id, activity_id, quarter, record_id)
        do update set attendances = p.attendances + excluded.attendances;
    end if;
    insert into kith.touched (area_id, source, part, keys)
      select area_id, 'attendance', activity.quarter(starts_at), array[activity_id] from gone
      union
      select area_id, 'attendance', activity.quarter(starts_at), array[activity_id] from came;
    return null;
  end
  $counted$;

create trigger counted_changed after update on activity.session
  referencing old table as gone new table as came for each statement execute function activity.session_counted();

create function activity.session_added() returns trigger
  language plpgsql
  as $added$
  begin
    insert into kith.touched (area_id, source, part, keys)
      select distinct area_id, 'attendance', activity.quarter(starts_at), array[activity_id] from came;
    return null;
  end
  $added$;
create trigger counted_came after insert on activity.session
  referencing new table as came for each statement execute function activity.session_added();

call kith.tell_touched('activity.activity', 'id', 'activity');

-- What may be read of activities to count across partners: no title, no place, nobody's name.
create view activity.report_activity with (security_invoker = true) as
  select area_id, id, holder, project, aim, locality from activity.activity;
create view activity.report_session with (security_invoker = true) as
  select area_id, id, activity_id, holder, activity.quarter(starts_at) as quarter, state, people_counted
  from activity.session;
create view activity.report_attendance with (security_invoker = true) as
  select area_id, session_id, record_id, holder from activity.attendance;
create view activity.report_presence with (security_invoker = true) as
  select area_id, activity_id, quarter, record_id, holder, attendances from activity.presence;
grant usage on schema activity to ${counter};
grant select (area_id, id, holder, project, aim, locality) on activity.activity to ${counter};
grant select (area_id, id, activity_id, holder, starts_at, state, people_counted) on activity.session to ${counter};
grant select (area_id, session_id, record_id, holder) on activity.attendance to ${counter};
grant select (area_id, activity_id, quarter, record_id, holder, attendances) on activity.presence to ${counter};
grant select on activity.report_activity, activity.report_session, activity.report_attendance, activity.report_presence
  to ${app}, ${counter};

-- The counter is nobody who sees people: which actors may count is asked before. Partners stay apart
-- for it too.
alter policy action_rows on activity.attendance to ${app};
alter policy action_rows on activity.presence to ${app};
