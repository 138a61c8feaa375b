package org.determinations.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no line of main code may do, whatever its room, each with what to use instead. */
class BanTest {
    private static final String CLI = "org.determinations.cli..";

    /**
     * Words with several meanings here: alone they name nothing. See the glossary. A field may have such a name when its
     * type is the product's own and says the rest, as in {@code Optional<AccountabilityLevel> level}.
     */
    private static final Set<String> TAKEN_WORDS =
            Set.of("level", "category", "finding", "discrepancy", "report", "year");

    private static final JavaClasses WRITTEN =
            Product.classes().that(describe("are written by people", Product::isWritten));

    /** Listed once: a rule that asks every class describes each access before it is looked at, which takes most of a second. */
    private static final List<JavaAccess<?>> ACCESSES = WRITTEN.stream()
            .flatMap(type -> type.getAccessesFromSelf().stream())
            .collect(Collectors.toUnmodifiableList());

    @Test
    void a_ban_sees_each_call_and_only_those_it_is_for() {
        assertThatThrownBy(() -> ban(call("java.util.List", "of", "java.lang.Object"), "nothing"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("java.util.List.of(java.lang.Object)");
        ban(call("java.util.List", "of", "java.lang.Void"), "nothing has such parameters");
    }

    // ------------------------------------------------------------------------------------------- clock and zone

    @Test
    void nothing_reads_the_time_without_a_clock() {
        ban(
                call("java\\.time\\..*", "now", "", "java.time.ZoneId"),
                "take a date as an argument, or the Clock that cli makes: now(clock)");
        ban(call("java.lang.System", "currentTimeMillis"), "take an Instant or the Clock that cli makes");
    }

    @Test
    void only_cli_makes_a_clock() {
        banOutside(
                call("java.time.Clock", "system|systemUTC|systemDefaultZone|tick\\w*"),
                "take the Clock as an argument; cli makes the one there is",
                CLI);
    }

    /** One of the JDK's own is left behind by a process that is killed, and no other process knows whose it was. */
    @Test
    void nothing_but_the_build_makes_a_temporary_file_that_a_kill_leaves_behind() {
        banOutside(
                call("java.nio.file.Files", "createTemp(Directory|File)"),
                "ProcessScratch, which takes away what a dead process left",
                "org.determinations.store.schema");
    }

    @Test
    void nothing_uses_the_default_zone() {
        ban(call("java.time.ZoneId", "systemDefault"), "the cycle names its time zone");
        ban(call("java.util.TimeZone", "getDefault"), "the cycle names its time zone");
        ban(call("java.time.Clock", "systemDefaultZone"), "Clock.systemUTC(), and the cycle's time zone for display");
    }

    @Test
    void nothing_uses_the_old_date_classes() {
        banClasses(
                "java.time",
                "java.util.Date",
                "java.util.Calendar",
                "java.util.GregorianCalendar",
                "java.util.TimeZone",
                "java.text.DateFormat",
                "java.text.SimpleDateFormat",
                "java.sql.Date",
                "java.sql.Time",
                "java.sql.Timestamp");
    }

    // -------------------------------------------------------------------------------------------------- numbers

    @Test
    void no_decimal_is_made_from_floating_point() {
        ban(call("java.math.BigDecimal", "<init>", "double", "double,java.math.MathContext"), "new BigDecimal(text)");
        ban(call("java.math.BigDecimal", "valueOf", "double"), "new BigDecimal(text)");
    }

    @Test
    void decimals_are_compared_by_value() {
        ban(call("java.math.BigDecimal", "equals"), "compareTo: equals also compares the number of places");
    }

    @Test
    void nothing_is_random() {
        ban(call("java.lang.Math|java.lang.StrictMath", "random"), "a fixed order or a hash of the inputs");
        banClasses(
                "a fixed order or a hash of the inputs",
                "java.util.Random",
                "java.util.SplittableRandom",
                "java.util.concurrent.ThreadLocalRandom");
    }

    // ------------------------------------------------------------------------------- locale and character encoding

    @Test
    void nothing_formats_in_the_default_locale() {
        String instead = "the form that takes a Locale, with Locale.ROOT";
        ban(call("java.lang.String", "toLowerCase|toUpperCase", ""), instead);
        ban(call("java.lang.String", "formatted"), "String.format(Locale.ROOT, ...)");
        ban(call("java.lang.String", "format", "java.lang.String,[Ljava.lang.Object;"), instead);
        ban(call("java.io.Print(Stream|Writer)", "format|printf", "java.lang.String,[Ljava.lang.Object;"), instead);
        ban(call("java.util.Locale", "getDefault"), "Locale.ROOT");
        ban(call("java.util.Formatter", "<init>", "", "java.lang.Appendable"), instead);
        ban(call("java.text.DecimalFormat", "<init>", "", "java.lang.String"), "DecimalFormatSymbols of Locale.ROOT");
        ban(call("java.text.\\w*Format", "get\\w*Instance", ""), instead);
        ban(call("java.time.format.DateTimeFormatter", "ofPattern", "java.lang.String"), instead);
    }

    @Test
    void nothing_uses_the_default_encoding() {
        String instead = "the form that takes a Charset, with StandardCharsets.UTF_8";
        ban(call("java.lang.String", "getBytes", ""), instead);
        ban(call("java.lang.String", "<init>", "[B", "[B,int,int"), instead);
        ban(call("java.io.InputStreamReader", "<init>", "java.io.InputStream"), instead);
        ban(call("java.io.OutputStreamWriter", "<init>", "java.io.OutputStream"), instead);
        ban(
                call("java.io.File(Reader|Writer)", "<init>", "java.lang.String", "java.io.File"),
                "Files.newBufferedReader or Files.newBufferedWriter");
        ban(call("java.io.PrintStream", "<init>", "java.io.OutputStream", "java.io.OutputStream,boolean"), instead);
        ban(call("java.io.PrintWriter", "<init>", "java.io.OutputStream", "java.io.OutputStream,boolean"), instead);
        ban(call("java.io.ByteArrayOutputStream", "toString", ""), instead);
        ban(call("java.util.Scanner", "<init>", "java.io.InputStream"), instead);
        ban(call("java.nio.charset.Charset", "defaultCharset"), "StandardCharsets.UTF_8");
    }

    // -------------------------------------------------------------------------------------- terminal and endings

    @Test
    void only_cli_writes_to_the_terminal() {
        DescribedPredicate<JavaAccess<?>> streams = describe(
                "System.in, out or err",
                access -> access.getTargetOwner().getName().equals("java.lang.System")
                        && Set.of("in", "out", "err").contains(access.getName()));
        noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .accessTargetWhere(streams)
                .because("use instead: a Writer given as an argument, or a logger")
                .check(WRITTEN);
        ban(call(".*", "printStackTrace"), "a logger, where the fault is finally handled");
    }

    /** So that a long result of any verb, of one yet to be written too, stops at each page of a terminal. */
    @Test
    void a_verb_prints_results_in_one_way() {
        noClasses()
                .that()
                .areAssignableTo("org.determinations.cli.terminal.Verb")
                .and()
                .doNotHaveFullyQualifiedName("org.determinations.cli.terminal.Verb")
                .should()
                .accessTargetWhere(call("org.determinations.cli.terminal.Terminal", "result|out"))
                .because("use instead: show or print of Verb, which page")
                .check(WRITTEN);
    }

    @Test
    void only_cli_ends_the_process() {
        banOutside(
                call("java.lang.(System|Runtime)", "exit|halt"),
                "return a value or throw; cli knows the exit codes",
                CLI);
    }

    @Test
    void only_cli_and_batch_catch_everything() {
        assertThat(WRITTEN.stream()
                        .filter(type -> !Set.of("cli", "batch").contains(Product.roomOf(type)))
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> unit.getTryCatchBlocks().stream()
                                .flatMap(block -> block.getCaughtThrowables().stream())
                                .anyMatch(caught -> caught.getName().equals("java.lang.Exception")))
                        .map(unit -> unit.getFullName()))
                .as("catch (Exception) hides program faults; use instead: the exception that is expected")
                .isEmpty();
    }

    /** A CSV file, a result on standard output and a download of the desk are opened with a double click alike. */
    @Test
    void one_room_writes_tables_of_results_and_keeps_formulas_out_of_them() {
        banOutside(
                call("org.apache.commons.csv.CSVPrinter", "<init>"),
                "DataTable or CsvRows, which make each cell safe for a spreadsheet; not for one are the archive of the store"
                        + " and invented input files",
                "org.determinations.[report.form|store.archive|practice]..");
    }

    // -------------------------------------------------------------------------------------------------- answers

    /** So that a second door, such as a page, has something to call. */
    @Test
    void a_use_case_answers_in_values_and_never_in_prepared_text() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("org.determinations.application..", "org.determinations.batch..")
                .and()
                .arePublic()
                .should()
                .haveNameMatching("text|json|csv|html|markdown|render|print")
                .because("use instead: a record; report and cli.answer put it into words")
                .check(WRITTEN);
        noClasses()
                .that()
                .resideInAPackage("org.determinations.application..")
                .should()
                .dependOnClassesThat(describe(
                        "put an answer into words",
                        type -> type.getPackageName().equals("org.determinations.report")
                                && type.getSimpleName().matches("Style|\\w*(Text|Json|Html|Markdown|Words)")
                                && !type.getSimpleName().equals("ErrorReportJson")))
                .because("use instead: a record, which the door puts into words; ErrorReportJson is a file")
                .check(WRITTEN);
    }

