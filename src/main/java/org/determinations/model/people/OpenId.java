package org.determinations.model.people;

/**
 * Whom an identity provider knows somebody as. The subject is never given to another person and never changes, which no name and
 * no address of mail promises (OpenID Connect Core 1.0, sections 2 and 5.7). Immutable.
 *
 * @param issuer address of the provider, exactly as it calls itself; of a proxy that signs people in the name that the installation gives it
 * @param subject of the person at this provider, told apart by case
 */
public record OpenId(String issuer, String subject) {
    /** The longest that a provider may give (OpenID Connect Core 1.0, section 2). */
    public static final int LONGEST_SUBJECT = 255;

    public OpenId {
        if (issuer.isBlank() || issuer.contains(" ") || subject.isBlank()) {
            throw new IllegalArgumentException("a provider has an address, and a person at it a subject");
        }
    }

    /** Whether a proxy knows the person, and no provider: a provider is named by its address. */
    public boolean isOfProxy() {
        return !issuer.contains("://");
    }

    /** Issuer and subject; an issuer has no blank. */
    public String text() {
        return issuer + " " + subject;
    }
}
