package org.determinations.application.people;

import org.determinations.model.people.Account;
import org.determinations.model.people.AccountSecret;

/**
 * An account that somebody may sign in with now.
 *
 * @param secretEvent number of the audit event of the secret: another one means that the secret is another
 */
public record SignInAccount(Account account, AccountSecret secret, long secretEvent) {}
