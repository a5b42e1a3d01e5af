-- What is kept from these records is made anew when they change (kith.tell_changes).
call kith.tell_changes('figures.source');
call kith.tell_changes('figures.definition');
call kith.tell_changes('figures.statement');
call kith.tell_changes('figures.finding');

-- what the team's lists ask for by kind, and by the periods that are there
create index on figures.statement (area_id, kind) where kind = 'promise';
create index on figures.statement (area_id, period);