    @Test
    void only_doors_ask_whether_somebody_wants_json_or_colors() throws IOException {
        for (String room : Product.rooms()) {
            if (!Set.of("cli", "report").contains(room)) {
                assertThat(SourceText.of(room).formsByFlag())
                        .as("use instead: a value, and let the verb choose how it is shown")
                        .isEmpty();
            }
        }
    }

    @Test
    void only_what_is_held_to_the_byte_is_json_by_hand() {
        noClasses()
                .that(describe(
                        "write what no hash and no stored run holds to the byte",
                        type -> !type.getName()
                                .matches(
                                        ".*\\.(report\\.form\\.Json\\w*|store\\..*|(Explanation|YearHistory)Json|ManifestFile|"
                                                + "BasisColumns|DistrictBundle)(\\$.*)?")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("tools.jackson.core.JsonGenerator")
                .because("use instead: a JsonForm, from which the schema is made")
                .check(WRITTEN);
    }

    // --------------------------------------------------------------------------------------------------- facts

    /** So that a new kind of fact is one descriptor more and no line elsewhere. */
    @Test
    void only_its_descriptor_asks_for_the_class_of_a_fact() throws IOException {
        assertThat(SourceText.ofEveryRoom().factsByClass())
                .as("use instead: FactKinds.LEVEL.in(facts) or find(fact), or a method of FactKind")
                .isEmpty();
    }

    @Test
    void no_cast_is_written_that_the_compiler_cannot_check() throws IOException {
        assertThat(SourceText.ofEveryRoom().uncheckedCasts())
                .as("use instead: a descriptor that knows the type, as FactKind does")
                .isEmpty();
    }

    // -------------------------------------------------------------------------------------------- jurisdictions

    /** So that another state is a file in jobs/jurisdictions. */
    @Test
    void only_practice_names_a_state_or_the_form_of_its_codes() throws IOException {
        assertThat(SourceText.ofEveryRoom().without("practice").jurisdictions())
                .as("use instead: what the cycle's Jurisdiction says: names, words, CodeForm, YearForm")
                .isEmpty();
        assertThat(SourceText.of("practice").jurisdictions())
                .as("the invented state has a name, so the search finds names")
                .isNotEmpty();
    }

    // ------------------------------------------------------------------------------------------ shape of policy

    /** What knows facts of the kind accountability level: its file, its checks, its name among topics, measures and units. */
    private static final Set<String> OF_LEVELS = Set.of(
            "Corrections",
            "FactMeasures",
            "FileCoverage",
            "FileFields",
            "IssueCode",
            "LetterField",
            "LevelFactKind",
            "LevelRows",
            "NameCheck",
            "ParameterUnit");

    /** So that another policy is a folder of jobs/policies, or a folder beside alignment. */
    @Test
    void only_its_own_folder_names_what_one_shape_of_policy_rests_on() throws IOException {
        assertThat(SourceText.ofEveryRoom()
                        .without("practice")
                        .without("determination/alignment")
                        .policies())
                .as("use instead: ShapeWords of the run's shape")
                .allMatch(found -> OF_LEVELS.contains(found.substring(0, found.indexOf(".java"))));
        assertThat(SourceText.of("determination/alignment").policies())
                .as("the folder has such names, so the search finds them")
                .isNotEmpty();
    }

    // --------------------------------------------------------------------------------------------------- names

    @Test
    void taken_words_do_not_stand_alone() {
        Stream<String> types = WRITTEN.stream()
                .filter(type -> TAKEN_WORDS.contains(type.getSimpleName().toLowerCase(Locale.ROOT)))
                .map(JavaClass::getName);
        Stream<String> fields = WRITTEN.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> TAKEN_WORDS.contains(field.getName()) && !isExplainedByItsType(field))
                .map(JavaField::getFullName);
        Stream<String> columns = Product.classes().stream()
                .filter(type -> type.getPackageName().equals("org.determinations.store.generated.tables"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> TAKEN_WORDS.contains(field.getName().toLowerCase(Locale.ROOT)))
                .map(JavaField::getFullName);
        assertThat(Stream.of(types, fields, columns).flatMap(names -> names))
                .as("%s have several meanings here; use instead: the full word of the glossary", TAKEN_WORDS)
                .isEmpty();
    }

    @Test
    void names_say_what_a_thing_is() {
        assertThat(WRITTEN.stream()
                        .filter(type -> type.getSimpleName()
                                .matches("Default[A-Z]\\w*|\\w*(Impl|Util|Utils|Helper|Manager|Service)"))
                        .map(JavaClass::getName))
                .as("use instead: a name in the field's words")
                .isEmpty();
        assertThat(WRITTEN.stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .filter(name -> name.matches(".*\\.(utils?|common|helpers?|managers?|services?)(\\..*)?")))
                .as("use instead: the room that the class is about")
                .isEmpty();
    }

    // ------------------------------------------------------------------------------------------------- helpers

    private static boolean isExplainedByItsType(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.getPackageName().startsWith(Product.BASE));
    }

    private static void ban(DescribedPredicate<JavaAccess<?>> access, String instead) {
        banOutside(access, instead, "");
    }

    /** @param room a package whose classes may; nobody when empty */
    private static void banOutside(DescribedPredicate<JavaAccess<?>> access, String instead, String room) {
        assertThat(ACCESSES.stream()
                        .filter(access)
                        .filter(of -> room.isEmpty()
                                || !PackageMatcher.of(room)
                                        .matches(of.getOriginOwner().getPackageName()))
                        .map(JavaAccess::getDescription))
                .as("%s; use instead: %s", access.getDescription(), instead)
                .isEmpty();
    }

    private static void banClasses(String instead, String... names) {
        List<String> banned = List.of(names);
        noClasses()
                .should()
                .dependOnClassesThat(describe("are one of " + banned, type -> banned.contains(type.getName())))
                .because("use instead: " + instead)
                .check(WRITTEN);
    }

    /**
     * A call of a method or constructor whose owner and name match, with one of the given parameter lists (types' names
     * joined by commas), or with any parameters when none is given.
     */
    private static DescribedPredicate<JavaAccess<?>> call(String owner, String name, String... parameters) {
        Predicate<String> named = fitting(name);
        Predicate<String> owned = fitting(owner);
        return describe(
                owner + "." + name + Arrays.toString(parameters),
                access -> named.test(access.getName())
                        && owned.test(access.getTargetOwner().getName())
                        && (parameters.length == 0 || List.of(parameters).contains(Product.parametersOf(access))));
    }

    /** Whether a whole name fits: every access of the product is asked for, and most have the same few names. */
    private static Predicate<String> fitting(String words) {
        Predicate<String> pattern = Pattern.compile(words).asMatchPredicate();
        Map<String, Boolean> known = new HashMap<>();
        return name -> known.computeIfAbsent(name, pattern::test);
    }
}
