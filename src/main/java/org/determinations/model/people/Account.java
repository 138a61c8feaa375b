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

/**
 * A person's account as it is after an act about it. One per person for ever: a login is never given to another, and an account
 * is never deleted. Immutable.
 *
 * @param login what the person types to sign in, and the person's identity
 * @param name under which the person's acts are recorded
 * @param osUser the person's user on machines where commands are typed, so that such acts are known as theirs; may be empty
 * @param roles at least one; none where the identity provider gives none, and for an account that was given up for another
 * @param disabled whether nobody can sign in with it any more
 * @param openId whom the identity provider knows the person as; empty for nobody
 */
public record Account(
        String login, String name, String osUser, Set<Role> roles, boolean disabled, Optional<OpenId> openId) {
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{0,39}");

    public Account {
        roles = Set.copyOf(roles);
        if (!isLogin(login) || name.isBlank() || roles.isEmpty() && openId.isEmpty() && !disabled) {
            throw new IllegalArgumentException("an account has a login, a name and a role");
        }
    }

    /** Of a person whom no identity provider knows. */
    public Account(String login, String name, String osUser, Set<Role> roles, boolean disabled) {
        this(login, name, osUser, roles, disabled, Optional.empty());
    }

    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    public Account with(Set<Role> other) {
        return new Account(login, name, osUser, other, disabled, openId);
    }

    public Account disabled(boolean whether) {
        return new Account(login, name, osUser, roles, whether, openId);
    }

    /** The same person, as this user of the machine too. */
    public Account ofUser(String user) {
        return new Account(login, name, user, roles, disabled, openId);
    }

    /** The same person, as the identity provider knows them. */
    public Account knownTo(OpenId person) {
        return new Account(login, name, osUser, roles, disabled, Optional.of(person));
    }

    /** Closed, since the person has another account. */
    public Account givenUp() {
        return new Account(login, name, osUser, roles, true, Optional.empty());
    }

    public Identity identity() {
        return Identity.account(login);
    }

    /** Whether who is known like that is the person of this account. */
    public boolean isOf(Identity known) {
        return known.equals(identity())
                || openId.map(Identity::openId).filter(known::equals).isPresent();
    }

    /** Every name by which the person may be known elsewhere. */
    public List<Person> names() {
        return Stream.of(name, login, osUser)
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
            Optional<Role> role = Role.find(word.strip());
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
        return Sha256.ofParts(Stream.concat(
                        own, openId.stream().flatMap(known -> Stream.of(known.issuer(), known.subject())))
                .toList());
    }
}
