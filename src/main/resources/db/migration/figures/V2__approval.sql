-- Figures that people enter wait for approval, and stay inside until they are released. What was
-- loaded had been published by its source.
alter table figures.statement
  add column state text not null default 'approved'
    check (state in ('entered', 'sent-back', 'approved')),
  add column published boolean not null default true,
  add column entered_by text not null default 'command-line',
  add column entered_at timestamptz not null default now(),
  add column approved_by text,
  add column approved_at timestamptz,
  add column own_reason text not null default '',
  add column sent_back_by text,
  add column sent_back_reason text not null default '',
  add column supersedes text,
  add column why text not null default '',
  add column superseded_by text,
  add column replaced_by text,
  add column once text,
  add column version int not null default 1;
update figures.statement set approved_by = entered_by, approved_at = entered_at;
alter table figures.statement
  alter column state drop default,
  alter column published set default false,
  alter column entered_by drop default,
  add foreign key (area_id, supersedes) references figures.statement,
  add foreign key (area_id, superseded_by) references figures.statement,
  add foreign key (area_id, replaced_by) references figures.statement,
  add check ((state = 'approved') = (approved_by is not null and approved_at is not null)),
  add check (state = 'sent-back' or sent_back_by is null),
  add check (state = 'approved' or not published);
comment on column figures.statement.state is 'Entered figures wait for somebody else to approve them; those sent back never count.';
comment on column figures.statement.published is 'Whether everybody may see it: its source published it before it was loaded, or it was released.';
comment on column figures.statement.own_reason is 'Why whoever entered it approved it too; empty: somebody else approved it.';
comment on column figures.statement.supersedes is 'The entry that this one corrects.';
comment on column figures.statement.why is 'Why the earlier entry is corrected.';
comment on column figures.statement.superseded_by is 'The approved entry that stands in its place now.';
comment on column figures.statement.replaced_by is 'The published entry that everybody sees in its place.';
comment on column figures.statement.once is 'Which form it was entered with: a second click enters nothing more.';
create index on figures.statement (area_id, state) where state <> 'approved';
create index on figures.statement (area_id, supersedes) where supersedes is not null;
create unique index on figures.statement (area_id, once) where once is not null;
call kith.keep_inside('figures.statement', 'published');

alter table figures.definition add column published boolean not null default true;
alter table figures.definition alter column published set default false;
comment on column figures.definition.published is 'Whether anything published says it.';
call kith.keep_inside('figures.definition', 'published');

alter table figures.source add column shown boolean not null default true;
alter table figures.source alter column shown set default false;
comment on column figures.source.shown is 'Whether anything published is taken from it.';
call kith.keep_inside('figures.source', 'shown');

alter table figures.finding
  add column reference text,
  add column reach text not null default 'public' check (reach in ('public', 'approved', 'entered')),
  add column fingerprint text not null default '',
  add column judged text not null default '',
  add column severity text check (severity in ('high', 'medium', 'low')),
  add column owner text,
  add column deferred_until date,
  add column version int not null default 1,
  add check ((state = 'deferred') = (deferred_until is not null));
update figures.finding
  set reference = substr(encode(sha256(convert_to(id, 'UTF8')), 'hex'), 1, 12);
alter table figures.finding
  alter column reference set not null,
  alter column reach drop default;
create unique index on figures.finding (area_id, reference);
comment on column figures.finding.reference is 'A short name for addresses and letters, made from the id.';
comment on column figures.finding.reach is 'Found among published figures alone, with approved ones too, or only with entered ones.';
comment on column figures.finding.fingerprint is 'Of the values involved, as they are.';
comment on column figures.finding.judged is 'Of the values involved, as they were when it was resolved or accepted.';
comment on column figures.finding.severity is 'As somebody judged it; null: as its weight says.';
comment on column figures.finding.owner is 'The account that deals with it.';
comment on column figures.finding.deferred_until is 'The day on which it is open again.';
call kith.keep_inside('figures.finding', 'reach = ''public''');

create table figures.finding_event (
  area_id text not null,
  id bigint generated always as identity,
  finding text not null,
  at timestamptz not null default now(),
  actor text not null,
  event text not null check (event in (
    'severity', 'owner', 'resolved', 'accepted', 'deferred', 'reopened', 'values-changed', 'letter')),
  value text not null default '',
  reason text not null default '',
  primary key (area_id, id),
  foreign key (area_id, finding) references figures.finding
);
comment on table figures.finding_event is 'What was done about contradictions; only ever added to.';
comment on column figures.finding_event.value is 'The severity, the owner''s account, the statement that stands, or the day until which it is deferred.';
create index on figures.finding_event (area_id, finding);
call kith.protect('figures.finding_event', 'select, insert');
call kith.keep_inside('figures.finding_event');
