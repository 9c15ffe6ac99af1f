package org.openapa.rules;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Set;

/** What a report says of rules, apart from findings: of one just made it is worked out when asked for, of one read it is told. */
interface Account {
    String ruleSetId();

    String ruleSetVersion();

    ImmutableMap<String, Severity> severities();

    ImmutableMap<String, String> off();

    ImmutableList<String> ran();

    ImmutableMap<String, NotApplicable> notApplicable();

    ImmutableMap<String, String> failed();

    ImmutableSet<Subject> assessments();

    /** The account of a report that a document tells of. */
    record Told(
            String ruleSetId,
            String ruleSetVersion,
            ImmutableMap<String, Severity> severities,
            ImmutableMap<String, String> off,
            ImmutableList<String> ran,
            ImmutableMap<String, NotApplicable> notApplicable,
            ImmutableMap<String, String> failed,
            ImmutableSet<Subject> assessments)
            implements Account {
        /** Refuses what no account of a check could say. */
        void check() {
            severities.keySet().forEach(RuleMetadata::checkId);
            Set<String> ids = new HashSet<>();
            for (String id : Iterables.concat(ran, notApplicable.keySet(), off.keySet(), failed.keySet())) {
                RuleMetadata.checkId(id);
                Preconditions.checkArgument(ids.add(id), "two things are said of rule %s", id);
            }
            off.values().forEach(reason -> Finding.checkPrintable("reason", reason));
            failed.values().forEach(fault -> Finding.checkPrintable("fault", fault));
        }

        /** {@return the same account, told} Two accounts say the same if they are equal told. */
        static Told of(Account account) {
            return account instanceof Told told
                    ? told
                    : new Told(
                            account.ruleSetId(),
                            account.ruleSetVersion(),
                            account.severities(),
                            account.off(),
                            account.ran(),
                            account.notApplicable(),
                            account.failed(),
                            account.assessments());
        }
    }
}
