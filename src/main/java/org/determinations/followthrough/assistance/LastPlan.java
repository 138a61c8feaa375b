package org.determinations.followthrough.assistance;

/**
 * The plan of the cycle before beside this one.
 *
 * @param standing that plan, on the day that is asked for
 * @param numbers what the numbers did from the run that it rests on to the run of this one
 */
public record LastPlan(PlanStanding standing, YearBeside numbers) {}
