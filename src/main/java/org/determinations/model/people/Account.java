package org.determinations.model.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.Person;
import org.determinations.model.Sha256;
import org.determinations.model.Worded;

/**
 * A person's account as it is after an act about it. One per person for ever: a login is never given to another, and an account
 * is never deleted. Immutable.
 *
 * @param login what the person types to sign in, and the person's identity
 * @param name under which the person's acts are recorded
 * @param osUser the person's user on machines where commands are typed, so that such acts are known as theirs; may be empty
 * @param roles at least one; none where the identity provider gives none, and for an account that was given up for another
 * @param disabled whether nobody can sign in with it any more
 * @param openId whom the identity provider, or a proxy that signs people in, knows the person as; empty for nobody
 * @param databaseLogin the person's own login of PostgreSQL, told apart by case; empty for none
 */
public record Account(
        String login,
        String name,
        String osUser,
        Set<Role> roles,
        boolean disabled,
        Optional<OpenId> openId,
        String databaseLogin) {
    /** The longest name that PostgreSQL gives a login. */
    public static final int LONGEST_DATABASE_LOGIN = 63;

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{0,39}");

    public Account {
        roles = Set.copyOf(roles);
        if (!isLogin(login) || name.isBlank() || roles.isEmpty() && openId.isEmpty() && !disabled) {
            throw new IllegalArgumentException("an account has a login, a name and a role");
        }
    }

    /** Of a person whom no identity provider and no database knows. */
    public Account(String login, String name, String osUser, Set<Role> roles, boolean disabled) {
        this(login, name, osUser, roles, disabled, Optional.empty(), "");
    }

    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    public Account with(Set<Role> other) {
        return new Account(login, name, osUser, other, disabled, openId, databaseLogin);
    }

    public Account disabled(boolean whether) {
        return new Account(login, name, osUser, roles, whether, openId, databaseLogin);
    }

    /** The same person, as this user of the machine too. */
    public Account ofUser(String user) {
        return new Account(login, name, user, roles, disabled, openId, databaseLogin);
    }

    /** The same person, as the identity provider knows them. */
    public Account knownTo(OpenId person) {
        return new Account(login, name, osUser, roles, disabled, Optional.of(person), databaseLogin);
    }

    /** The same person, by that login of the database. */
    public Account withDatabaseLogin(String own) {
        return new Account(login, name, osUser, roles, disabled, openId, own);
    }

    /** Closed, since the person has another account. */
    public Account givenUp() {
        return new Account(login, name, osUser, roles, true, Optional.empty(), "");
    }

    public Identity identity() {
        return Identity.account(login);
    }

    /** Whether who is known like that is the person of this account. */
    public boolean isOf(Identity known) {
        return known.equals(identity()) || elsewhere().contains(known);
    }

    /** As whom others than the desk itself know the person now. */
    public Set<Identity> elsewhere() {
        return Stream.concat(
                        openId.stream().map(Identity::openId),
                        Stream.of(databaseLogin).filter(own -> !own.isEmpty()).map(Identity::database))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every name by which the person may be known elsewhere. */
    public List<Person> names() {
        return Stream.of(name, login, osUser, databaseLogin)
                .filter(text -> !text.isEmpty())
                .map(Person::new)
                .toList();
    }

    /** Words of the roles, in the order of {@link Role}: {@code analyst,releaser}. */
    public String roleWords() {
        return roles.stream().sorted().map(Role::word).collect(Collectors.joining(","));
    }

    /** What {@link #roleWords} wrote; empty when a word is none of a role. */
    public static Optional<Set<Role>> parseRoles(String words) {
        List<Role> roles = new ArrayList<>();
        for (String word : words.split(",", -1)) {
            Optional<Role> role = Worded.find(Role.class, word.strip());
            if (role.isEmpty()) {
                return Optional.empty();
            }
            roles.add(role.get());
        }
        return Optional.of(Set.copyOf(roles));
    }

    /** SHA-256 over everything above, each part with its length before it. */
    public String hash() {
        Stream<String> own = Stream.of(login, name, osUser, roleWords(), Boolean.toString(disabled));
        Stream<String> known = openId.stream().flatMap(of -> Stream.of(of.issuer(), of.subject()));
        // An issuer has no blank, so that the two parts of a login are never taken for those of a provider.
        Stream<String> ofDatabase =
                databaseLogin.isEmpty() ? Stream.empty() : Stream.of("database login", databaseLogin);
        return Sha256.ofParts(
                Stream.of(own, known, ofDatabase).flatMap(parts -> parts).toList());
    }
}
