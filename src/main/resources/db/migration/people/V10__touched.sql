-- Nodes that keep in memory who was reached read again whose records, answers or clusters changed.
call kith.tell_touched('people.record', 'id', 'people');
call kith.tell_touched('people.member', 'record_id', 'people');
call kith.tell_touched('people.monitoring', 'record_id', 'people');
call kith.tell_touched('people.stand_in', 'id', 'people');
