package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.determinations.model.Stage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** The stores within Spring's transactions, and Spring Batch's own tables beside ours. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CallersTransactionTest {
    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    @AutoClose
    private Database database;

    private DataSourceTransactionManager manager;
    private Stores stores;

    @BeforeEach
    void open() {
        database = Database.open(kind.migrated(folder));
        manager = new DataSourceTransactionManager(database.dataSource());
        stores = Stores.of(database, new TransactionAwareDataSourceProxy(database.dataSource()));
    }

    @Test
    void what_a_caller_rolls_back_was_never_there() {
        int run = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        assertThatThrownBy(() -> new TransactionTemplate(manager).executeWithoutResult(status -> {
                    portion(run, "official/a.csv");
                    assertThat(stores.facts().list(run)).hasSameSizeAs(Samples.facts("official/a.csv"));
                    assertThat(Stores.of(database).facts().list(run)).isEmpty();
                    throw new IllegalStateException("the step fails");
                }))
                .hasMessage("the step fails");
        assertThat(stores.facts().list(run)).isEmpty();
        assertThat(stores.files().list(run)).isEmpty();
        assertThat(stores.audit().list()).isEmpty();
    }

    @Test
    void what_a_caller_commits_stays() {
        int run = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        new TransactionTemplate(manager).executeWithoutResult(status -> portion(run, "official/a.csv"));
        assertThat(Stores.of(database).facts().list(run)).hasSameSizeAs(Samples.facts("official/a.csv"));
        assertThat(Stores.of(database).audit().verify()).isEmpty();
    }

    @Test
    void spring_batch_keeps_its_history_in_its_own_schema() throws Exception {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database.dataSource());
        factory.setTransactionManager(manager);
        factory.setTablePrefix("batch.BATCH_");
        factory.afterPropertiesSet();
        JobRepository repository = factory.getObject();
        var parameters =
                new JobParametersBuilder().addString("cycle", "2012-13").toJobParameters();
        JobInstance instance = repository.createJobInstance("official", parameters);
        JobExecution execution = repository.createJobExecution(instance, parameters, new ExecutionContext());
        repository.createStepExecution("read", execution);
        execution.setStatus(BatchStatus.COMPLETED);
        repository.update(execution);
        assertThat(repository.getLastJobExecution("official", parameters))
                .isNotNull()
                .extracting(JobExecution::getStatus)
                .isEqualTo(BatchStatus.COMPLETED);
        assertThat(Planted.rows(database, "select job_name from batch.batch_job_instance"))
                .isEqualTo(List.of("official"));
    }

    private void portion(int run, String name) {
        long file = stores.files().register(run, Samples.newFile(name), "Zoë", Samples.AT);
        stores.facts().append(file, Samples.facts(name));
        stores.audit().append("Zoë", "read", name, Samples.AT);
    }
}
