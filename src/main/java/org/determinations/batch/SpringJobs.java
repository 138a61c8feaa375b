package org.determinations.batch;

import org.determinations.application.run.StageJobs;
import org.determinations.application.run.StageWork;
import org.determinations.store.Database;
import org.springframework.batch.core.job.JobExecution;

/** Runs as jobs of Spring Batch, which remembers the steps that are done. */
public final class SpringJobs implements StageJobs {

    @Override
    public Ending run(StageWork work, Database database, int ordinal) {
        JobExecution execution = JobLaunch.run(BatchContext.of(database.dataSource()), work, ordinal);
        JobLaunch.failure(execution).ifPresent(failure -> {
            throw failure;
        });
        return execution.getExitStatus().getExitCode().equals(JobSteps.REFUSED) ? Ending.REFUSED : Ending.COMPUTED;
    }
}
