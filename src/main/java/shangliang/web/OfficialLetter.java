package shangliang.web;

import java.util.List;

/**
 * A letter as organs write them to each other, whatever it is about: GB/T 9704 says how it is laid out.
 *
 * @param mark what stands small above the title, such as the number and the category; may be empty
 * @param addressee whom it is to, at the margin; may be empty
 * @param body its blocks in their order
 * @param signers who it is from, one to a line
 * @param day of the signature as it is written, or empty when it is not signed yet
 */
public record OfficialLetter(
        String mark, String title, String addressee, List<Block> body, List<String> signers, String day) {

    public OfficialLetter {
        body = List.copyOf(body);
        signers = List.copyOf(signers);
    }

    /** A part of the body. */
    public sealed interface Block {

        /** Opens a section. */
        record Heading(String words) implements Block {}

        /** Running text; every line of it is a paragraph. */
        record Text(String words) implements Block {
            public List<String> paragraphs() {
                return words.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
            }
        }
    }
}
