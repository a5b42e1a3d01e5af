create schema funding;
grant usage on schema funding to ${app};

create table funding.body (
  area_id text not null,
  organisation text not null,
  identifier text not null,
  grant_prefix text not null,
  primary key (area_id, organisation)
);
comment on table funding.body is 'How open data knows an organisation that pays or awards money.';
comment on column funding.body.identifier is 'As org-id.guide writes it, or empty.';
comment on column funding.body.grant_prefix is 'What the 360Giving identifiers of its grants begin with, or empty.';
call kith.protect('funding.body', 'select, insert, update');
call kith.keep_inside('funding.body');

create table funding.budget (
  area_id text not null,
  id text not null,
  name text not null,
  funder text not null,
  year text not null,
  priority text,
  note text not null,
  version int not null default 1,
  primary key (area_id, id)
);
comment on table funding.budget is 'Money of one funder for one year, meant for something. How much it is follows from its entries.';
comment on column funding.budget.funder is 'The organisation that pays.';
comment on column funding.budget.year is 'A financial year such as 2019/20, another period, or unstated, as written.';
comment on column funding.budget.priority is 'What it is set aside for; null: no one priority.';
call kith.protect('funding.budget', 'select, insert, update');
call kith.keep_inside('funding.budget');

create table funding.agreement (
  area_id text not null,
  id text not null,
  organisation text not null,
  kind text not null check (kind in ('contract', 'grant')),
  title text not null,
  description text not null,
  budget text not null,
  awarded_by text not null,
  identifier text not null,
  starts text not null,
  ends text not null,
  milestones_first boolean not null,
  source text not null,
  version int not null default 1,
  primary key (area_id, id),
  unique (area_id, id, organisation),
  foreign key (area_id, budget) references funding.budget
);
comment on table funding.agreement is 'What was agreed with a provider about money.';
comment on column funding.agreement.organisation is 'The provider, whose own people may see it too.';
comment on column funding.agreement.awarded_by is 'The organisation that awards it; in 360Giving terms the funding organisation.';
comment on column funding.agreement.identifier is 'The 360Giving identifier, or empty.';
comment on column funding.agreement.milestones_first is 'Whether payments follow instalments, and each of these its milestone.';
comment on column funding.agreement.source is 'The document that tells of it; empty where somebody entered it.';
create index on funding.agreement (area_id, budget);
create index on funding.agreement (area_id, organisation);
call kith.protect('funding.agreement', 'select, insert, update');
call kith.keep_inside('funding.agreement', 'kith.holds(organisation)');

create table funding.agreement_use (
  area_id text not null,
  agreement text not null,
  organisation text not null,
  id text not null,
  position int not null,
  words text not null,
  project text,
  primary key (area_id, agreement, id),
  foreign key (area_id, agreement, organisation) references funding.agreement (area_id, id, organisation)
);
comment on table funding.agreement_use is 'What the money of an agreement is for: as awarded, and by change of use.';
comment on column funding.agreement_use.project is 'The project that it pays for; null: none of the programme''s.';
create index on funding.agreement_use (area_id, project);
call kith.protect('funding.agreement_use', 'select, insert, update');
call kith.keep_inside('funding.agreement_use', 'kith.holds(organisation)');

create table funding.milestone (
  area_id text not null,
  agreement text not null,
  organisation text not null,
  number int not null,
  words text not null,
  due date,
  primary key (area_id, agreement, number),
  foreign key (area_id, agreement, organisation) references funding.agreement (area_id, id, organisation)
);
comment on table funding.milestone is 'What has to be reached under an agreement. That it was reached is an entry.';
call kith.protect('funding.milestone', 'select, insert, update, delete');
call kith.keep_inside('funding.milestone', 'kith.holds(organisation)');

