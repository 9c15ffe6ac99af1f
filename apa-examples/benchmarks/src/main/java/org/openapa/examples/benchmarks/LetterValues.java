package org.openapa.examples.benchmarks;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Values of the shape of {@code apa/1} with the JSON that Immutables generates; as {@link LetterRecords}, nothing is checked. */
@Value.Enclosing
interface LetterValues {
    @Value.Immutable
    @JsonSerialize(as = ImmutableLetterValues.Document.class)
    @JsonDeserialize(as = ImmutableLetterValues.Document.class)
    interface Document {
        String format();

        int edition();

        Authority authority();

        Optional<LocalDate> meetingDate();

        Optional<Letter> letter();

        ImmutableMap<String, Outcome> outcomes();

        Optional<Management> serviceManagement();

        ImmutableList<Exploration> explorations();

        ImmutableMap<String, Integer> judgements();

        ImmutableMap<String, String> labels();

        Optional<Source> source();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableLetterValues.Authority.class)
    @JsonDeserialize(as = ImmutableLetterValues.Authority.class)
    interface Authority {
        Optional<String> name();

        Optional<String> laNumber();

        Optional<String> gssCode();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableLetterValues.Letter.class)
    @JsonDeserialize(as = ImmutableLetterValues.Letter.class)
    interface Letter {
        Optional<LocalDate> date();

        Optional<Addressee> addressee();

        ImmutableList<Signatory> signatories();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableLetterValues.Addressee.class)
    @JsonDeserialize(as = ImmutableLetterValues.Addressee.class)
    interface Addressee {
        Optional<String> name();

        Optional<String> role();

        Optional<String> organisation();

        ImmutableList<String> address();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableLetterValues.Signatory.class)
    @JsonDeserialize(as = ImmutableLetterValues.Signatory.class)
    interface Signatory {
        Optional<String> name();

        Optional<String> role();

        Optional<String> inspectorate();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableLetterValues.Outcome.class)
    @JsonDeserialize(as = ImmutableLetterValues.Outcome.class)
    interface Outcome {
        Optional<String> evaluation();

        ImmutableList<String> narrative();

        ImmutableList<String> strengths();

        ImmutableList<String> areasForImprovement();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableLetterValues.Management.class)
    @JsonDeserialize(as = ImmutableLetterValues.Management.class)
    interface Management {
        Optional<String> evaluation();

        ImmutableList<String> narrative();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableLetterValues.Exploration.class)
    @JsonDeserialize(as = ImmutableLetterValues.Exploration.class)
    interface Exploration {
        String outcome();

        Optional<String> keyJudgement();

        ImmutableList<Topic> topics();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableLetterValues.Topic.class)
    @JsonDeserialize(as = ImmutableLetterValues.Topic.class)
    interface Topic {
        String text();

        ImmutableList<Topic> topics();
    }

    @Value.Immutable
    @JsonSerialize(as = ImmutableLetterValues.Source.class)
    @JsonDeserialize(as = ImmutableLetterValues.Source.class)
    interface Source {
        Optional<String> citation();

        Optional<String> uri();

        Optional<String> page();

        Optional<String> transcribedBy();

        Optional<LocalDate> transcribedOn();
    }
}
