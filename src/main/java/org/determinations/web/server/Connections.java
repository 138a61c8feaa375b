package org.determinations.web.server;

import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;

/** How connections are taken: over TLS or not, with everything limited that a request can make large. */
final class Connections {
    private static final int MOST_HEADER_BYTES = 16 * 1024;
    private static final int MOST_FIELDS = 500;
    private static final int MOST_PARTS = 10;
    private static final int MOST_THREADS = 16;
    private static final int MILLIS_TO_SPEAK = 20_000;
    /** A name of some hundred letters, so that a page can say what is wrong with it. */
    private static final int MOST_PART_HEADER_BYTES = 4 * 1024;

    private Connections() {}

    /** The connector of a server that listens there. */
    static Connector to(Listening listening) {
        Connector connector = new Connector();
        connector.setPort(listening.port());
        listening.certificate().ifPresent(certificate -> encrypt(connector, certificate));
        connector.setMaxPostSize(WebServer.MOST_FORM_BYTES);
        connector.setMaxParameterCount(MOST_FIELDS);
        connector.setMaxPartCount(MOST_PARTS);
        connector.setMaxPartHeaderSize(MOST_PART_HEADER_BYTES);
        connector.setProperty("address", listening.address());
        connector.setProperty("maxHttpRequestHeaderSize", Integer.toString(MOST_HEADER_BYTES));
        connector.setProperty("maxSwallowSize", Integer.toString(WebServer.MOST_FORM_BYTES));
        connector.setProperty("maxThreads", Integer.toString(MOST_THREADS));
        connector.setProperty("minSpareThreads", "2");
        connector.setProperty("connectionTimeout", Integer.toString(MILLIS_TO_SPEAK));
        return connector;
    }

    private static void encrypt(Connector connector, Listening.Certificate certificate) {
        SSLHostConfig tls = new SSLHostConfig();
        tls.setProtocols("TLSv1.2+TLSv1.3");
        SSLHostConfigCertificate own = new SSLHostConfigCertificate(tls, SSLHostConfigCertificate.Type.UNDEFINED);
        own.setCertificateFile(certificate.chain().toString());
        own.setCertificateKeyFile(certificate.key().toString());
        tls.addCertificate(own);
        connector.setSecure(true);
        connector.setScheme("https");
        connector.setProperty("SSLEnabled", "true");
        connector.addSslHostConfig(tls);
    }
}