create table funding.instalment (
  area_id text not null,
  agreement text not null,
  organisation text not null,
  number int not null,
  low numeric(14, 2) not null check (low >= 0),
  high numeric(14, 2) check (high >= low),
  words text not null,
  due date,
  milestone int,
  primary key (area_id, agreement, number),
  foreign key (area_id, agreement, organisation) references funding.agreement (area_id, id, organisation)
);
comment on table funding.instalment is 'Payments that are planned under an agreement. That one was paid is an entry.';
comment on column funding.instalment.low is 'Pounds; equal to high where the sum is exact.';
comment on column funding.instalment.high is 'Pounds; null where no upper bound is stated.';
comment on column funding.instalment.milestone is 'What has to be reached before; null: nothing.';
call kith.protect('funding.instalment', 'select, insert, update, delete');
call kith.keep_inside('funding.instalment', 'kith.holds(organisation)');

create table funding.entry (
  area_id text not null,
  id text not null,
  revision int not null default 1,
  number bigint not null,
  kind text not null,
  agreement text,
  organisation text,
  agreement_use text,
  to_agreement text,
  to_organisation text,
  from_place text,
  to_place text,
  low numeric(14, 2) not null check (low >= 0),
  high numeric(14, 2) check (high >= low),
  words text not null,
  rest boolean not null,
  figure text,
  happened text not null,
  reason text not null,
  instalment int,
  milestone int,
  invoice text not null,
  takes_back text,
  source text not null,
  section text not null,
  needs_approval boolean not null,
  entered_by text not null,
  entered_at timestamptz not null default clock_timestamp(),
  primary key (area_id, id, revision),
  check ((from_place is null) = (to_place is null)),
  check ((agreement is null) = (organisation is null)),
  check ((to_agreement is null) = (to_organisation is null)),
  foreign key (area_id, agreement, organisation) references funding.agreement (area_id, id, organisation),
  foreign key (area_id, to_agreement, to_organisation) references funding.agreement (area_id, id, organisation)
);
comment on table funding.entry is 'The money trail: what happened to money, and between which places it moved. Only ever added to; every balance follows from it.';
comment on column funding.entry.revision is 'From 1. A file that was loaded again with other words adds a revision; the highest holds.';
comment on column funding.entry.number is 'The order in which entries were recorded, from 1 in each area; revisions keep it.';
comment on column funding.entry.organisation is 'The provider of the agreement, whose own people may see the entry too.';
comment on column funding.entry.agreement_use is 'What the money was for.';
comment on column funding.entry.to_agreement is 'The other agreement, where one provider''s money is awarded to another.';
comment on column funding.entry.from_place is 'Where money was, such as budget/innovation-fund or agreement/A/USE/to-pay; null: none moves.';
comment on column funding.entry.to_place is 'Where it went.';
comment on column funding.entry.low is 'Pounds; equal to high where the sum is exact.';
comment on column funding.entry.high is 'Pounds; null where no upper bound is stated.';
comment on column funding.entry.words is 'How a document qualifies the sum, such as about; else empty.';
comment on column funding.entry.rest is 'Whether everything moves that the place then holds.';
comment on column funding.entry.figure is 'The statement of the ledger that says how much; then low and high are not read.';
comment on column funding.entry.happened is 'A date, month, year, financial year or unstated, as written.';
comment on column funding.entry.takes_back is 'The entry that this one undoes.';
comment on column funding.entry.source is 'The document that says so; empty where somebody entered it.';
comment on column funding.entry.needs_approval is 'Whether it counts only once somebody has approved it.';
create index on funding.entry (area_id, agreement);
create index on funding.entry (area_id, to_agreement);
create index on funding.entry (area_id, number);
call kith.protect('funding.entry', 'select, insert');
call kith.keep_inside('funding.entry', 'organisation is not null and kith.holds(organisation) or to_organisation is not null and kith.holds(to_organisation)');

create table funding.decision (
  area_id text not null,
  entry text not null,
  organisation text,
  to_organisation text,
  approved boolean not null,
  decided_by text not null,
  decided_at timestamptz not null default clock_timestamp(),
  own boolean not null,
  reason text not null,
  primary key (area_id, entry),
  check (approved and not own or reason <> '')
);
comment on table funding.decision is 'What was decided about an entry that needed approval: once, and never changed.';
comment on column funding.decision.own is 'Whether it was decided by who entered it, because nobody else could; then the reason says why.';
call kith.protect('funding.decision', 'select, insert');
call kith.keep_inside('funding.decision', 'organisation is not null and kith.holds(organisation) or to_organisation is not null and kith.holds(to_organisation)');
