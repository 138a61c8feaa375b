package org.determinations.batch;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * Spring Batch for one command that runs a job, with a repository that remembers: history and restart are the point. Its
 * tables are made by our own migrations. Put together by hand: an application context for three objects would cost the
 * command a tenth of its time.
 *
 * @param operator starts a job in the thread that asks, and recovers executions that a dead process left
 */
record BatchContext(JobRepository repository, JobOperator operator, PlatformTransactionManager transactions) {
    private static final String TABLES = "batch.BATCH_";

    static BatchContext of(DataSource dataSource) {
        PlatformTransactionManager transactions = new JdbcTransactionManager(dataSource);
        try {
            JobRepository repository = repository(dataSource, transactions);
            return new BatchContext(repository, operator(repository), transactions);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) { // What the library's factories declare; none of it is expected.
            throw new IllegalStateException("Spring Batch cannot be put together", e);
        }
    }

    private static JobRepository repository(DataSource dataSource, PlatformTransactionManager transactions)
            throws Exception {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(dataSource);
        factory.setTransactionManager(transactions);
        factory.setIsolationLevelForCreateEnum(Isolation.READ_COMMITTED);
        factory.setTablePrefix(TABLES);
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private static JobOperator operator(JobRepository repository) throws Exception {
        TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.setTaskExecutor(new SyncTaskExecutor());
        operator.afterPropertiesSet();
        return operator;
    }
}
