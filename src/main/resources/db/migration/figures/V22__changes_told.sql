-- What is kept from these records is made anew when they change (kith.tell_changes).
call kith.tell_changes('figures.source');
call kith.tell_changes('figures.definition');
call kith.tell_changes('figures.statement');
call kith.tell_changes('figures.finding');

-- what follow-up asks for, and the order in which the team leafs through the ledger
create index on figures.statement (area_id, kind) where kind = 'promise';
create index on figures.statement (area_id, published, entered_at desc);
