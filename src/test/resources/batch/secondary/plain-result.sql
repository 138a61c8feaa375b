select j.district, j.measure, j.race, j.income, j.span, j.kind, j.a, j.n, j.b, j.m,
       case when j.adjusted then 0 else j.sa end as sa, case when j.adjusted then 0 else j.sn end as sn,
       case when j.adjusted then 0 else j.sb end as sb, case when j.adjusted then 0 else j.sm end as sm,
       j.method,
       fraction(f.ratio_above, f.ratio_below) as ratio,
       fraction(j.a, nullif(j.n, 0)) as focal_risk,
       fraction(f.risk_above, f.risk_below) as comparison_risk,
       fraction(j.a * f.risk_below - f.risk_above * j.n, j.n * f.risk_below) as difference,
       fraction(j.a * f.risk_below - f.risk_above * j.n, f.risk_below) as excess,
       fraction(f.risk_below, nullif(f.risk_above, 0)) as ceiling,
       case when not j.adjusted and j.sb > 0 and j.sn > 0 and j.sm > 0 then fraction(j.sa * j.sm, j.sn * j.sb) end
           as state_ratio,
       case when not j.adjusted and j.sb > j.b and j.sn > j.n and j.sm > j.m
           then fraction((j.sa - j.a) * (j.sm - j.m), (j.sn - j.n) * (j.sb - j.b)) end as rest_ratio
from judged j
     left join figures f using (measure, race, income, span, kind, district)
