package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address may carry no secret, in whatever spelling the driver would take it. */
class DatabaseLocationTest {
    private static final String SECRET = "Geheim77";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host/base?password=Geheim77",
                "jdbc:postgresql://host/base?user=x&password=Geheim77",
                "jdbc:postgresql://host/base?PassWord=Geheim77",
                "jdbc:postgresql://host/base?%70assword=Geheim77",
                "jdbc:postgresql://host/base?%50%41ssword=Geheim77",
                "jdbc:postgresql://host/base?pass%77ord%3DGeheim77",
                "jdbc:postgresql://host/base?%2570assword=Geheim77",
                "jdbc:postgresql://host/base%3Fpassword=Geheim77",
                "jdbc:postgresql://host/base?password%20=Geheim77",
                "jdbc:postgresql://host/base?sslmode=require&sslpassword=Geheim77",
                "jdbc:postgresql://host/base?ssl%70assword=Geheim77",
                "jdbc:postgresql://host/base?passwd=Geheim77",
                "jdbc:postgresql://host/base?pwd=Geheim77",
                "jdbc:postgresql://host/base?ｐassword=Geheim77",
                "jdbc:postgresql://host/base?a=b?password=Geheim77",
                "jdbc:postgresql://host/base\n?password=Geheim77",
                "jdbc:postgresql:base?password=Geheim77",
                "jdbc:postgresql://user:Geheim77@host/base",
                "jdbc:postgresql://user%3AGeheim77%40host/base",
                "jdbc:postgresql://Geheim77@host:5432/base?sslmode=require"
            })
    void a_secret_in_the_address_is_refused_and_never_printed(String url) {
        assertRefused(url, "the address of the database carries a user or a password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JDBC:postgresql://host/base",
                "jdbc:POSTGRESQL://host/base",
                "Jdbc:Postgresql://user:Geheim77@host/base",
                " jdbc:postgresql://host/base",
                "postgresql://user:Geheim77@host/base",
                "jdbc:h2:mem:Geheim77",
                "jdbc:mysql://host/base?password=Geheim77",
                ""
            })
    void an_address_of_another_kind_is_refused_and_never_printed(String url) {
        assertRefused(url, "the address of the database is not one the program can use");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host/base?a=%zzGeheim77",
                "jdbc:postgresql://host/base?a=%2",
                "jdbc:postgresql://host/base?a=%25252525252525252540Geheim77"
            })
    void what_cannot_be_decoded_is_refused_and_never_printed(String url) {
        assertRefused(url, "the address of the database has a percent sign that encodes nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host/base",
                "jdbc:postgresql://host:5432/base",
                "jdbc:postgresql:base",
                "jdbc:postgresql://one,two:5433/base?targetServerType=primary",
                "jdbc:postgresql://host/base?sslmode=verify-full&sslrootcert=/etc/ssl/root.pem",
                "jdbc:postgresql://host/base?currentSchema=state%20office",
                "jdbc:postgresql://[::1]/base",
                "jdbc:postgresql://host/passing_rates"
            })
    void an_address_without_a_secret_is_taken_and_shown_without_its_options(String url) {
        DatabaseLocation location = DatabaseLocation.server(url, "someone", SECRET);
        assertThat(location.url()).isEqualTo(url);
        assertThat(location.toString()).isEqualTo(url.replaceFirst("\\?.*", "")).doesNotContain(SECRET);
    }

    private static void assertRefused(String url, String wrong) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> DatabaseLocation.server(url, "someone", SECRET));
        assertThat(refusal).as(url).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.USAGE);
        assertThat(refusal.getMessage()).doesNotContain(SECRET);
        assertThat(refusal.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.LOGIN_REFUSED);
            assertThat(issue.line()).contains(wrong).doesNotContain(SECRET);
        });
    }
}
