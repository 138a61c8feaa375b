package org.determinations.application.schedule;

import java.util.List;
import org.determinations.model.ScheduledJob;
import org.determinations.model.SchoolYear;

/**
 * What an operating system's scheduler must know to look after a cycle: one command, and when each job may be due.
 *
 * @param command its words, every path absolute; user and password of a server come from the environment
 * @param login whether the command logs in to a database server
 */
public record OnceSchedule(SchoolYear cycle, List<String> command, boolean login, List<Job> jobs) {

    public OnceSchedule {
        command = List.copyOf(command);
        jobs = List.copyOf(jobs);
    }

    /**
     * One job.
     *
     * @param months in which it is due at all, in order
     */
    public record Job(ScheduledJob job, List<FiringCalendar> months) {

        public Job {
            months = List.copyOf(months);
        }
    }
}
