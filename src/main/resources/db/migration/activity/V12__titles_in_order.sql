-- Titles as people put them in order: "Football 2" before "Football 10", "Łąka" beside "Lake".
-- Only what lists are ordered by has this collation; no key and no unique index stands on it, so
-- that another version of ICU can at worst list two titles the other way round.
create collation kith.as_people_sort (provider = icu, locale = 'en-GB-u-kn-true');
comment on collation kith.as_people_sort is 'English order, numbers within words by their value.';

alter table activity.activity alter column title type text collate kith.as_people_sort;
alter table activity.venue alter column name type text collate kith.as_people_sort;
alter table activity.cohort alter column name type text collate kith.as_people_sort;
