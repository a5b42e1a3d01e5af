-- Equality monitoring lies apart from whom it is about: the application adds answers and cannot
-- read one; the counter reads them and no name.
grant usage on schema people to ${counter};

create table people.monitored (
  area_id text not null,
  record_id uuid not null,
  holder text not null,
  asked_on date not null,
  way text not null check (way in ('link', 'slip', 'counted')),
  primary key (area_id, record_id)
);
comment on table people.monitored is 'Whom equality monitoring was asked, and when last; not what they answered, nor whether. The key of their answers: who is taken from here takes the answers along.';
comment on column people.monitored.record_id is 'Of a record in people; or, once that was erased, of nobody.';
comment on column people.monitored.asked_on is 'The last time. Asked again after a year.';
comment on column people.monitored.way is 'On their own phone, on a slip of paper; counted: what erasure left to be counted.';
call kith.protect('people.monitored', 'select, insert, update, delete');
call kith.keep_with_holder('people.monitored', 'holder');
call kith.keep_for('people.monitored', 'people.read');

-- Every characteristic says, apart from each other: not_asked; not_answered: asked and left;
-- prefer_not_to_say. Codes: org.kith.kernel.
create table people.monitoring (
  area_id text not null,
  record_id uuid not null,
  answered_on date not null,
  id bigint generated always as identity,
  holder text not null,
  ethnicity text not null default 'not_asked' check (ethnicity <> ''),
  religion text not null default 'not_asked' check (religion <> ''),
  condition text not null default 'not_asked'
    check (condition in ('not_asked', 'not_answered', 'prefer_not_to_say', 'yes', 'no')),
  reduction text not null default 'not_asked'
    check (reduction in ('not_asked', 'not_answered', 'prefer_not_to_say', 'a_lot', 'a_little', 'not_at_all')),
  disability text not null generated always as (
    case
      when condition = 'yes' and reduction in ('a_lot', 'a_little') then 'disabled'
      when condition = 'yes' and reduction = 'not_at_all' then 'not_disabled'
      when condition = 'yes' and reduction = 'prefer_not_to_say' then 'prefer_not_to_say'
      when condition = 'yes' then 'not_answered'
      when condition = 'no' then 'not_disabled'
      else condition
    end) stored,
  sex text not null default 'not_asked' check (sex <> ''),
  gender_identity text not null default 'not_asked' check (gender_identity <> ''),
  orientation text not null default 'not_asked' check (orientation <> ''),
  main_language text not null default 'not_asked' check (main_language <> ''),
  english text not null default 'not_asked' check (english <> ''),
  primary key (area_id, record_id, answered_on, id),
  foreign key (area_id, record_id) references people.monitored (area_id, record_id)
    on update cascade on delete cascade
);
comment on table people.monitoring is 'What people answered when equality monitoring asked them: counted, and used for no decision about anybody (Data Protection Act 2018, Schedule 1, paragraph 8). Only ever added to; the last answer to a question counts.';
comment on column people.monitoring.condition is 'Any physical or mental health conditions or illnesses lasting or expected to last 12 months or more.';
comment on column people.monitoring.reduction is 'Whether those reduce the ability to carry out day-to-day activities.';
comment on column people.monitoring.disability is 'As the Equality Act 2010 defines it: a condition that reduces day-to-day activities, a lot or a little (GSS harmonised standard).';
comment on column people.monitoring.main_language is 'BCP 47 code, or other.';
comment on column people.monitoring.english is 'How well they speak English; main: it is their main language.';
call kith.protect('people.monitoring', 'insert');
call kith.keep_with_holder('people.monitoring', 'holder');
call kith.keep_for('people.monitoring', 'people.monitor');
call kith.tell_changes('people.monitoring');

alter table people.record
  add column ward text,
  add column postcode_sector text generated always as (
    case when length(replace(postcode, ' ', '')) between 5 and 7
      then upper(left(replace(postcode, ' ', ''), length(replace(postcode, ' ', '')) - 3) || ' '
        || substr(replace(postcode, ' ', ''), length(replace(postcode, ' ', '')) - 2, 1))
    end) stored;
comment on column people.record.ward is 'Code of the ward that the postcode is in; null: not known.';
comment on column people.record.postcode_sector is 'The postcode without its last two letters: some 3,000 addresses.';

-- The counter works across partners, so what keeps these apart and asks for an actor's rights rules
-- the application only. Areas stay apart for both.
alter policy holder_rows on people.record to ${app};
alter policy action_rows on people.record to ${app};
alter policy holder_rows on people.member to ${app};
alter policy action_rows on people.member to ${app};
alter policy holder_rows on people.monitoring to ${app};
alter policy action_rows on people.monitoring to ${app};

create view people.report_person with (security_invoker = true) as
  select r.area_id, r.id as record_id, m.cluster_id, r.holder, r.born_in, r.locality, r.ward,
    r.postcode_sector
  from people.record r
  join people.member m on m.area_id = r.area_id and m.record_id = r.id;
comment on view people.report_person is 'What people are counted by, one row a record, without anything that names them.';

create view people.report_monitoring with (security_invoker = true) as
  select area_id, record_id, answered_on, id, ethnicity, religion, condition, reduction, disability,
    sex, gender_identity, orientation, main_language, english
  from people.monitoring;
comment on view people.report_monitoring is 'Answers to equality monitoring. For each characteristic the last one until a day counts that is neither not_asked nor not_answered; where there is none, not_answered if it was ever asked.';

-- By column: what the views use, and no more.
grant select (area_id, id, holder, born_in, locality, ward, postcode_sector) on people.record to ${counter};
grant select (area_id, record_id, cluster_id) on people.member to ${counter};
grant select (area_id, record_id, answered_on, id, ethnicity, religion, condition, reduction,
  disability, sex, gender_identity, orientation, main_language, english) on people.monitoring to ${counter};
grant select on people.report_person, people.report_monitoring to ${counter};
grant select on people.report_person to ${app};
