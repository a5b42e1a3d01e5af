-- Nodes that keep in memory who was reached read again whoever was erased.
call kith.tell_touched('people.stand_in', 'id', 'people');
