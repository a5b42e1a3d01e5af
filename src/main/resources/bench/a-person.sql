select id from people.record where area_id = current_setting('bench.area') and holder = 'h1' order by id limit 1
