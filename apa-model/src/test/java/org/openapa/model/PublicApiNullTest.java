package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openapa.testsupport.PublicApi;

class PublicApiNullTest {
    static final PublicApi API = new PublicApi(Assessment.class, "org.openapa.model")
            .with(Addressee.class, () -> Addressee.builder().build())
            .with(Addressee.Builder.class, Addressee::builder)
            .with(Assessment.class, () -> Examples.full("a"))
            .with(Assessment.Builder.class, Assessment::builder)
            .with(AssessmentHistory.class, () -> AssessmentHistory.of(List.of()))
            .with(AssessmentKey.class, () -> AssessmentKey.of(LaNumber.of(873), Edition.APA_2005))
            .with(AuthorityReference.class, () -> AuthorityReference.of("Surrey"))
            .with(AuthorityReference.Builder.class, AuthorityReference::builder)
            .with(AuthorityRegister.class, AuthorityRegister::england2005)
            .with(
                    AuthorityResolution.class,
                    () -> AuthorityRegister.england2005().find("Surrey"))
            .with(DescriptorScale.class, Edition.APA_2005::scale)
            .with(Exploration.class, () -> Examples.exploration("a"))
            .with(Exploration.Builder.class, Exploration::builder)
            .with(GssCode.class, () -> GssCode.parse("E10000003"))
            .with(JudgementTable.class, () -> JudgementTable.parse("SC2"))
            .with(JudgementTable.Builder.class, JudgementTable::builder)
            .with(LaNumber.class, () -> LaNumber.of(873))
            .with(Letter.class, () -> Letter.builder().build())
            .with(Letter.Builder.class, Letter::builder)
            .with(LocalAuthority.class, () -> Examples.authority("Surrey"))
            .with(LocalAuthority.Builder.class, LocalAuthority::builder)
            .with(OutcomeSection.class, () -> OutcomeSection.builder().build())
            .with(OutcomeSection.Builder.class, OutcomeSection::builder)
            .with(ServiceManagement.class, () -> ServiceManagement.builder().build())
            .with(ServiceManagement.Builder.class, ServiceManagement::builder)
            .with(Signatory.class, () -> Signatory.builder().build())
            .with(Signatory.Builder.class, Signatory::builder)
            .with(Source.class, () -> Source.builder().build())
            .with(Source.Builder.class, Source::builder)
            .with(Topic.class, () -> Examples.topic("a"))
            .with(Topic.Builder.class, Topic::builder);

    @Test
    void everyPublicMethodRefusesNullByTheNameOfTheParameter() {
        assertThat(API.acceptingNull()).isEmpty();
    }
}
