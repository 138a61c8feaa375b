package org.determinations.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * May a line in this room touch that? One test per room, as its {@code package-info.java} says it. The pure rooms have
 * lists of what they may touch, the others of what they may not. {@link BanTest} holds what no room may do.
 */
class RoomTest {
    /** Every room. A package that is none of them has no place. {@link PackageTest} holds that no two packages use each other. */
    private static final Set<String> ROOMS = Set.of(
            "model",
            "issue",
            "policy",
            "facts",
            "determination",
            "release",
            "followthrough",
            "disproportionality",
            "suppression",
            "comparison",
            "ingest",
            "policyfile",
            "scorecard",
            "scorecardfile",
            "store",
            "report",
            "practice",
            "application",
            "batch",
            "web",
            "cli");

    /** Rooms that have no class yet. A room leaves this list with its first class; nothing else may be absent. */
    private static final Set<String> EMPTY_SO_FAR = Set.of();

    /** Values and their algebra: no file, no thread, no network. */
    private static final List<String> JAVA_VALUES = List.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.math",
            "java.time..",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations");

    private static final String SPRING = "org.springframework..";
    private static final String SPRING_BATCH = "org.springframework.batch..";
    private static final String CSV = "org.apache.commons.csv..";
    private static final String COMMAND_LINE = "picocli..";
    private static final String[] YAML = {"tools.jackson..", "com.fasterxml..", "org.snakeyaml.."};
    private static final String[] SQL = {
        "java.sql..", "org.jooq..", "org.h2..", "org.postgresql..", "org.flywaydb..", Product.GENERATED
    };

    private static final JavaClasses PRODUCT = Product.classes();

    // ------------------------------------------------------------------------------------------- ground, pure

    @Test
    void model_touches_values_and_issues_and_the_forms_of_letters() {
        mayOnlyTouch("model", rooms("issue"), "java.text", "java.security", "java.nio.charset");
        mayNotTouch("model", "java.text.NumberFormat", "java.text.DecimalFormat", "java.text.Collator");
        hasNoFloatingPoint("model");
    }

    @Test
    void issue_touches_values() {
        mayOnlyTouch("issue", rooms());
        hasNoFloatingPoint("issue");
    }

    // --------------------------------------------------------------------------------------------- core, pure

    @Test
    void policy_touches_model_and_issue() throws IOException {
        mayOnlyTouch("policy", rooms("model", "issue"));
        hasNoFloatingPoint("policy");
        assertThat(SourceText.of("policy").categoryNames())
                .as("category names belong to the policy pack: read them from it")
                .isEmpty();
        assertThat(SourceText.of("policy").years())
                .as("years belong to the policy pack and its calendar")
                .isEmpty();
    }

    @Test
    void facts_touches_model_and_issue() {
        mayOnlyTouch("facts", rooms("model", "issue"));
        hasNoFloatingPoint("facts");
    }

