select given_name, family_name from people.record where area_id = 'bench' and holder = 'h1' order by id limit 2000
