package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schemas of settings and reports take and refuse. Documents are written with single quotes. */
class SchemaRefusalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'$schema':'apa-rules-1.json','format':'apa-rules/1','off':{},'severity':{},'suppress':[]}",
                "{'off':{'APA-TXT-002':'soft hyphens','GRD':'by hand','APA-GRD':'by hand','ACME-001':''}}",
                "{'severity':{'APA-GRD-003':'error','TXT':'warning','ACME-001':'info'}}",
                "{'suppress':[{'rule':'ACME-001','subject':'row-17','location':''}]}",
                "{'suppress':[{'rule':'APA-DAT-001','subject':'873/2005','location':'/letter/signatories/*/name',"
                        + "'item':'0123456789abcdef','count':2,'reason':'checked','until':'2027-03-31'}]}"
            })
    void settingsAreValid(String settings) {
        assertThat(errors(ApaSchema.SETTINGS, settings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{'format':'apa-rules/2'}",
                "{'format':null}",
                "{'$schema':1}",
                "{'rules':{}}",
                "{'off':['APA-TXT-002']}",
                "{'off':{'APA-TXT-002':true}}",
                "{'off':{'txt':'x'}}",
                "{'off':{'APA-':'x'}}",
                "{'off':{'':'x'}}",
                "{'severity':{'APA-GRD-003':'fatal'}}",
                "{'severity':{'APA-GRD-003':'ERROR'}}",
                "{'severity':{'apa-grd-003':'error'}}",
                "{'suppress':{}}",
                "{'suppress':[{'subject':'x','location':''}]}",
                "{'suppress':[{'rule':'APA-DAT-001','location':''}]}",
                "{'suppress':[{'rule':'APA-DAT-001','subject':'x'}]}",
                "{'suppress':[{'rule':'DAT','subject':'x','location':''}]}",
                "{'suppress':[{'rule':'APA-DAT-001','subject':'x','location':'meetingDate'}]}",
                "{'suppress':[{'rule':'APA-DAT-001','subject':'x','location':'','item':'0123456789ABCDEF'}]}",
                "{'suppress':[{'rule':'APA-DAT-001','subject':'x','location':'','item':'0123456789abcde'}]}",
                "{'suppress':[{'rule':'APA-DAT-001','subject':'x','location':'','count':0}]}",
                "{'suppress':[{'rule':'APA-DAT-001','subject':'x','location':'','count':1.5}]}",
                "{'suppress':[{'rule':'APA-DAT-001','subject':'x','location':'','until':'2027-02-29'}]}",
                "{'suppress':[{'rule':'APA-DAT-001','subject':'x','location':'','because':'x'}]}"
            })
    void settingsThatSayNothingKnownAreNot(String settings) {
        assertThat(errors(ApaSchema.SETTINGS, settings)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'subject':'a history','assessments':['873/2005','873/2006']",
                "'subject':'x','omitted':{'APA-TXT-001':42}"
            })
    void reportsMayHaveWhatConcernsHistoriesAndManyFindings(String members) {
        assertThat(errors(ApaSchema.REPORT, report(members, ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'subject':'873/2006','item':'0123456789abcdef',",
                "'line':1,'column':2,",
                "'line':1,'column':2,'byteOffset':0,",
                "'related':['','/letter/signatories/0/name'],"
            })
    void findingsMayHaveSubjectItemPositionAndRelatedPlaces(String members) {
        assertThat(errors(ApaSchema.REPORT, report("'subject':'x'", finding(members))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'line':1,",
                "'line':0,'column':1,",
                "'byteOffset':7,",
                "'related':['/letter/signatories/*/name'],",
                "'item':'x',",
                "'rule':'x',"
            })
    void otherFindingsAreNotValid(String members) {
        assertThat(errors(ApaSchema.REPORT, report("'subject':'x'", finding(members))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'format':'apa-report/1'}",
                "{'format':'apa-report/2','counts':{'error':0,'warning':0,'info':0},'problems':[]}",
                "{'format':'apa-report/1','counts':{'error':0,'warning':0},'problems':[]}",
                "{'format':'apa-report/1','counts':{'error':-1,'warning':0,'info':0},'problems':[]}",
                "{'format':'apa-report/1','counts':{'error':0,'warning':0,'info':0},'problems':[],'findings':[]}"
            })
    void otherDocumentsAreNoReports(String document) {
        assertThat(errors(ApaSchema.REPORT, document)).isNotEmpty();
    }

    private static String report(String members, String findings) {
        return "{'format':'apa-report/1'," + members + ",'ruleSet':{'id':'apa','version':'0.1'},"
                + "'counts':{'error':0,'warning':0,'info':0},'findings':[" + findings + "],"
                + "'rules':{'ran':[],'notApplicable':{'APA-TXT-001':'part-missing'},'off':{},'failed':{}}}";
    }

    private static String finding(String members) {
        return "{'code':'APA-TXT-001','severity':'warning','pointer':'/edition','message':'x'," + members
                + "'evidence':{'count':3}}";
    }

    private static List<Error> errors(ApaSchema schema, String document) {
        return Schemas.compiled(schema).validate(Schemas.tree(document.replace('\'', '"')));
    }
}
