package org.openapa.testkit.internal;

import com.google.common.collect.ImmutableListMultimap;
import org.openapa.model.OutcomeArea;

/** Key judgements of the joint area review, by outcome, as far as the reference letter (Cambridgeshire 2005) prints them. */
final class KeyJudgements {
    static final ImmutableListMultimap<OutcomeArea, String> KNOWN = ImmutableListMultimap.<OutcomeArea, String>builder()
            .putAll(
                    OutcomeArea.BEING_HEALTHY,
                    "Healthy lifestyles are promoted for children and young people",
                    "Looked after children's health needs are addressed")
            .putAll(
                    OutcomeArea.STAYING_SAFE,
                    "Looked after children live in safe environments and are protected from abuse and exploitation",
                    "Agencies collaborate to safeguard children according to the requirements of current government guidance")
            .putAll(
                    OutcomeArea.ENJOYING_AND_ACHIEVING,
                    "Action is taken to ensure that educational provision 5\u201316 is of good quality",
                    "Children and young people who are looked after are helped to enjoy and achieve",
                    "All children and young people can access a range of recreational activities, including play and voluntary"
                            + " learning provision")
            .putAll(
                    OutcomeArea.MAKING_A_POSITIVE_CONTRIBUTION,
                    "Action is taken to prevent offending and reduce re-offending by children and young people",
                    "Children and young people who are looked after are helped to make a positive contribution")
            .putAll(
                    OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING,
                    "Action is taken to ensure 14\u201319 education and training is planned and delivered in a coordinated way, and"
                            + " that education and training (16\u201319) is of good quality")
            .build();

    private KeyJudgements() {}
}
