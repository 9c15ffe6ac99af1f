package org.openapa.consumer;

import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The servlet in a container of its own. */
class ServletTest extends HostContract {
    private static final MemoryStore STORE = new MemoryStore();
    private static final Tomcat TOMCAT = new Tomcat();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws LifecycleException {
        TOMCAT.setBaseDir(folder.toString());
        TOMCAT.setPort(0);
        Context context = TOMCAT.addContext("", null);
        Tomcat.addServlet(context, "assessments", new AssessmentServlet(STORE));
        context.addServletMapping("/assessments", "assessments");
        TOMCAT.getConnector();
        TOMCAT.start();
    }

    @AfterAll
    static void stop() throws LifecycleException {
        TOMCAT.stop();
        TOMCAT.destroy();
    }

    @Override
    int port() {
        return TOMCAT.getConnector().getLocalPort();
    }

    @Override
    Map<String, byte[]> stored() {
        return STORE.documents();
    }
}
