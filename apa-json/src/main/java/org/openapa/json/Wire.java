package org.openapa.json;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.OutcomeArea;
import org.openapa.model.internal.Codes;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;

/** Names and codes of the format {@code apa/1}, for reader and writer. */
final class Wire {
    static final String ASSESSMENT_FORMAT = "apa/1";
    static final String REPORT_FORMAT = "apa-report/1";
    static final String SETTINGS_FORMAT = "apa-rules/1";
    static final String CATALOGUE_FORMAT = "apa-catalogue/1";
    static final String EXPLANATION_FORMAT = "apa-explanation/1";
    static final int MAX_TOPIC_DEPTH = 8;

    static final Numbers<Edition> EDITIONS = new Numbers<>(
            Edition.APA_2005.year(), ImmutableList.copyOf(Edition.values()), "a whole number from 2005 to 2008");
    static final Numbers<Grade> GRADES = new Numbers<>(
            Grade.GRADE_1.number(), ImmutableList.copyOf(Grade.values()), "a whole number from 1 (worst) to 4 (best)");
    static final Codes<Inspectorate> INSPECTORATES = Codes.of("inspectorate", Inspectorate.values());
    static final Codes<JudgementArea> AREAS = Codes.of("judgement area", JudgementArea.values());
    static final Codes<OutcomeArea> OUTCOME_AREAS = Codes.of("outcome area", OutcomeArea.values());
    static final Codes<NotApplicable> REASONS = Codes.of("reason", NotApplicable.values());
    static final Codes<Severity> SEVERITIES = Codes.of("severity", Severity.values());

    static final String EXPECTED_COUNCIL = "a council's name, such as \"Cambridgeshire County Council\"";
    static final String EXPECTED_LA_NUMBER = "a string of three digits, such as \"873\"";
    static final String EXPECTED_GSS_CODE = "a string of a capital letter and eight digits, such as \"E10000003\"";

    static final String EXPECTED_RULE_ID = "a rule id, such as \"APA-GRD-001\"";
    static final String EXPECTED_POINTER =
            "a JSON Pointer into an assessment, such as \"/judgements/childrens-services\"";
    static final String EXPECTED_SUBJECT = "one line of at most 64 printable characters";
    static final String EXPECTED_DIGEST = "16 hexadecimal digits in lower case";

    static final String SCHEMA = "$schema";
    static final String FORMAT = "format";
    static final String EDITION = "edition";
    static final String AUTHORITY = "authority";
    static final String NAME = "name";
    static final String LA_NUMBER = "laNumber";
    static final String GSS_CODE = "gssCode";
    static final String MEETING_DATE = "meetingDate";
    static final String LETTER = "letter";
    static final String DATE = "date";
    static final String ADDRESSEE = "addressee";
    static final String ROLE = "role";
    static final String ORGANISATION = "organisation";
    static final String ADDRESS = "address";
    static final String SIGNATORIES = "signatories";
    static final String INSPECTORATE = "inspectorate";
    static final String OUTCOMES = "outcomes";
    static final String EVALUATION = "evaluation";
    static final String NARRATIVE = "narrative";
    static final String STRENGTHS = "strengths";
    static final String AREAS_FOR_IMPROVEMENT = "areasForImprovement";
    static final String SERVICE_MANAGEMENT = "serviceManagement";
    static final String EXPLORATIONS = "explorations";
    static final String OUTCOME = "outcome";
    static final String KEY_JUDGEMENT = "keyJudgement";
    static final String TOPICS = "topics";
    static final String TEXT = "text";
    static final String JUDGEMENTS = "judgements";
    static final String LABELS = "labels";
    static final String SOURCE = "source";
    static final String CITATION = "citation";
    static final String URI = "uri";
    static final String PAGE = "page";
    static final String TRANSCRIBED_BY = "transcribedBy";
    static final String TRANSCRIBED_ON = "transcribedOn";

    static final String OFF = "off";
    static final String SEVERITY = "severity";
    static final String SUPPRESS = "suppress";
    static final String RULE = "rule";
    static final String SUBJECT = "subject";
    static final String LOCATION = "location";
    static final String ITEM = "item";
    static final String COUNT = "count";
    static final String REASON = "reason";
    static final String UNTIL = "until";

    static final String RULE_SET = "ruleSet";
    static final String ID = "id";
    static final String VERSION = "version";
    static final String ASSESSMENTS = "assessments";
    static final String COUNTS = "counts";
    static final String FINDINGS = "findings";
    static final String PROBLEMS = "problems";
    static final String OMITTED = "omitted";
    static final String RULES = "rules";
    static final String RAN = "ran";
    static final String NOT_APPLICABLE = "notApplicable";
    static final String FAILED = "failed";
    static final String CODE = "code";
    static final String POINTER = "pointer";
    static final String MESSAGE = "message";
    static final String LINE = "line";
    static final String COLUMN = "column";
    static final String BYTE_OFFSET = "byteOffset";
    static final String RELATED = "related";
    static final String EVIDENCE = "evidence";