    @Test
    void determination_touches_model_policy_and_issue() throws IOException {
        mayOnlyTouch("determination", rooms("model", "policy", "issue", "scorecard"));
        hasNoFloatingPoint("determination");
        noClasses()
                .that()
                .resideInAPackage(room("determination"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Locale")
                .because("a rule gives values; report puts them into words")
                .allowEmptyShould(isEmptySoFar("determination"))
                .check(PRODUCT);
        assertThat(SourceText.of("determination").categoryNames())
                .as("category names belong to the policy pack: ask it for the order or the alignment")
                .isEmpty();
        assertThat(SourceText.of("determination").numbers())
                .as("numbers other than 0 and 1 belong to the policy pack: read a parameter")
                .isEmpty();
    }

    @Test
    void a_shape_of_policy_knows_the_engine_and_no_other_shape() {
        slices().matching("org.determinations.determination.(*)..")
                .namingSlices("$1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        JavaClass.Predicates.resideInAPackage("org.determinations.determination.programme.."),
                        JavaClass.Predicates.resideInAPackage("org.determinations.determination.."))
                .because("a new shape is a folder beside the others and a line in programme")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideInAPackage("org.determinations.determination")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.determinations.determination.*..")
                .because("the engine asks whatever programme it is given")
                .check(PRODUCT);
    }

    @Test
    void scorecard_touches_model_and_issue_and_names_no_category() throws IOException {
        mayOnlyTouch("scorecard", rooms("model", "issue", "policy"));
        hasNoFloatingPoint("scorecard");
        assertThat(SourceText.of("scorecard").categoryNames()).isEmpty();
        assertThat(SourceText.of("scorecard").years()).isEmpty();
    }

    @Test
    void release_touches_model_policy_and_issue() {
        mayOnlyTouch("release", rooms("model", "policy", "issue", "determination"));
        hasNoFloatingPoint("release");
    }

    @Test
    void followthrough_touches_model_and_issue() {
        mayOnlyTouch("followthrough", rooms("model", "issue"));
        hasNoFloatingPoint("followthrough");
    }

    @Test
    void disproportionality_touches_model_policy_and_issue_and_interval_the_statistics_library() {
        mayOnlyTouch(
                "disproportionality",
                rooms("model", "policy", "issue"),
                "org.apache.commons.statistics..",
                "org.apache.commons.numbers..");
        noClasses()
                .that()
                .resideInAPackage(room("disproportionality"))
                .and()
                .resideOutsideOfPackage("org.determinations.disproportionality.interval..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.commons.statistics..", "org.apache.commons.numbers..")
                .because("floating point is for interval only; elsewhere counts are compared by cross-multiplication")
                .allowEmptyShould(isEmptySoFar("disproportionality"))
                .check(PRODUCT);
        hasNoFloatingPoint("disproportionality");
    }

    @Test
    void suppression_touches_model_and_policy() {
        mayOnlyTouch("suppression", rooms("model", "policy"));
        hasNoFloatingPoint("suppression");
    }

    @Test
    void comparison_touches_model_and_issue() {
        mayOnlyTouch("comparison", rooms("model", "issue"));
        hasNoFloatingPoint("comparison");
    }

    // -------------------------------------------------------------------------------------------------- shell

    @Test
    void ingest_reads_text_and_knows_no_policy_and_no_database() {
        mayTouchRooms("ingest", "model", "issue");
        mayNotTouch("ingest", SQL);
        mayNotTouch("ingest", SPRING, "javax.sql..", COMMAND_LINE);
    }

    @Test
    void policyfile_reads_yaml_and_evaluates_nothing() {
        mayTouchRooms("policyfile", "policy", "model", "issue");
        mayNotTouch("policyfile", SQL);
        mayNotTouch("policyfile", SPRING, "javax.sql..", CSV, COMMAND_LINE);
    }

    @Test
    void scorecardfile_reads_a_pack_and_evaluates_nothing() {
        mayTouchRooms("scorecardfile", "scorecard", "policyfile", "policy", "model", "issue");
        mayNotTouch("scorecardfile", SQL);
        mayNotTouch("scorecardfile", YAML);
        mayNotTouch("scorecardfile", SPRING, "javax.sql..", COMMAND_LINE);
    }

    @Test
    void store_speaks_sql_and_lets_no_generated_record_out() {
        mayTouchRooms("store", "model", "issue");
        mayNotTouch("store", SPRING, COMMAND_LINE);
        noClasses()
                .that()
                .resideOutsideOfPackage(room("store"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Product.GENERATED)
                .because("a generated record knows the database; hand out a record of model")
                .check(PRODUCT);
    }

    @Test
    void report_writes_results_and_asks_no_database() {
        mayTouchRooms("report", "model", "issue", "suppression", "determination", "followthrough");
        noClasses()
                .that()
                .resideInAPackage(room("report"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.determinations.determination", "org.determinations.determination.alignment..")
                .because("a report takes the words of a shape from its programme, and no rule")
                .check(PRODUCT);
        mayNotTouch("report", SQL);
        mayNotTouch("report", SPRING, "javax.sql..", COMMAND_LINE);
        mayNotTouch("report", "java.time.Clock");
    }

    @Test
    void practice_makes_its_state_from_a_seed_and_nothing_else() {
        mayTouchRooms("practice", "model", "issue");
        mayNotTouch("practice", SQL);
        mayNotTouch("practice", YAML);
        mayNotTouch("practice", SPRING, "javax.sql..", COMMAND_LINE, "java.time.Clock");
        mayNotTouch("practice", "java.util.Random", "java.util.SplittableRandom", "java.util.UUID");
        hasNoFloatingPoint("practice");
    }

    @Test
    void application_joins_the_rooms_below_and_knows_neither_batch_nor_a_door() {
        Set<String> below = new TreeSet<>(ROOMS);
        below.removeAll(Set.of("application", "batch", "web", "cli"));
        mayTouchRooms("application", below.toArray(String[]::new));
        mayNotTouch("application", SQL);
        mayNotTouch("application", YAML);
        mayNotTouch("application", CSV, COMMAND_LINE, SPRING_BATCH);
    }

    /** What a use case may name of Spring: the transaction around a few lines, and when a job is due. */
    @Test
    void application_takes_of_spring_its_transactions_and_its_cron_expression() {
        noClasses()
                .that()
                .resideInAPackage(room("application"))
                .should()
                .dependOnClassesThat(resideInAPackage(SPRING)
                        .and(not(resideInAnyPackage(
                                "org.springframework.jdbc..",
                                "org.springframework.transaction..",
                                "org.springframework.scheduling.support.."))))
                .because("a use case is called by any door, and none of them has a context")
                .check(PRODUCT);
    }

    @Test
    void the_ground_of_application_touches_none_of_its_parts() {
        noClasses()
                .that()
                .resideInAPackage("org.determinations.application")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.determinations.application.*..")
                .because("every part stands on it")
                .check(PRODUCT);
    }

    @Test
    void batch_joins_the_rooms_below_and_speaks_no_sql() {
        Set<String> below = new TreeSet<>(ROOMS);
        below.removeAll(Set.of("batch", "web", "cli"));
        mayTouchRooms("batch", below.toArray(String[]::new));
        mayNotTouch("batch", SQL);
        mayNotTouch("batch", YAML);
        mayNotTouch("batch", CSV, COMMAND_LINE);
    }

    @Test
    void web_shows_what_application_answers_and_only_cli_starts_it() {
        Set<String> below = new TreeSet<>(ROOMS);
        below.removeAll(Set.of("web", "batch", "cli", "facts", "determination", "scorecard"));
        below.removeAll(Set.of("release", "disproportionality", "store"));
        mayTouchRooms("web", below.toArray(String[]::new));
        mayNotTouch("web", SQL);
        mayNotTouch("web", CSV, COMMAND_LINE, SPRING_BATCH);
        noClasses()
                .that()
                .resideOutsideOfPackage(room("web"))
                .and()
                .doNotHaveFullyQualifiedName("org.determinations.cli.verb.ServeVerb")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("web"))
                .because("no other verb loads a class of it")
                .check(PRODUCT);
        mayNotTouch("web.view", SPRING, "jakarta..", "org.apache..");
    }

    @Test
    void cli_starts_things_and_knows_no_rule() {
        Set<String> below = new TreeSet<>(ROOMS);
        below.removeAll(Set.of("cli", "facts", "determination", "scorecard", "release", "disproportionality"));
        mayTouchRooms("cli", below.toArray(String[]::new));
        mayNotTouch("cli", SQL);
        mayNotTouch("cli", CSV);
        noClasses()
                .that()
                .resideOutsideOfPackage(room("batch"))
                .should()
                .dependOnClassesThat(resideInAPackage(room("batch"))
                        .and(describe(
                                "are not SpringJobs",
                                type -> !type.getName().equals("org.determinations.batch.SpringJobs"))))
                .because("a door hands the jobs in and calls application for everything else")
                .check(PRODUCT);
    }

    // -------------------------------------------------------------------------------------- the house as a whole

    @Test
    void only_batch_application_and_web_know_spring_and_batch_nothing_else() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("batch"), room("application"), room("web"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SPRING)
                .because(
                        "batch adapts to Spring Batch, application holds transactions, web serves pages; no other needs to")
                .check(PRODUCT);
        classes()
                .that()
                .resideInAPackage(room("batch"))
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .and()
                .areTopLevelClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SPRING_BATCH)
                .because("what does not know Spring Batch is a use case: its room is application")
                .check(PRODUCT);
    }

    @Test
    void every_class_is_in_a_room() {
        assertThat(PRODUCT.stream()
                        .filter(type -> !ROOMS.contains(Product.roomOf(type)))
                        .map(JavaClass::getName))
                .as("classes outside the rooms %s", ROOMS)
                .isEmpty();
    }

    @Test
    void every_room_has_a_class_so_that_no_rule_is_about_nothing() {
        Set<String> found = PRODUCT.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(Product::roomOf)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>(ROOMS);
        expected.removeAll(EMPTY_SO_FAR);
        assertThat(found)
                .as("rooms with classes; a room with its first class leaves EMPTY_SO_FAR")
                .isEqualTo(expected);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(PRODUCT.stream()
                        .filter(Product::isWritten)
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("packages without @NullMarked in a package-info.java")
                .isEmpty();
    }

    // ------------------------------------------------------------------------------------------------- helpers

    private static String room(String name) {
        return Product.BASE + "." + name + "..";
    }

    private static String[] rooms(String... names) {
        return Stream.of(names).map(RoomTest::room).toArray(String[]::new);
    }

    private static boolean isEmptySoFar(String room) {
        return EMPTY_SO_FAR.contains(room);
    }

    /** The room depends on Java's values, itself, the given rooms and the given libraries, and nothing else. */
    private static void mayOnlyTouch(String room, String[] otherRooms, String... libraries) {
        String[] allowed = Stream.of(
                        JAVA_VALUES.stream(), Stream.of(room(room)), Stream.of(otherRooms), Stream.of(libraries))
                .flatMap(packages -> packages)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(room(room))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .because("this room is pure: the same values in, the same values out; see its package-info.java")
                .allowEmptyShould(isEmptySoFar(room))
                .check(PRODUCT);
        mayNotTouch(room, "java.time.Clock");
        mayNotTouch(room, "java.util.Random");
        mayNotTouch(room, "java.util.SplittableRandom");
        mayNotTouch(room, "java.util.UUID");
        mayNotTouch(room, "java.util.Scanner");
    }

    /** Of the product's rooms, this one depends on itself and the given ones only. */
    private static void mayTouchRooms(String room, String... others) {
        String[] forbidden = ROOMS.stream()
                .filter(name -> !name.equals(room) && !Set.of(others).contains(name))
                .map(RoomTest::room)
                .toArray(String[]::new);
        mayNotTouch(room, forbidden);
    }

    /** The room depends on none of these packages or, with an upper case last part, classes. */
    private static void mayNotTouch(String room, String... forbidden) {
        for (String name : forbidden) {
            boolean isClass = !name.endsWith("..") && Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
            var start = noClasses()
                    .that()
                    .resideInAPackage(room(room))
                    .and()
                    .resideOutsideOfPackage(Product.GENERATED)
                    .should()
                    .dependOnClassesThat();
            (isClass ? start.haveFullyQualifiedName(name) : start.resideInAPackage(name))
                    .because(
                            "its package-info.java says so: it may never touch this; the room that may is above or below")
                    .allowEmptyShould(isEmptySoFar(room))
                    .check(PRODUCT);
        }
    }

    private static void hasNoFloatingPoint(String room) {
        classes()
                .that()
                .resideInAPackage(room(room))
                .and()
                .resideOutsideOfPackage("org.determinations.disproportionality.interval..")
                .should(Product.notUseFloatingPoint())
                .because("counts are compared by cross-multiplication, other decimals are BigDecimal from text")
                .allowEmptyShould(isEmptySoFar(room))
                .check(PRODUCT);
    }
}
