create schema pledge;
grant usage on schema pledge to ${app};

create table pledge.pledge (
  area_id text not null,
  id uuid not null,
  holder text not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (title <> ''),
  promise text not null check (promise <> ''),
  project text,
  for_people boolean not null default true,
  for_organisations boolean not null default true,
  standing text not null default 'draft' check (standing in ('draft', 'open', 'closed')),
  version int not null default 1,
  primary key (area_id, id),
  unique (area_id, slug),
  check (for_people or for_organisations)
);
comment on table pledge.pledge is 'A promise that people or organisations can sign: a pledge, a covenant, an employers'' commitment.';
comment on column pledge.pledge.holder is 'Id of the organisation that looks after it and those who sign.';
comment on column pledge.pledge.slug is 'Its part of the public address.';
comment on column pledge.pledge.promise is 'What is promised, in English, a line each.';
comment on column pledge.pledge.project is 'Id of the programme''s project whose activities belong to it and whose figures it is counted in; null: none.';
comment on column pledge.pledge.standing is 'draft: only its organisation sees it; open: can be signed; closed: shown and signed no more.';
call kith.protect('pledge.pledge', 'select, insert, update');
call kith.keep_inside('pledge.pledge', 'standing <> ''draft'' or kith.holds(holder)');

create table pledge.wording (
  area_id text not null,
  pledge_id uuid not null,
  language text not null check (language <> 'en'),
  title text not null check (title <> ''),
  promise text not null check (promise <> ''),
  is_confirmed boolean not null default false,
  primary key (area_id, pledge_id, language),
  foreign key (area_id, pledge_id) references pledge.pledge (area_id, id)
);
comment on table pledge.wording is 'A pledge in another language, for everybody to read.';
comment on column pledge.wording.language is 'BCP 47 code.';
comment on column pledge.wording.is_confirmed is 'Whether somebody who speaks it has confirmed the words; else they are shown as a draft.';
call kith.protect('pledge.wording', 'select, insert, update');

create table pledge.practice (
  area_id text not null,
  id uuid not null,
  holder text not null,
  pledge_id uuid not null,
  title text not null check (title <> ''),
  how_to text not null default '',
  is_offered boolean not null default true,
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, pledge_id) references pledge.pledge (area_id, id)
);
comment on table pledge.practice is 'Something that an organisation which signs can commit to, and how it is done.';
comment on column pledge.practice.is_offered is 'Whether it can still be chosen.';
create index practice_pledge on pledge.practice (area_id, pledge_id);
call kith.protect('pledge.practice', 'select, insert, update');
call kith.keep_inside('pledge.practice', 'is_offered or kith.holds(holder)');

create table pledge.how_to (
  area_id text not null,
  practice_id uuid not null,
  sector text not null,
  words text not null check (words <> ''),
  primary key (area_id, practice_id, sector),
  foreign key (area_id, practice_id) references pledge.practice (area_id, id)
);
comment on table pledge.how_to is 'How a practice is done in one sector, besides what is said to all.';
call kith.protect('pledge.how_to', 'select, insert, delete');

