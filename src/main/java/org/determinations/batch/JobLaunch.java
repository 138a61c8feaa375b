package org.determinations.batch;

import java.util.List;
import java.util.Optional;
import org.determinations.application.run.StageWork;
import org.determinations.model.Stage;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Starts a stage's job, or starts it again where a killed process left it. */
final class JobLaunch {
    private JobLaunch() {}

    /** Runs the job to its end. The caller holds the lock of the stage, so an execution still marked as running is dead. */
    static JobExecution run(BatchContext context, StageWork work, int ordinal) {
        Job job = work.inputs().stage() == Stage.SECONDARY
                ? new SecondaryJob(work, context).build()
                : new StageJob(work, context).build();
        JobParameters parameters = StageJob.parameters(work, ordinal);
        Optional<JobExecution> ended = recover(context, job, parameters);
        if (ended.isPresent()) {
            return ended.get();
        }
        try {
            return context.operator().start(job, parameters);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the job of run " + work.run() + " cannot be started", e);
        }
    }

    /** The first failure of an execution that did not complete; empty when it did. */
    static Optional<RuntimeException> failure(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return Optional.empty();
        }
        return Optional.of(execution.getAllFailureExceptions().stream()
                .findFirst()
                .map(JobLaunch::asRuntime)
                .orElseGet(() -> new IllegalStateException("the job ended as " + execution.getStatus())));
    }

    private static RuntimeException asRuntime(Throwable failure) {
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }

    /** Makes an execution that a dead process left startable again; gives the one that had come to its end already. */
    private static Optional<JobExecution> recover(BatchContext context, Job job, JobParameters parameters) {
        JobRepository repository = context.repository();
        JobInstance instance = repository.getJobInstance(job.getName(), parameters);
        if (instance == null) {
            return Optional.empty();
        }
        List<JobExecution> executions = repository.getJobExecutions(instance);
        if (executions.isEmpty()) {
            // The process died between the two; the library starts no instance that has never been executed.
            repository.deleteJobInstance(instance);
        }
        for (JobExecution execution : executions) {
            if (execution.isRunning()) {
                context.operator().recover(execution);
            } else if (execution.getStatus() == BatchStatus.UNKNOWN) {
                makeRestartable(repository, execution);
            }
        }
        return executions.stream()
                .filter(execution -> execution.getStatus() == BatchStatus.COMPLETED)
                .findFirst();
    }

    /**
     * An execution that lost its database could not learn whether its last transaction counted. A step keeps what it did
     * and how far it came in one transaction, so that going on from what is stored is right either way.
     */
    private static void makeRestartable(JobRepository repository, JobExecution execution) {
        for (StepExecution step : execution.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        execution.setStatus(BatchStatus.FAILED);
        repository.update(execution);
    }
}
