package shangliang.outcomes.reports;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;
import shangliang.outcomes.proposals.ConvertedToReport;

/** Takes over a proposal that goes on as a report, so that its proposer sends nothing twice. */
@Component
class Conversions {

    private final Reports reports;

    Conversions(Reports reports) {
        this.reports = reports;
    }

    @EventListener
    void takeOver(ConvertedToReport proposal) {
        var paper = proposal.paper();
        var text = new ReportText(
                paper.title(),
                paper.facts(),
                paper.analysis(),
                paper.suggestions(),
                ReportText.Source.PROPOSAL,
                false,
                false);
        var proposer = proposal.proposer();
        var author = new Author(proposal.role(), proposal.scope(), proposer.account(), proposer.name());
        var voices = proposal.voices().stream().map(id -> new SourceRef("voice", id));
        reports.takeOver(
                author,
                text,
                Stream.concat(voices, Stream.of(proposal.proposal())).toList());
    }
}
