package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The usual slips of those who type JSON are named where they stand. */
class SlipsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {“edition”: 2005}              | 1:2 json.syntax : found the typographic quote “, where JSON has "; expected '}' or a name in double quotes
            {"meetingDate": „2005-07-04“}  | 1:17 json.syntax /meetingDate: found the typographic quote „, where JSON has "; expected a JSON value
            {"meetingDate": «2005-07-04»}  | 1:17 json.syntax /meetingDate: found the typographic quote «, where JSON has "; expected a JSON value
            {"meetingDate": ‘2005-07-04’}  | 1:17 json.syntax /meetingDate: found the typographic quote ‘, where JSON has "; expected a JSON value
            {'edition': 2005}              | 1:2 json.syntax : found the quote ', where JSON has "; expected '}' or a name in double quotes
            {"edition”: 2005, "letter":{}} | 1:20 json.syntax : found 'l'; expected ':'; perhaps ” was to end the string before
            {"$schema": "x”, "letter":{}}  | 1:19 json.syntax /$schema: found 'l'; expected ',' or '}'; perhaps ” was to end the string before
            {"$schema": "x”}               | 1:17 json.syntax /$schema: found the end of the document; expected '"'; perhaps ” was to end the string before
            {"$schema": "x", // note       | 1:18 json.syntax : found a comment, which JSON does not have; expected a name in double quotes after the comma, or no comma
            {/* note */}                   | 1:2 json.syntax : found a comment, which JSON does not have; expected '}' or a name in double quotes
            {"edition": 2005,}             | 1:18 json.syntax : found '}'; expected a name in double quotes after the comma, or no comma
            {"explorations": [{},]}        | 1:22 json.syntax /explorations/1: found ']'; expected a JSON value after the comma, or no comma
            {"edition"： 2005}             | 1:11 json.syntax : found the full-width ：, where JSON has :; expected ':'
            {"edition": 2005， "letter":{}} | 1:17 json.syntax /edition: found the full-width ，, where JSON has ,; expected ',' or '}'
            {"edition": 2005 "letter":{}}  | 1:18 json.syntax /edition: found '"'; expected ',' or '}'
            {edition: 2005}                | 1:2 json.syntax : found 'e'; expected '}' or a name in double quotes
            {"edition": None}              | 1:13 json.syntax /edition: found None, for which JSON has null; expected a JSON value
            {"edition": True}              | 1:13 json.syntax /edition: found True, for which JSON has true; expected a JSON value
            {"edition": −1}                | 1:13 json.syntax /edition: found the dash −, where JSON has -; expected a JSON value
            """)
    void aSlipIsNamedWithItsPlace(String document, String problem) {
        assertThat(ApaJson.strict().readAssessment(document).problems()).last().hasToString(problem);
    }
}
