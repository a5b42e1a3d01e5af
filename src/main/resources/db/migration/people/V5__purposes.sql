-- What people's data is used for and on what ground, what people were told of it, and what they
-- decided themselves.

create table people.purpose (
  area_id text not null,
  id text not null check (id ~ '^[a-z][a-z0-9-]*$'),
  basis text not null check (basis in ('consent', 'contract', 'legal_obligation', 'vital_interests', 'public_task', 'legitimate_interests')),
  law text not null default '',
  condition text not null check (condition in ('none', 'explicit_consent', 'employment_and_social_protection', 'vital_interests', 'legal_claims', 'substantial_public_interest', 'health_or_social_care', 'public_health', 'archiving_and_research')),
  condition_law text not null default '',
  offences text not null default '',
  kept_months smallint not null check (kept_months between 1 and 1200),
  kept_from text not null check (kept_from in ('last_seen', 'answered', 'closed', 'given', 'left', 'withdrawn')),
  confirmed_on date,
  confirmed_by text,
  version int not null default 1,
  primary key (area_id, id),
  check ((confirmed_on is null) = (confirmed_by is null))
);
comment on table people.purpose is 'What a purpose rests on, where the area has said so; what no row says is as the programme proposes (people/purposes.csv), and not confirmed.';
comment on column people.purpose.basis is 'UK GDPR, Article 6(1).';
comment on column people.purpose.law is 'The task, duty or interest in a sentence.';
comment on column people.purpose.condition is 'UK GDPR, Article 9(2): for what is known of ethnicity, religion, health and the like.';
comment on column people.purpose.condition_law is 'Where the condition needs a place in the law, such as the Data Protection Act 2018, Schedule 1, paragraph 8.';
comment on column people.purpose.offences is 'UK GDPR, Article 10: the condition for data about offences, alleged ones included; empty: there are none.';
comment on column people.purpose.kept_from is 'What the months are counted from.';
comment on column people.purpose.confirmed_by is 'Id of the account that confirmed it for the body''s data-protection officer; null: nobody has.';
call kith.protect('people.purpose', 'select, insert, update');

create table people.notice (
  area_id text not null,
  purpose text not null,
  version smallint not null check (version > 1),
  language text not null,
  words text not null check (words <> ''),
  since date not null,
  written_by text not null,
  primary key (area_id, purpose, version, language)
);
comment on table people.notice is 'What people are told about a purpose; a version that was given to somebody is never changed. The first version is the programme''s own wording.';
comment on column people.notice.language is 'Every version is there in English (en).';
comment on column people.notice.written_by is 'Id of the account.';
call kith.protect('people.notice', 'select, insert');

create table people.notice_given (
  area_id text not null,
  record_id uuid not null,
  purpose text not null,
  version smallint not null,
  given_on date not null,
  holder text not null,
  way text not null check (way in ('paper', 'link', 'read_aloud', 'sent')),
  recorded_by text not null,
  primary key (area_id, record_id, purpose, version, given_on)
);
comment on table people.notice_given is 'Which version of a notice a person was given, and when.';
comment on column people.notice_given.recorded_by is 'Id of the account, or of the link that it was shown behind.';
call kith.protect('people.notice_given', 'select, insert, delete');
call kith.keep_with_holder('people.notice_given', 'holder');
call kith.keep_for('people.notice_given', 'people.read');

create table people.wish (
  area_id text not null,
  id uuid not null,
  record_id uuid not null,
  holder text not null,
  matter text not null check (matter ~ '^[a-z][a-z0-9-]*$'),
  said text not null check (said in ('given', 'refused', 'withdrawn', 'objected', 'lifted')),
  said_on date not null,
  until date,
  way text not null check (way in ('in_writing', 'spoken', 'online')),
  given_by text not null check (given_by in ('self', 'parent', 'guardian', 'carer', 'school')),
  giver text not null default '',
  competence text not null default '',
  number bigint generated always as identity,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  primary key (area_id, id),
  check (until is null or said = 'given' and until >= said_on),
  check (given_by = 'self' or giver <> '')
);
comment on table people.wish is 'What a person, or somebody for them, decided about their data or about taking part. Only ever added to: the last one about a matter stands.';
comment on column people.wish.matter is 'A purpose; or attend: whether a young person may come; or data-rights: who exercises their rights over their data.';
comment on column people.wish.until is 'The last day on which what was given holds; null: until it is withdrawn.';
comment on column people.wish.giver is 'Name and relationship of whoever decided for them; empty: themselves.';
comment on column people.wish.competence is 'Of somebody who may be under 18 and decided for themselves: why they understand what they decided.';
comment on column people.wish.recorded_by is 'Id of the account.';
create index wish_record on people.wish (area_id, record_id, matter, number);
call kith.protect('people.wish', 'select, insert, delete');
call kith.keep_with_holder('people.wish', 'holder');
call kith.keep_for('people.wish', 'people.read');
