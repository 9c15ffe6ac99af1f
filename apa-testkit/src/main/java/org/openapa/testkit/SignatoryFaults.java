package org.openapa.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Inspectorate;
import org.openapa.model.Letter;
import org.openapa.model.Signatory;

/** Faults of those who signed the letter. */
final class SignatoryFaults {
    static final ImmutableList<SingleFault> ALL = ImmutableList.of(
            SingleFault.inLetter(
                            "APA-INS-001",
                            "signed for CSCI too after 2006",
                            letter -> signed(
                                    letter,
                                    signatories -> ImmutableList.<Signatory>builder()
                                            .addAll(signatories)
                                            .add(signatories.get(0).withInspectorate(Inspectorate.CSCI))
                                            .build()))
                    .only(Edition.APA_2007, Edition.APA_2008),
            SingleFault.inLetter(
                            "APA-INS-001",
                            "signed for CSCI instead of Ofsted after 2006",
                            letter -> signed(
                                    letter,
                                    signatories ->
                                            ImmutableList.of(signatories.get(0).withInspectorate(Inspectorate.CSCI))))
                    .only(Edition.APA_2007, Edition.APA_2008)
                    .besides("APA-INS-003"),
            SingleFault.inLetter(
                    "APA-INS-002",
                    "second signature for one inspectorate",
                    letter -> signed(
                            letter,
                            signatories -> ImmutableList.<Signatory>builder()
                                    .addAll(signatories)
                                    .add(signatories.get(0))
                                    .build())),
            SingleFault.inLetter(
                            "APA-INS-003",
                            "no signature for CSCI",
                            letter -> signed(letter, signatories -> without(signatories, Inspectorate.CSCI)))
                    .only(Edition.APA_2005, Edition.APA_2006),
            SingleFault.inLetter(
                            "APA-INS-003",
                            "no signature for Ofsted",
                            letter -> signed(letter, signatories -> without(signatories, Inspectorate.OFSTED)))
                    .only(Edition.APA_2005, Edition.APA_2006),
            SingleFault.inLetter(
                    "APA-INS-004",
                    "signatories without inspectorate",
                    letter -> signed(
                            letter,
                            signatories -> signatories.stream()
                                    .map(signatory -> signatory.withInspectorate(Optional.empty()))
                                    .collect(ImmutableList.toImmutableList()))));

    private SignatoryFaults() {}

    private static Assessment signed(Assessment letter, UnaryOperator<ImmutableList<Signatory>> change) {
        Letter head = letter.letter().orElseThrow();
        return letter.withLetter(head.withSignatories(change.apply(head.signatories())));
    }

    private static ImmutableList<Signatory> without(ImmutableList<Signatory> signatories, Inspectorate inspectorate) {
        return signatories.stream()
                .filter(signatory -> !signatory.inspectorate().equals(Optional.of(inspectorate)))
                .collect(ImmutableList.toImmutableList());
    }
}