create table pledge.signatory (
  area_id text not null,
  id uuid not null,
  holder text not null,
  pledge_id uuid not null,
  kind text not null check (kind in ('person', 'organisation')),
  state text not null default 'waiting' check (state in ('waiting', 'confirmed', 'withdrawn')),
  name text not null default '',
  contact text not null default '',
  language text not null default 'en',
  localities text[] not null default '{}',
  is_shown boolean not null default false,
  sector text,
  authoriser text not null default '',
  authoriser_role text not null default '',
  organisation text,
  adopts_as text not null default '',
  record_id uuid,
  number text check (number ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  signed_on date not null,
  confirmed_on date,
  withdrawn_on date,
  asked_on date,
  version int not null default 1,
  primary key (area_id, id),
  unique (area_id, number),
  foreign key (area_id, pledge_id) references pledge.pledge (area_id, id),
  check ((kind = 'organisation') = (sector is not null)),
  check (kind = 'person' or record_id is null),
  check (kind = 'organisation' or (authoriser = '' and authoriser_role = '' and organisation is null and adopts_as = '')),
  check (kind = 'organisation' or state = 'waiting' or (name = '' and contact = '')),
  check (state <> 'confirmed' or (confirmed_on is not null and number is not null)),
  check ((state = 'withdrawn') = (withdrawn_on is not null))
);
comment on table pledge.signatory is 'Who signed. A person who has confirmed has a record in people, and name and contact are there alone.';
comment on column pledge.signatory.state is 'waiting: nobody has confirmed that they meant it; only confirmed ones count.';
comment on column pledge.signatory.name is 'What an organisation calls itself; a person''s name until they confirm.';
comment on column pledge.signatory.contact is 'A telephone number or an e-mail address, as it was given.';
comment on column pledge.signatory.localities is 'Where they live, or work: ids of localities, or borough-wide, unattached, outside. Empty: not said.';
comment on column pledge.signatory.is_shown is 'Whether everybody may see the name.';
comment on column pledge.signatory.authoriser is 'Who signed for the organisation.';
comment on column pledge.signatory.organisation is 'Its id among the programme''s organisations; null: it is not one of them, or nobody has said.';
comment on column pledge.signatory.adopts_as is 'What else it is that adopts the pledge, such as place-of-welcome; empty: nothing.';
comment on column pledge.signatory.record_id is 'The person''s record in people; null until they confirm.';
comment on column pledge.signatory.number is 'By which badge and certificate can be checked; drawn by lot.';
comment on column pledge.signatory.asked_on is 'When it was last asked how its commitments go.';
create index signatory_pledge on pledge.signatory (area_id, pledge_id, signed_on desc, id);
create index signatory_record on pledge.signatory (area_id, record_id) where record_id is not null;
call kith.protect('pledge.signatory', 'select, insert, update, delete');
call kith.keep_with_holder('pledge.signatory', 'holder');
call kith.keep_for('pledge.signatory', 'pledge.read');

create table pledge.listed (
  area_id text not null,
  number text not null,
  pledge_id uuid not null,
  kind text not null check (kind in ('person', 'organisation')),
  name text not null default '',
  sector text,
  localities text[] not null default '{}',
  organisation text,
  adopts_as text not null default '',
  signed_on date not null,
  withdrawn_on date,
  primary key (area_id, number),
  check (name <> '' or (sector is null and localities = '{}' and organisation is null and adopts_as = '')),
  check (kind = 'organisation' or (sector is null and localities = '{}'))
);
comment on table pledge.listed is 'What everybody may know of a signature: that it holds, and whose it is where they want that.';
comment on column pledge.listed.name is 'Empty unless the signatory wants to be shown.';
create index listed_pledge on pledge.listed (area_id, pledge_id, name) where name <> '' and withdrawn_on is null;
call kith.protect('pledge.listed', 'select, insert, update');

create table pledge.commitment (
  area_id text not null,
  id uuid not null,
  holder text not null,
  signatory_id uuid not null,
  practice_id uuid,
  words text not null check (words <> ''),
  made_on date not null,
  ended_on date check (ended_on >= made_on),
  primary key (area_id, id),
  foreign key (area_id, signatory_id) references pledge.signatory (area_id, id) on delete cascade,
  foreign key (area_id, practice_id) references pledge.practice (area_id, id)
);
comment on table pledge.commitment is 'What an organisation that signed has committed to.';
comment on column pledge.commitment.practice_id is 'The practice that it took over; null: words of its own.';
create unique index commitment_once on pledge.commitment (area_id, signatory_id, practice_id) where ended_on is null and practice_id is not null;
create index commitment_signatory on pledge.commitment (area_id, signatory_id);
call kith.protect('pledge.commitment', 'select, insert, update, delete');
call kith.keep_with_holder('pledge.commitment', 'holder');
call kith.keep_for('pledge.commitment', 'pledge.read');

create table pledge.report (
  area_id text not null,
  id uuid not null,
  holder text not null,
  commitment_id uuid not null,
  told_on date not null,
  progress text not null check (progress in ('not-begun', 'under-way', 'in-practice', 'given-up')),
  evidence text not null default '',
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  primary key (area_id, id),
  foreign key (area_id, commitment_id) references pledge.commitment (area_id, id) on delete cascade
);
comment on table pledge.report is 'How it goes with a commitment, told once a year. Rows are only added.';
comment on column pledge.report.evidence is 'What shows it, in the organisation''s words.';
comment on column pledge.report.recorded_by is 'Id of the account, or public-form: the organisation told it by its link.';
create index report_commitment on pledge.report (area_id, commitment_id, told_on);
call kith.protect('pledge.report', 'select, insert, delete');
call kith.keep_with_holder('pledge.report', 'holder');
call kith.keep_for('pledge.report', 'pledge.read');
