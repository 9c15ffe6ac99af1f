package org.openapa.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class PageTest {
    private static final String THIS = "apa-model/src/test/java/org/openapa/testsupport/PageTest.java";

    @Test
    void blocksAreFoundByLanguageInOrder() {
        Page page = page("```sh\nmvn\n```\n\ntext\n\n```java\nint a;\nint b;\n```\n\n```sh\n```\n");

        assertThat(page.blocks("sh")).containsExactly("mvn\n", "");
        assertThat(page.blocks("java")).containsExactly("int a;\nint b;\n");
        assertThat(page.prose()).isEqualTo("\n\ntext\n\n\n\n\n");
    }

    @Test
    void codeStandsInASourceWhateverItsIndentation() {
        page("```java\nclass\n    PageTest {\n```\n").showsCodeOf(THIS);
    }

    @Test
    void codeThatIsNowhereAndAPageWithoutCodeAreRefused() {
        String nowhere = "class " + "OtherTest {\n";

        assertThatThrownBy(() -> page("```java\n" + nowhere + "```\n").showsCodeOf(THIS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("blocks of page.md");
        assertThatThrownBy(() -> page("text").showsCodeOf(THIS)).isInstanceOf(AssertionError.class);
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void whatIsPrintedIsGivenBack() throws Throwable {
        assertThat(Page.printed(() -> System.out.println("873 →"))).isEqualTo("873 →\n");
    }

    private static Page page(String text) {
        return new Page("page.md", text);
    }
}
