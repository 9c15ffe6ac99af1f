package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityRegister;
import org.openapa.rules.AssessmentCollection;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Finding;
import org.openapa.rules.Report;
import org.openapa.rules.Subject;

/**
 * The documents that a finding of several assessments is about.
 *
 * @param subjects what the reports call them
 * @param unread documents that may be the one it misses: they could not be read so far that council and edition are known
 */
record About(ImmutableSet<Subject> subjects, ImmutableList<String> unread) {
    /** An edition and an LA number, each empty where it does not matter. */
    private record Key(String edition, String number) {
        static Key of(Finding finding) {
            return new Key(
                    finding.evidence().getOrDefault(EvidenceName.EDITION, ""),
                    finding.evidence().getOrDefault(EvidenceName.LA_NUMBER, ""));
        }

        static Set<Key> of(AssessmentCollection.Entry entry) {
            Set<Key> keys = new HashSet<>();
            for (String edition : List.of("", entry.edition().toString())) {
                keys.add(new Key(edition, ""));
                entry.council().ifPresent(number -> keys.add(new Key(edition, number.toString())));
                entry.number().ifPresent(number -> keys.add(new Key(edition, number.toString())));
            }
            return keys;
        }
    }

    /** {@return whether the finding is about something that is not there} */
    static boolean isMissing(Finding finding, Report report) {
        return finding.subject().equals(report.subject()) && finding.evidence().containsKey(EvidenceName.OTHER_EDITION);
    }

    /**
     * {@return the documents of a history that a finding is about} One about the whole is about all of them, any other about those of its
     * subject and of the other edition or council that it names.
     */
    static ImmutableSet<Subject> inHistory(
            Finding finding, Report report, AssessmentHistory history, AuthorityRegister register) {
        String edition = finding.evidence().get(EvidenceName.OTHER_EDITION);
        boolean all = finding.subject().equals(report.subject())
                || finding.evidence().containsKey(EvidenceName.OTHER_COUNCIL);
        ImmutableSet.Builder<Subject> subjects = ImmutableSet.builder();
        for (Assessment assessment : history.assessments()) {
            Subject subject = Subject.of(assessment, register);
            if (all
                    || subject.equals(finding.subject())
                    || assessment.edition().toString().equals(edition)) {
                subjects.add(subject);
            }
        }
        return subjects.build();
    }

    /** {@return for each finding of a collection the documents of the edition and LA number that it names} */
    static IdentityHashMap<Finding, About> inCollection(Report report, AssessmentCollection collection) {
        SetMultimap<Key, Subject> subjects = LinkedHashMultimap.create();
        Set<Key> wanted = new HashSet<>();
        report.findings().forEach(finding -> wanted.add(Key.of(finding)));
        if (!wanted.isEmpty()) {
            for (AssessmentCollection.Entry entry : collection.entries()) {
                for (Key key : Key.of(entry)) {
                    if (wanted.contains(key)) {
                        subjects.put(key, entry.subject());
                    }
                }
            }
        }
        IdentityHashMap<Finding, About> about = new IdentityHashMap<>();
        for (Finding finding : report.findings()) {
            about.put(finding, new About(ImmutableSet.copyOf(subjects.get(Key.of(finding))), ImmutableList.of()));
        }
        return about;
    }
}
