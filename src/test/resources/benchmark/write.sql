-- What an analyst would be handed: the results, the four factors of each district in rows, and what is wrong with the files.
copy (select * from result order by district) to '${out}/determinations.csv' (header);
copy (select * from factor order by district, factor) to '${out}/factors.csv' (header);
copy (select * from problem order by file, n, code) to '${out}/issues.csv' (header);
