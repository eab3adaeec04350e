package io.dateline.benchmarks.compare;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import javax.servlet.DispatcherType;
import org.apache.solr.servlet.CoreContainerProvider;
import org.apache.solr.servlet.SolrDispatchFilter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.DefaultServlet;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;

/**
 * Serves a Solr home on the loopback interface, as Solr's own start script does: Jetty with Solr's filter. The first line that it
 * prints is the port; it ends when its standard input does, so that it never outlives whoever started it.
 */
public final class SolrServer {
    private static final long PATIENCE_MILLIS = 120_000;

    private SolrServer() {}

    /** The one argument is the home, absolute. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err); // where Solr may write what it likes
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        FilterHolder solr = serve(server, arguments[0]);
        server.start();
        ((SolrDispatchFilter) solr.getFilter()).getCores().waitForLoadingCoresToFinish(PATIENCE_MILLIS);
        out.println(((ServerConnector) server.getConnectors()[0]).getLocalPort());
        System.in.transferTo(OutputStream.nullOutputStream());
        server.stop();
        System.exit(0);
    }

    private static FilterHolder serve(Server server, String home) {
        ServletContextHandler context = new ServletContextHandler(server, "/solr");
        context.setAttribute(SolrDispatchFilter.SOLRHOME_ATTRIBUTE, home);
        context.addEventListener(new CoreContainerProvider());
        context.addServlet(DefaultServlet.class, "/");
        return context.addFilter(SolrDispatchFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));
    }
}
