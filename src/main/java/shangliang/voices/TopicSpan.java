package shangliang.voices;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Some topics within some days, as others ask about them, with the addresses of the public lists behind each figure.
 *
 * @param topics codes of topics or whole areas
 */
public record TopicSpan(List<String> topics, LocalDate first, LocalDate last) {

    public TopicSpan {
        topics = List.copyOf(topics);
    }

    public String heard() {
        return address(SpanFact.HEARD);
    }

    public String done() {
        return address(SpanFact.DONE);
    }

    private String address(SpanFact fact) {
        return UriComponentsBuilder.fromPath("/see")
                .queryParam("span", fact.slug())
                .queryParam("topic", topics)
                .queryParam("from", first)
                .queryParam("to", last)
                .encode()
                .toUriString();
    }
}
