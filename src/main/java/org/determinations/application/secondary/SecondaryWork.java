package org.determinations.application.secondary;

import org.determinations.model.run.RunHeader;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Stores;

/**
 * What the steps of one secondary run share. One per run and command; immutable.
 *
 * @param run number of the run
 * @param official the released official run whose accountability levels say which districts are analysed
 * @param stores stores that join the transaction of the step
 */
public record SecondaryWork(int run, RunHeader official, PolicyPack pack, Stores stores) {}
