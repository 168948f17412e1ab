package shangliang.consultation.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a .docx as far as is needed to know whether it can be kept, and its text; one with macros never is. */
final class WordFile {

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_BYTES = 200 << 20;
    private static final int MOST_TEXT = 20 << 20;
    private static final String TEXT = "word/document.xml";

    private WordFile() {}

    static Sheaf read(String name, String hash, byte[] content) {
        try {
            var document = document(content);
            if (document == null) {
                throw Inspection.bad("kind");
            }
            return new Sheaf(Sheaf.Kind.DOCX, name, 0, Sheaf.preview(text(document)), hash, content);
        } catch (IOException | XMLStreamException damaged) {
            throw Inspection.bad("damaged");
        }
    }

    /** Every part is inflated once, so that a small file that swells to a huge one is noticed. */
    private static byte @Nullable [] document(byte[] content) throws IOException {
        byte @Nullable [] document = null;
        long total = 0;
        int parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var named = part.getName().toLowerCase(Locale.ROOT);
                if (named.endsWith("vbaproject.bin")) {
                    throw Inspection.bad("macros");
                }
                if (named.equals(TEXT)) {
                    document = zip.readNBytes(MOST_TEXT + 1);
                    total += document.length;
                }
                total += skip(zip, MOST_BYTES - total);
                if (++parts > MOST_PARTS || total >= MOST_BYTES || document != null && document.length > MOST_TEXT) {
                    throw Inspection.bad("swells");
                }
            }
        }
        return document;
    }

    private static long skip(ZipInputStream zip, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0 && size <= most; read = zip.read(buffer)) {
            size += read;
        }
        return size;
    }

    private static String text(byte[] document) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        var text = new StringBuilder();
        while (xml.hasNext() && text.length() < Sheaf.PREVIEW * 2) {
            read(xml, text);
        }
        return text.toString();
    }

    private static void read(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        switch (xml.next()) {
            case XMLStreamReader.START_ELEMENT -> {
                if (xml.getLocalName().equals("t")) {
                    text.append(xml.getElementText());
                }
            }
            case XMLStreamReader.END_ELEMENT -> {
                if (xml.getLocalName().equals("p")) {
                    text.append('\n');
                }
            }
            default -> {}
        }
    }
}
