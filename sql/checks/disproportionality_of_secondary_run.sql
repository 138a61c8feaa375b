-- Each row: a measure, series, funnel or answer of a run that is not one of the secondary analysis, or rests on no official run.
select m.run_number
from (select run_number from disproportionality_measure union select run_number from disproportionality_answer
    union select run_number from disproportionality_series union select run_number from disproportionality_association
    union select run_number from disproportionality_funnel) m
left join v_run r on r.run_number = m.run_number
left join run_basis b on b.run_number = m.run_number
where r.run_number is null or r.stage <> 'SECONDARY' or b.run_number is null
order by m.run_number;
