package remontada.sharing.discovery;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes maps of the site as <https://www.sitemaps.org/protocol.html> wants them.
///
/// @param site where readers reach it
/// @param most how many addresses one map may hold
record SitemapXml(String site, int most) {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// How many maps it takes.
    int parts(List<Listed> pages) {
        return Math.max(1, Math.ceilDiv(pages.size(), most));
    }

    /// The one map, or a list of maps where one cannot hold all.
    byte[] whole(List<Listed> pages) {
        if (pages.size() <= most) {
            return map(pages);
        }
        return document("sitemapindex", xml -> {
            for (var part : IntStream.rangeClosed(1, parts(pages)).toArray()) {
                xml.writeStartElement("sitemap");
                element(xml, "loc", site + "/sitemap/" + part + ".xml");
                xml.writeEndElement();
            }
        });
    }

    /// @param part from 1
    byte[] part(List<Listed> pages, int part) {
        return map(pages.subList((part - 1) * most, Math.min(part * most, pages.size())));
    }

    private byte[] map(List<Listed> pages) {
        return document("urlset", xml -> {
            for (var page : pages) {
                xml.writeStartElement("url");
                element(xml, "loc", site + page.path());
                if (page.changedOn() != null) {
                    element(xml, "lastmod", page.changedOn().toString());
                }
                xml.writeEndElement();
            }
        });
    }

    private interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static byte[] document(String root, Body body) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            body.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("No map of the site could be written", e);
        }
        return bytes.toByteArray();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
