create schema evaluation;
grant usage on schema evaluation to ${app};

create table evaluation.edition (
  area_id text not null,
  id uuid not null,
  title text not null,
  note text not null,
  model_hash text not null,
  revises uuid,
  drafted_by text not null,
  drafted_at timestamptz not null,
  primary key (area_id, id),
  foreign key (area_id, revises) references evaluation.edition (area_id, id)
);
comment on table evaluation.edition is 'The report as it stood at one moment, frozen when it was drafted. Only ever added to: what happened to it since is a step.';
comment on column evaluation.edition.model_hash is 'SHA-256 of the document model: a rebuild from the stored model has the same.';
comment on column evaluation.edition.revises is 'The edition that this one is without a withdrawn text.';

create table evaluation.edition_step (
  area_id text not null,
  edition uuid not null,
  step text not null check (step in ('published', 'discarded', 'withdrawn')),
  at timestamptz not null,
  actor text not null,
  reason text not null,
  number integer,
  revision integer,
  primary key (area_id, edition, step),
  unique (area_id, number, revision),
  foreign key (area_id, edition) references evaluation.edition (area_id, id),
  check ((step = 'published') = (number is not null and revision is not null))
);
comment on table evaluation.edition_step is 'What happened to an edition: published, or discarded before; withdrawn after.';
comment on column evaluation.edition_step.reason is 'On publishing: why nobody else than its author approved it; empty where somebody did.';
comment on column evaluation.edition_step.number is 'Editions count from 1; what readers know them by.';
comment on column evaluation.edition_step.revision is '0 as first published; counts up when a text is withdrawn.';

create table evaluation.edition_file (
  area_id text not null,
  edition uuid not null,
  format text not null,
  sha256 text not null,
  bytes integer not null,
  primary key (area_id, edition, format),
  foreign key (area_id, edition) references evaluation.edition (area_id, id)
);
comment on table evaluation.edition_file is 'What files an edition has; these facts stay when a withdrawn edition''s content is erased.';

create table evaluation.edition_content (
  area_id text not null,
  edition uuid not null,
  part text not null,
  content bytea not null,
  primary key (area_id, edition, part),
  foreign key (area_id, edition) references evaluation.edition (area_id, id)
);
comment on table evaluation.edition_content is 'The bytes that are the edition: its model as canonical JSON, and each file.';

create table evaluation.edition_value (
  area_id text not null,
  edition uuid not null,
  statement text not null,
  place integer not null,
  label text not null,
  about text not null,
  kind text not null,
  shown text not null,
  unit text not null,
  low numeric,
  high numeric,
  first_day date,
  last_day date,
  period text not null,
  breakdown text not null,
  primary key (area_id, edition, statement),
  foreign key (area_id, edition) references evaluation.edition (area_id, id)
);
comment on table evaluation.edition_value is 'The released values that an edition froze, statement by statement.';
comment on column evaluation.edition_value.place is 'The order of the ledger.';
comment on column evaluation.edition_value.shown is 'The value with its unit as readers saw it, such as "more than 380 people".';
comment on column evaluation.edition_value.low is 'The least that the value can be; null: no lower end.';

create table evaluation.edition_story (
  area_id text not null,
  edition uuid not null,
  place text not null,
  fingerprint text not null,
  label text not null,
  section text not null,
  first_block integer not null,
  blocks integer not null,
  sections text[] not null,
  primary key (area_id, edition, place),
  foreign key (area_id, edition) references evaluation.edition (area_id, id)
);
comment on table evaluation.edition_story is 'Which texts an edition tells, and where in its model each stands, so that one can be taken out.';
comment on column evaluation.edition_story.fingerprint is 'SHA-256 of the text as written, so that a withdrawn text is known when it comes again.';
comment on column evaluation.edition_story.section is 'The section whose blocks hold the text''s beginning, blocks from first_block on.';
comment on column evaluation.edition_story.sections is 'The sections of its own that the text has below that one.';

create table evaluation.withdrawn_text (
  area_id text not null,
  place text not null,
  fingerprint text not null,
  at timestamptz not null,
  actor text not null,
  primary key (area_id, place, fingerprint)
);
comment on table evaluation.withdrawn_text is 'Texts that no report tells any more; told anew, with other words, they may.';

call kith.protect('evaluation.edition', 'select, insert');
call kith.protect('evaluation.edition_step', 'select, insert');
call kith.protect('evaluation.edition_file', 'select, insert');
call kith.protect('evaluation.edition_content', 'select, insert, delete');
call kith.protect('evaluation.edition_value', 'select, insert');
call kith.protect('evaluation.edition_story', 'select, insert');
call kith.protect('evaluation.withdrawn_text', 'select, insert');

call kith.keep_inside('evaluation.edition_step', 'step <> ''discarded''');
call kith.keep_inside('evaluation.edition', 'exists (select from evaluation.edition_step s where s.area_id = edition.area_id and s.edition = edition.id and s.step = ''published'')');
call kith.keep_inside('evaluation.edition_file', 'exists (select from evaluation.edition_step s where s.area_id = edition_file.area_id and s.edition = edition_file.edition and s.step = ''published'')');
call kith.keep_inside('evaluation.edition_value', 'exists (select from evaluation.edition_step s where s.area_id = edition_value.area_id and s.edition = edition_value.edition and s.step = ''published'')');
call kith.keep_inside('evaluation.edition_content', 'exists (select from evaluation.edition_step s where s.area_id = edition_content.area_id and s.edition = edition_content.edition and s.step = ''published'') and not exists (select from evaluation.edition_step s where s.area_id = edition_content.area_id and s.edition = edition_content.edition and s.step = ''withdrawn'')');
call kith.keep_inside('evaluation.edition_story');

-- Content can be erased, but only of what is not published any more, or never was.
create policy only_what_is_gone on evaluation.edition_content as restrictive for delete
  using (exists (
    select from evaluation.edition_step s
    where s.area_id = edition_content.area_id and s.edition = edition_content.edition
      and s.step in ('discarded', 'withdrawn')));