    static final Shape ASSESSMENT = Shape.of(
                    SCHEMA,
                    FORMAT,
                    EDITION,
                    AUTHORITY,
                    MEETING_DATE,
                    LETTER,
                    OUTCOMES,
                    SERVICE_MANAGEMENT,
                    EXPLORATIONS,
                    JUDGEMENTS,
                    LABELS,
                    SOURCE)
            .requiring(EDITION, AUTHORITY);
    static final Shape TABLE = Shape.of(JUDGEMENTS, LABELS);
    static final Shape AUTHORITY_REFERENCE = Shape.of(NAME, LA_NUMBER, GSS_CODE).requiringAny();
    static final Shape LETTER_PARTS = Shape.of(DATE, ADDRESSEE, SIGNATORIES);
    static final Shape ADDRESSEE_LINES = Shape.of(NAME, ROLE, ORGANISATION, ADDRESS);
    static final Shape SIGNATORY = Shape.of(NAME, ROLE, INSPECTORATE);
    static final Shape BY_OUTCOME = Shape.byCode(OUTCOME_AREAS.codes());
    static final Shape OUTCOME_SECTION = Shape.of(EVALUATION, NARRATIVE, STRENGTHS, AREAS_FOR_IMPROVEMENT);
    static final Shape SERVICE_MANAGEMENT_SECTION = Shape.of(EVALUATION, NARRATIVE);
    static final Shape EXPLORATION = Shape.of(OUTCOME, KEY_JUDGEMENT, TOPICS).requiring(OUTCOME);
    static final Shape TOPIC = Shape.of(TEXT, TOPICS).requiring(TEXT);
    static final Shape BY_AREA = Shape.byCode(AREAS.codes())
            .hinting(
                    "overall-effectiveness",
                    JudgementArea.CHILDRENS_SERVICES + ", the code of overall effectiveness too");
    static final Shape SOURCE_DATA = Shape.of(CITATION, URI, PAGE, TRANSCRIBED_BY, TRANSCRIBED_ON);

    static final Shape SETTINGS = Shape.of(SCHEMA, FORMAT, OFF, SEVERITY, SUPPRESS);
    static final Shape KNOWN_FINDING =
            Shape.of(RULE, SUBJECT, LOCATION, ITEM, COUNT, REASON, UNTIL).requiring(RULE, SUBJECT, LOCATION);

    static final Shape REPORT = Shape.of(FORMAT, SUBJECT, RULE_SET, ASSESSMENTS, COUNTS, FINDINGS, OMITTED, RULES)
            .requiring(SUBJECT, RULE_SET, COUNTS, FINDINGS, RULES)
            .hinting(PROBLEMS, FINDINGS + "; a document of problems is no report");
    static final Shape RULE_SET_DATA = Shape.of(ID, VERSION, SEVERITY).requiring(ID, VERSION);
    static final Shape BY_SEVERITY = Shape.byCode(SEVERITIES.codes())
            .requiring(Severity.ERROR.code(), Severity.WARNING.code(), Severity.INFO.code());
    static final Shape RULES_DATA =
            Shape.of(RAN, NOT_APPLICABLE, OFF, FAILED).requiring(RAN, NOT_APPLICABLE, OFF, FAILED);
    static final Shape FINDING = Shape.of(
                    CODE, SEVERITY, POINTER, MESSAGE, LINE, COLUMN, BYTE_OFFSET, SUBJECT, ITEM, RELATED, EVIDENCE)
            .requiring(CODE, SEVERITY, POINTER, MESSAGE, EVIDENCE);

    static final String EXPECTED_SELECTOR = "the id of a rule or family, such as APA-GRD-001 or GRD";

    private static final CharMatcher SELECTOR =
            CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));
    private static final CharMatcher HEXADECIMAL = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    private Wire() {}

    /** {@return the id of a rule, which must be one} */
    static String ruleId(String text) {
        return RuleMetadata.of(text, "rule").id();
    }

    /** {@return whether a text has the form of a rule's id} */
    static boolean isRuleId(String text) {
        return TokenReader.parse(text, Wire::ruleId) != null;
    }

    /** {@return whether a text has the form of a rule's id or a family's} */
    static boolean isSelector(String text) {
        return !text.isEmpty()
                && text.length() <= 40
                && SELECTOR.matchesAllOf(text)
                && !text.startsWith("-")
                && !text.endsWith("-");
    }

    /** {@return the digest of an item, which must be one} */
    static String digest(String text) {
        Preconditions.checkArgument(text.length() == 16 && HEXADECIMAL.matchesAllOf(text), "malformed digest");
        return text;
    }

    /** {@return the place that a JSON Pointer names, with a star for each index, or null where no assessment has anything} */
    static @Nullable String place(String pointer) {
        try {
            return Location.parse(pointer.replace("/*", "/0")).place();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
