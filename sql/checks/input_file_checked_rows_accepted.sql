-- Each row: a file of which more rows were rejected together than were accepted one by one, or that was not read to its end.
select c.input_file_id
from input_file_checked c
left join input_file_read r on r.input_file_id = c.input_file_id
where r.input_file_id is null or c.rows_rejected_together > r.rows_accepted
order by c.input_file_id;
