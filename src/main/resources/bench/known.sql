select id from people.record where area_id = 'bench' and holder = 'h1' order by id limit 20000
