-- Each row: an audit event that does not follow the one before, by number or by hash.
select a.event_number
from audit_event a
left join audit_event b on b.event_number = a.event_number - 1
where (a.event_number = 1 and a.previous_hash <> '0000000000000000000000000000000000000000000000000000000000000000')
   or (a.event_number <> 1 and (b.event_number is null or a.previous_hash <> b.event_hash))
order by a.event_number;
