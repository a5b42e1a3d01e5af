-- What people plan in the browser: projects that are not published yet, targets agreed here,
-- and what became of recommendations and promises.
alter table programme.project
  add column published boolean not null default true,
  add column version int not null default 1;
comment on column programme.project.published is 'Whether everybody sees it; a project made in the browser begins unseen, a loaded one is published.';
comment on column programme.project.version is 'Goes up when its facts or texts change, so that two who change them at once are told.';
call kith.keep_inside('programme.project', 'published');

-- What belongs to a project is seen by whoever sees the project.
call kith.keep_inside('programme.project_partner', 'exists (select from programme.project p where p.area_id = project_partner.area_id and p.id = project_partner.project and p.published)');
call kith.keep_inside('programme.project_locality', 'exists (select from programme.project p where p.area_id = project_locality.area_id and p.id = project_locality.project and p.published)');
call kith.keep_inside('programme.method', 'exists (select from programme.project p where p.area_id = method.area_id and p.id = method.project and p.published)');
call kith.keep_inside('programme.project_state', 'exists (select from programme.project p where p.area_id = project_state.area_id and p.id = project_state.project and p.published)');
call kith.keep_inside('programme.output', 'exists (select from programme.project p where p.area_id = output.area_id and p.id = output.project and p.published)');
call kith.keep_inside('programme.target_revision', 'exists (select from programme.project p where p.area_id = target_revision.area_id and p.id = target_revision.project and p.published)');
call kith.keep_inside('programme.outcome', 'exists (select from programme.project p where p.area_id = outcome.area_id and p.id = outcome.project and p.published)');
call kith.keep_inside('programme.outcome_measure', 'exists (select from programme.project p where p.area_id = outcome_measure.area_id and p.id = outcome_measure.project and p.published)');
call kith.keep_inside('programme.legacy', 'exists (select from programme.project p where p.area_id = legacy.area_id and p.id = legacy.project and p.published)');
call kith.keep_inside('programme.contribution', 'exists (select from programme.project p where p.area_id = contribution.area_id and p.id = contribution.project and p.published)');

alter table programme.target_revision
  add column unit text,
  add column low numeric,
  add column high numeric,
  add column words text not null default '',
  add column due date,
  add constraint target_states_its_own_value
    check ((unit is null) = (low is null and high is null) and (unit is not null or due is null)),
  add constraint target_low_is_not_above_high check (low is null or high is null or low <= high);
comment on column programme.target_revision.figure is 'The statement that names the target; where unit is given, the target''s own name among those of its output.';
comment on column programme.target_revision.unit is 'Of a target that was agreed here and that no document states; null: the statement says it.';
comment on column programme.target_revision.low is 'Least value that reaches it; null: no lower bound.';
comment on column programme.target_revision.high is 'Greatest value that its words allow; null: no upper bound.';
comment on column programme.target_revision.words is 'The precision word: at least, up to, about; empty: exactly.';
comment on column programme.target_revision.due is 'The day by which it is to be reached; null: none was agreed, or the statement says it.';

create table programme.follow_up (
  area_id text not null,
  kind text not null check (kind in ('recommendation', 'promise')),
  subject text not null,
  number int not null,
  state text not null check (state in ('open', 'accepted', 'in-progress', 'done', 'not-taken-up', 'kept', 'not-kept')),
  note text not null,
  noted_by text not null,
  noted_at timestamptz not null,
  primary key (area_id, kind, subject, number)
);
comment on table programme.follow_up is 'What became of recommendations and promises, as the team noted it. Only ever added to.';
comment on column programme.follow_up.subject is 'The recommendation, or the statement of kind promise.';
comment on column programme.follow_up.number is 'From 1; the highest number is how it stands.';
comment on column programme.follow_up.noted_by is 'The account that noted it.';
call kith.protect('programme.follow_up', 'select, insert');
call kith.keep_inside('programme.follow_up');
