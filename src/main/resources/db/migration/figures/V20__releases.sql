-- What leaves the building: tables of a fixed menu, checked, approved by somebody else, dated.
create table figures.release (
  area_id text not null,
  id text not null,
  number int not null,
  menu_table text not null,
  title text not null,
  shows text not null,
  note text not null default '',
  period text not null,
  threshold int not null check (threshold >= 2),
  columns text[] not null,
  state text not null check (state in ('draft', 'checked', 'approved', 'published', 'withdrawn', 'discarded')),
  once text not null,
  made_by text not null,
  made_at timestamptz not null default now(),
  checked_against int not null default 0,
  exposed text[] not null default '{}',
  warnings text[] not null default '{}',
  approved_by text,
  approved_at timestamptz,
  own_reason text not null default '',
  published_by text,
  published_on date,
  sha256 text,
  replaces text,
  replaces_reason text not null default '',
  replaced_by text,
  ended_reason text not null default '',
  version int not null default 1,
  primary key (area_id, id),
  unique (area_id, number),
  unique (area_id, once),
  foreign key (area_id, replaces) references figures.release,
  check (state not in ('approved', 'published', 'withdrawn') or approved_by is not null),
  check (approved_by is null or approved_by <> made_by or own_reason <> ''),
  check ((state in ('published', 'withdrawn')) = (published_on is not null and sha256 is not null)),
  check (state <> 'withdrawn' or ended_reason <> '')
);
comment on table figures.release is 'Tables released to the public, and drafts of them. One that was published is never edited: a later one may withdraw it.';
comment on column figures.release.menu_table is 'Which table of the fixed menu it is.';
comment on column figures.release.threshold is 'Counts of people from 1 to one less than this are hidden.';
comment on column figures.release.once is 'Of the form that asked for it: a second click makes no second release.';
comment on column figures.release.checked_against is 'How many releases had been published when it was checked: one more, and it must be checked again.';
comment on column figures.release.exposed is 'What could be worked out from it all the same; while there is any it stays a draft.';
comment on column figures.release.own_reason is 'Why who made it approved it too, where the team is one person.';
comment on column figures.release.sha256 is 'Of the table as CSV, as it can be downloaded.';
comment on column figures.release.ended_reason is 'Why it was withdrawn or discarded.';
call kith.protect('figures.release', 'select, insert, update');
call kith.keep_inside('figures.release', 'state in (''published'', ''withdrawn'')');

create function figures.keep_published() returns trigger
  language plpgsql
  as $keep$
  declare
    may_change constant text[] := '{state,replaced_by,ended_reason,version}';
  begin
    if old.state in ('published', 'withdrawn')
        and (new.state <> 'withdrawn' or to_jsonb(new) - may_change <> to_jsonb(old) - may_change) then
      raise exception 'a published release is never edited';
    end if;
    return new;
  end
  $keep$;
create trigger keep_published before update on figures.release
  for each row execute function figures.keep_published();

create table figures.release_cell (
  area_id text not null,
  release text not null,
  line int not null,
  place int not null,
  words text not null,
  subject text,
  definition text,
  unit text,
  period text,
  breakdown text,
  low numeric,
  high numeric,
  stands boolean not null default false,
  hidden boolean not null default false,
  small boolean not null default false,
  proven_low bigint,
  proven_high bigint,
  primary key (area_id, release, line, place),
  foreign key (area_id, release) references figures.release
);
comment on table figures.release_cell is 'What a release was made of, hidden counts too: later releases are checked against it. Never leaves the team.';
comment on column figures.release_cell.subject is 'Null where the cell is words, such as the name of a row.';
comment on column figures.release_cell.stands is 'Its source published it: nothing is hidden.';
comment on column figures.release_cell.small is 'Hidden for itself; otherwise because another could be worked out from it.';
comment on column figures.release_cell.proven_low is 'The least that a hidden count can be, for who knows everything published.';
comment on column figures.release_cell.proven_high is 'The most that it can be; null: nothing limits it.';
create index on figures.release_cell (area_id, subject, definition) where subject is not null;
call kith.protect('figures.release_cell', 'select, insert, update');
call kith.keep_inside('figures.release_cell');

create table figures.released_cell (
  area_id text not null,
  release text not null,
  line int not null,
  place int not null,
  words text not null,
  unit text,
  low numeric,
  high numeric,
  hidden boolean not null,
  primary key (area_id, release, line, place),
  foreign key (area_id, release) references figures.release,
  check (not hidden or (low is null and high is null and words = '[c]'))
);
comment on table figures.released_cell is 'What was published. Rows are written once, when a release is published.';
comment on column figures.released_cell.unit is 'Null where the cell is words, such as the name of a row.';
call kith.protect('figures.released_cell', 'select, insert');
